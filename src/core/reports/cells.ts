import type { Styled, StyleName } from '../sheet/draft';
import { isLinkInput, isStyledInput, writtenBy } from '../sheet/input';
import type { Scalar } from '../sheet/value';
import { heightOfLines, TALLEST_ROW } from './row-height';
import { STYLES } from './style';

/** The value that a cell shows: of a formula its value, of a link its text. */
export function valueOf(cell: Styled | undefined): Scalar {
  if (cell === undefined) return null;
  const input = isStyledInput(cell) ? cell.value : cell;
  // Of a link the text alone is asked for, so its formula need not be made.
  return isLinkInput(input) ? input.text : writtenBy(input).value;
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
  let highest = 0;
  for (let i = 0; i < widths.length; i++) {
    const widthPx = widths[i] ?? 0;
    if (widthPx === 0) continue;
    const cell = cells[i];
    const { align, font } = STYLES[styleNameOf(cell, styles[i] ?? 'text')];
    const value = align.wrap ? valueOf(cell) : null;
    const text = typeof value === 'string' ? value : '';
    const measured = { text, widthPx, sizePt: font.size, indent: align.indent };
    highest = Math.max(highest, heightOfLines(measured) + pad);
  }
  return Math.min(TALLEST_ROW, highest);
}
