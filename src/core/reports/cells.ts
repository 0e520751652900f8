import type { Styled, StyleName } from '../sheet/draft';
import { isStyledInput, writtenBy } from '../sheet/input';
import type { Scalar } from '../sheet/value';
import { rowHeight, type MeasuredText } from './row-height';
import { STYLES } from './style';

/** The value that a cell shows: of a formula its value, of a link its text. */
export function valueOf(cell: Styled | undefined): Scalar {
  if (cell === undefined) return null;
  return writtenBy(isStyledInput(cell) ? cell.value : cell).value;
}

/** The style of a cell: its own, else its column's. */
export function styleNameOf(cell: Styled | undefined, column: StyleName): StyleName {
  return (cell !== undefined && isStyledInput(cell) ? cell.style : undefined) ?? column;
}

/**
 * Height of a row in points, from the texts of its wrapped cells. `widths` in px; a merged cell has the
 * width of what it covers, and 0 stands for cells that are covered or hidden.
 */
export function heightOf(
  cells: readonly Styled[],
  styles: readonly StyleName[],
  widths: readonly number[],
  pad: number,
): number {
  return rowHeight(
    widths.flatMap((widthPx, i): MeasuredText[] => {
      const cell = cells[i];
      const style = STYLES[styleNameOf(cell, styles[i] ?? 'text')];
      const value = valueOf(cell);
      if (widthPx === 0) return [];
      const text = typeof value === 'string' && style.align.wrap ? value : '';
      return [{ text, widthPx, sizePt: style.font.size, indent: style.align.indent }];
    }),
    pad,
  );
}
