import {
  columnName,
  isStyledInput,
  writtenBy,
  type Block,
  type Styled,
  type StyleName,
} from '../../../core';
import type { ByteSink } from './byte-sink';
import { cellXml } from './cell-xml';
import type { StyleIndex } from './style-index';

/** The first row and the row after the last that blocks fill. */
export function rowSpan(blocks: readonly Block[]): readonly [first: number, end: number] {
  const filled = blocks.filter((block) => block.rowCount > 0);
  return [
    filled.reduce((first, { at }) => Math.min(first, at[0]), filled.length > 0 ? Infinity : 0),
    filled.reduce((end, { at, rowCount }) => Math.max(end, at[0] + rowCount), 0),
  ];
}

/**
 * Writes the rows of blocks, which may stand beside each other, one row at a time. `onRow` is called
 * after each, and may throw to stop.
 */
export function writeRows(
  sink: ByteSink,
  blocks: readonly Block[],
  styles: StyleIndex,
  onRow: () => void,
): void {
  const waiting = [...blocks].sort((a, b) => a.at[0] - b.at[0]);
  const [first, end] = rowSpan(blocks);
  let open: Block[] = [];
  for (let row = first; row < end; row++) {
    while ((waiting[0]?.at[0] ?? end) <= row) open.push(...waiting.splice(0, 1));
    open = open
      .filter((block) => row < block.at[0] + block.rowCount)
      .sort((a, b) => a.at[1] - b.at[1]);
    if (open.length > 0) sink.write(rowXml(open, row, styles));
    onRow();
  }
}

function rowXml(blocks: readonly Block[], row: number, styles: StyleIndex): string {
  const height = blocks.reduce((most, block) => Math.max(most, block.height(row - block.at[0])), 0);
  const attributes = height > 0 ? ` ht="${height}" customHeight="1"` : '';
  const cells = blocks.map((block) => blockCells(block, row, styles)).join('');
  return `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

function blockCells(block: Block, row: number, styles: StyleIndex): string {
  const { columnStyles } = block;
  const cells = block.row(row - block.at[0]);
  if (cells.length > columnStyles.length) {
    throw new RangeError(`Row ${row - block.at[0]} of a block has more cells than columns.`);
  }
  return columnStyles
    .map((style, c) => oneCell(cells[c] ?? null, style, [row, block.at[1] + c], styles))
    .join('');
}

function oneCell(
  cell: Styled,
  columnStyle: StyleName,
  [row, column]: readonly [row: number, column: number],
  styles: StyleIndex,
): string {
  const styled = isStyledInput(cell) ? cell : { value: cell };
  const style = styles.ofCell(styled.style ?? columnStyle, styled.format);
  return cellXml(`${columnName(column)}${row + 1}`, style, writtenBy(styled.value));
}
