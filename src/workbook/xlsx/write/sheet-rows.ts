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

/** What the rows of a sheet are written with. */
export interface RowWriting {
  readonly styles: StyleIndex;
  /** Widths of the columns; in those of 0, which are hidden, blank cells are not written. */
  readonly widths: readonly number[];
  /** Called after each row; may throw to stop. */
  onRow(): void;
}

/** Writes the rows of blocks, which may stand beside each other, one row at a time. */
export function writeRows(sink: ByteSink, blocks: readonly Block[], writing: RowWriting): void {
  const waiting = [...blocks].sort((a, b) => a.at[0] - b.at[0]);
  const [first, end] = rowSpan(blocks);
  let open: Block[] = [];
  for (let row = first; row < end; row++) {
    while ((waiting[0]?.at[0] ?? end) <= row) open.push(...waiting.splice(0, 1));
    open = open
      .filter((block) => row < block.at[0] + block.rowCount)
      .sort((a, b) => a.at[1] - b.at[1]);
    if (open.length > 0) sink.write(rowXml(open, row, writing));
    writing.onRow();
  }
}

function rowXml(blocks: readonly Block[], row: number, writing: RowWriting): string {
  const height = blocks.reduce((most, block) => Math.max(most, block.height(row - block.at[0])), 0);
  const attributes = height > 0 ? ` ht="${height}" customHeight="1"` : '';
  let cells = '';
  for (const block of blocks) cells += blockCells(block, row, writing);
  return `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

function blockCells(block: Block, row: number, { styles, widths }: RowWriting): string {
  const { columnStyles } = block;
  const cells = block.row(row - block.at[0]);
  if (cells.length > columnStyles.length) {
    throw new RangeError(`Row ${row - block.at[0]} of a block has more cells than columns.`);
  }
  let xml = '';
  let column = block.at[1];
  for (const style of columnStyles) {
    const cell = cells[column - block.at[1]] ?? null;
    const seen = cell !== null || widths[column] !== 0;
    if (seen) xml += oneCell(cell, style, row, column, styles);
    column++;
  }
  return xml;
}

function oneCell(
  cell: Styled,
  columnStyle: StyleName,
  row: number,
  column: number,
  styles: StyleIndex,
): string {
  const address = `${columnName(column)}${row + 1}`;
  if (!isStyledInput(cell)) return cellXml(address, styles.ofCell(columnStyle), writtenBy(cell));
  const style = styles.ofCell(cell.style ?? columnStyle, cell.format);
  return cellXml(address, style, writtenBy(cell.value));
}
