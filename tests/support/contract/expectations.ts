import type { Book, Edit, SheetSnapshot } from '../../../src/core';
import type { Run, Workbook } from '../../../src/workbook/workbook';
import { WorkbookError, type WorkbookErrorCode } from '../../../src/workbook/workbook-error';
import { comparable, comparableSheet, type ComparableSheet } from './comparable';
import type { ContractHost, Opened } from './host';

/** Applies edits reckoned from the workbook as it is. */
export async function applyNow(
  workbook: Workbook,
  edits: readonly Edit[],
  run: Run = {},
): Promise<void> {
  await workbook.apply(edits, { ...run, basis: await workbook.read() });
}

/** Opens the book, applies the edits, and returns what the workbook then holds (stored, where it is). */
export async function after(
  host: ContractHost,
  book: Book,
  ...edits: readonly (readonly Edit[])[]
): Promise<Book> {
  const opened = await host.open(book);
  for (const batch of edits) await applyNow(opened.workbook, batch);
  return readBack(opened);
}

/** What the workbook holds; the same must be read after it was stored. */
export async function readBack(opened: Opened): Promise<Book> {
  const book = await opened.workbook.read();
  const stored = await opened.reopen?.();
  if (stored !== undefined) {
    expect(comparable(await stored.workbook.read())).toEqual(comparable(book));
  }
  return book;
}

/** The sheet of this name, in the form for comparing; the case fails where there is none. */
export function sheetIn(book: Book, name: string): ComparableSheet {
  return comparableSheet(snapshotIn(book, name));
}

/** The sheet of this name; the case fails where there is none. */
export function snapshotIn(book: Book, name: string): SheetSnapshot {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} in ${namesIn(book).join(', ')}`);
  return sheet;
}

/** Names of the sheets in their order. */
export function namesIn(book: Book): readonly string[] {
  return book.sheets.map(({ name }) => name);
}

/** The action must be refused with this code and must leave the workbook as it was. */
export async function refuses(
  workbook: Workbook,
  action: () => Promise<unknown>,
  code: WorkbookErrorCode,
): Promise<void> {
  const before = comparable(await workbook.read());
  const error = await failureOf(action);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ code });
  expect(comparable(await workbook.read())).toEqual(before);
}

/** What the action fails with; the case fails where it does not. */
export async function failureOf(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error('went through, but should have been refused');
}
