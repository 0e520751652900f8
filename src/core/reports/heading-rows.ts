import type { Styled } from '../sheet/draft';
import type { Area } from '../sheet/reference';
import { linesOf, pitchOf, TALLEST_ROW, usableWidth } from './row-height';

/** Heights of the title and of the line below it in a table, in points. */
export const TITLE_HEIGHT = 33;
export const SUB_LINE_HEIGHT = 18;

/** Height of a line of notes (9 pt) of this width, in points. */
export function noteHeight(text: string, widthPx: number, pad: number): number {
  const lines = linesOf(text, usableWidth(widthPx, 0), 9);
  return Math.min(TALLEST_ROW, lines * pitchOf(9) + pad);
}

/** A text over several merged cells: all of them carry its style, so that fill and lines go on. */
export function across(first: Styled, columns: number, style: Styled): readonly Styled[] {
  return [first, ...new Array<Styled>(columns - 1).fill(style)];
}

/** One row of merged cells. */
export function mergedRow(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}
