import { isOwnSheet, type Book } from '../../../src/core';
import { comparableSheet, type ComparableSheet } from '../contract/comparable';

/** Digits that two ways of reckoning the same sum have in common, one less than Excel shows at most. */
const DIGITS = 14;

/** The sheets that are ours, or the user's, by name; numbers as far as a host that reckons anew agrees. */
export function sheetsOf(book: Book, whose: 'ours' | 'users'): readonly ComparableSheet[] {
  return book.sheets
    .filter((sheet) => isOwnSheet(sheet) === (whose === 'ours'))
    .map(comparableSheet)
    .map((sheet) => ({ ...sheet, cells: rounded(sheet.cells) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function rounded(cells: ComparableSheet['cells']): ComparableSheet['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([address, text]) => [
      address,
      text.replace(/-?\d+\.\d{8,}(?:e-\d+)?/g, (number) =>
        String(Number(Number(number).toPrecision(DIGITS))),
      ),
    ]),
  );
}
