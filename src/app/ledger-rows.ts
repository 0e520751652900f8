import type { Book } from '../core';

/** Rows above which a change is not followed by itself: the clerk asks for the next review. */
export const ROWS_TO_FOLLOW = 20_000;

/** Rows of the sheets that may hold ledgers. */
export function rowsOf({ sheets }: Book): number {
  return sheets.reduce((sum, { mark, values }) => sum + (mark === null ? values.length : 0), 0);
}
