import { refuse } from '../protocol/host-error';
import type { ModelSheet } from './model-sheet';

/** A sheet that a formula refers to, by reference: it follows the sheet's name. */
interface SheetReference {
  readonly sheet: ModelSheet;
  /** It was written in quotes, and stays so. */
  readonly quoted: boolean;
}

/** Pieces of a formula without its `=`. */
export type BoundFormula = readonly (string | SheetReference)[];

const PIECE = /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * Ties a formula to the sheets that it names. References go by sheet, not by name: renaming a sheet
 * renames it in all formulas, deleting it leaves `#REF!`
 * (https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be).
 * With `lenient`, an unknown name stays as it is written (a file may hold such a formula); else it is
 * refused.
 */
export function bindFormula(
  text: string,
  sheets: readonly ModelSheet[],
  lenient: boolean,
): BoundFormula {
  const parts: (string | SheetReference)[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECE)) {
    const [whole, literal, inQuotes, plain] = match;
    if (literal !== undefined) continue;
    const name = (inQuotes?.replace(/''/g, "'") ?? plain ?? '').toLowerCase();
    const sheet = sheets.find((one) => one.name.toLowerCase() === name);
    if (sheet === undefined && lenient) continue;
    if (sheet === undefined) refuse('InvalidArgument', 'Range.formulas', `no sheet ${name}`);
    parts.push(text.slice(at, match.index), { sheet, quoted: inQuotes !== undefined });
    at = match.index + whole.length;
  }
  return [...parts, text.slice(at)];
}

/** The text of a formula as it stands now. */
export function formulaText(formula: BoundFormula): string {
  return formula.map((part) => (typeof part === 'string' ? part : referenceText(part))).join('');
}

function referenceText({ sheet, quoted }: SheetReference): string {
  if (sheet.deleted) return '#REF!';
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name);
  return quoted || !plain ? `'${sheet.name.replace(/'/g, "''")}'!` : `${sheet.name}!`;
}
