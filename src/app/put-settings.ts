import { isOwnSheet, settingsSheet, sheetNames, type Book, type StateRow } from '../core';
import type { Workbook } from '../workbook/workbook';
import { runOf, type Surroundings } from './review-workbook';

/**
 * Puts rows into 设置, which is made where the workbook has none. `book` is the workbook as last read, for
 * the names that are taken; 设置 itself is read anew, since rows put by key disturb nothing else on it. All
 * or nothing.
 *
 * @throws WorkbookError what the adapter meets; then nothing was written.
 */
export async function putSettings(
  workbook: Workbook,
  book: Book,
  rows: readonly StateRow[],
  surroundings: Surroundings,
): Promise<void> {
  const name = sheetNames(book).settings;
  const basis = await workbook.read({ ...runOf(surroundings, 'open'), sheets: [name] });
  await workbook.apply([{ type: 'put-rows', sheet: settingsSheet(name), rows }], {
    ...runOf(surroundings, 'write'),
    basis,
  });
}

/** Names of the sheets that 设置 is read from; empty where the workbook has none. */
export function settingsNames({ sheets }: Book): readonly string[] {
  const kept = sheets.filter((sheet) => isOwnSheet(sheet) && sheet.mark?.kind === 'settings');
  return kept.map(({ name }) => name);
}
