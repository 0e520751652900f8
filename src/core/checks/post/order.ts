import type { Finding } from '../finding';

/** By sheet (in the book's order), row, column and check: the order in which a clerk goes through. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const rank = new Map(sheets.map((name, index) => [name, index]));
  const place = (finding: Finding): readonly number[] => {
    const { sheet, row, column } = finding.at[0].at;
    return [rank.get(sheet) ?? sheets.length, row, column];
  };
  return findings
    .map((finding) => ({ finding, place: place(finding) }))
    .sort((a, b) => compare(a.place, b.place) || compareText(a.finding.check, b.finding.check))
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.reduce((found, value, index) => found || value - (b[index] ?? 0), 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
