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
