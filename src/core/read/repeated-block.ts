import { squeezed } from '../text/normalise';
import type { Grid } from './grid';
import type { HeadingBlock } from './heading-block';
import { sameHeadings, type HeadingRow } from './heading-row';

/** The block of headings that come again, of the same height as the first; null for other headings. */
export function repeatedBlock(
  grid: Grid,
  anchor: HeadingRow,
  first: HeadingBlock | undefined,
  above: number,
): HeadingBlock | null {
  if (first === undefined || !sameHeadings(grid, first.anchor, anchor)) return null;
  const shift = anchor.row - first.anchor.row;
  let [top, bottom] = [anchor.row, anchor.row];
  while (top - 1 > above && top - 1 - shift >= first.rows[0]) {
    if (!sameTexts(grid, top - 1, top - 1 - shift, first.columns)) break;
    top -= 1;
  }
  while (bottom + 1 - shift <= first.rows[1]) {
    if (!sameTexts(grid, bottom + 1, bottom + 1 - shift, first.columns)) break;
    bottom += 1;
  }
  const indexRow = first.indexRow === null ? null : first.indexRow + shift;
  return {
    rows: [top, bottom],
    columns: first.columns,
    anchor,
    indexRow: indexRow !== null && indexRow <= bottom ? indexRow : null,
  };
}

/** Most filled cells of both rows hold the same. */
function sameTexts(
  grid: Grid,
  row: number,
  other: number,
  [from, to]: readonly [number, number],
): boolean {
  let [filled, same] = [0, 0];
  for (let column = from; column <= to; column += 1) {
    const [a, b] = [squeezed(grid.text(row, column)), squeezed(grid.text(other, column))];
    if (a !== '' || b !== '') filled += 1;
    if (a !== '' && a === b) same += 1;
  }
  return same >= Math.max(1, filled * 0.6);
}
