import type { Book, SheetDraft, SheetSnapshot } from '../../core';
import { WorkbookError, type WorkbookErrorCode } from '../workbook-error';

/** All that a workbook in memory holds; never changed, only replaced. */
export interface Contents {
  readonly book: Book;
  /** The drafts of our sheets by name: charts, rules and page set-up are not part of a snapshot. */
  readonly drafts: ReadonlyMap<string, SheetDraft>;
}

/** Fails with a code of the port. */
export function refuse(code: WorkbookErrorCode, detail: string): never {
  throw new WorkbookError(code, 'memory', detail);
}

/** Excel takes two names that differ in case only for the same. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The sheet of this very name. */
export function sheetNamed(book: Book, name: string): SheetSnapshot | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** The contents with one sheet replaced by another. */
export function withSheet(
  contents: Contents,
  old: SheetSnapshot,
  replacement: SheetSnapshot,
): Contents {
  const sheets = contents.book.sheets.map((sheet) => (sheet === old ? replacement : sheet));
  return { ...contents, book: { ...contents.book, sheets } };
}
