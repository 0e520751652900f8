import {
  formatAt,
  review,
  valueAt,
  drain,
  type Book,
  type Content,
  type Finding,
  type Input,
  type Review,
  type Scalar,
} from '../../src/core';
import { openMemory } from '../../src/workbook/memory/memory-workbook';

/** How one slip of a workbook is mended: what is typed, and what then stands in the cell. */
export interface Mend {
  readonly finding: Finding;
  readonly typed: string;
  readonly to: Content;
}

/** What a clerk may type over a slip, and what a spreadsheet makes of it. */
const ENTRIES: readonly (readonly [typed: string, input: Input, format: string | null])[] = [
  ['县教育局', '县教育局', null],
  ['12月底', '12月底', null],
  ['正常推进', '正常推进', null],
  ...['0', '1', '10', '50', '100', '1000', '3000'].map(
    (typed) => [typed, Number(typed), null] as const,
  ),
];

/** The review of a book as it is. */
export function reviewed(book: Book): Review {
  return drain(review(book, { asOf: null, sheets: null }));
}

/** Keys of the findings, in order. */
export function keysOf({ findings }: Review): readonly string[] {
  return findings.map(({ key }) => key).sort();
}

/**
 * A slip that one entry in its cell puts right, so that the review differs by this finding alone; `null`
 * where the workbook has none.
 */
export async function planMend(book: Book): Promise<Mend | null> {
  const before = reviewed(book);
  for (const finding of before.findings) {
    const { at } = finding.at[0];
    const sheet = book.sheets.find(({ name }) => name === at.sheet);
    if (sheet === undefined || sheet.locked) continue;
    const format = formatAt(sheet, at.row, at.column);
    for (const [typed, input, ownFormat] of entriesFor(
      finding,
      valueAt(sheet, at.row, at.column),
    )) {
      const to: Content = { input, format: ownFormat ?? format };
      if (await mendsAlone(book, before, finding, to)) return { finding, typed, to };
    }
  }
  return null;
}

/** What fits the slip first: the rate that the sum gives, the number that was kept as text, a date. */
function entriesFor(finding: Finding, value: Scalar): readonly (typeof ENTRIES)[number][] {
  const text = typeof value === 'string' ? value : '';
  const dated = `${text}（截至1月31日）`;
  return [
    ...ratesFor(finding),
    ...(/^\d+(\.\d+)?$/.test(text) ? [[text, Number(text), null] as const] : []),
    ...(finding.check === 'report-date-missing' ? [[dated, dated, null] as const] : []),
    ...ENTRIES,
  ];
}

/** The rate that the sum gives, as it would be typed. */
function ratesFor({ data }: Finding): readonly (readonly [string, Input, string | null])[] {
  return Object.values(data).flatMap((value) => {
    if (typeof value !== 'object' || !('ratio' in value)) return [];
    const percent = Math.round(value.ratio * 100);
    return [[`${percent}%`, percent / 100, '0%'] as const];
  });
}

async function mendsAlone(
  book: Book,
  before: Review,
  finding: Finding,
  to: Content,
): Promise<boolean> {
  const workbook = openMemory(book);
  workbook.edit(finding.at[0].at, to);
  const after = keysOf(reviewed(await workbook.read()));
  const rest = [...keysOf(before)];
  rest.splice(rest.indexOf(finding.key), 1);
  return JSON.stringify(after) === JSON.stringify(rest);
}
