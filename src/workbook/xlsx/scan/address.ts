import type { Area } from '../../../core';
import { failure } from '../failure';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column (0-based) of the address `BC12` at `from` to `to`; `damaged` where it is none. */
export function readColumn(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + (letter - 0x40);
  }
  if (at === from || column - 1 > LAST_COLUMN) throw failure('damaged', 'broken cell address');
  return column - 1;
}

const COLON = 0x3a;

/** The area `B2:C5` at `from` to `to`; null where it is anything else. Sheets may hold 100,000 merges. */
export function readArea(bytes: Uint8Array, from: number, to: number): Area | null {
  const colon = bytes.indexOf(COLON, from);
  if (colon < 0 || colon >= to) return null;
  const [first, last] = [readPlace(bytes, from, colon), readPlace(bytes, colon + 1, to)];
  if (first === null || last === null) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
}

function readPlace(
  bytes: Uint8Array,
  from: number,
  to: number,
): { readonly row: number; readonly column: number } | null {
  let [at, column, row] = [from, 0, 0];
  for (; at < to; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + (letter - 0x40);
  }
  const digits = at;
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const possible = digits > from && at > digits && row > 0 && row - 1 <= LAST_ROW;
  return possible && column - 1 <= LAST_COLUMN ? { row: row - 1, column: column - 1 } : null;
}
