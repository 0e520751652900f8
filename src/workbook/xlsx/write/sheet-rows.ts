import { isStyledInput, writtenBy, type Block } from '../../../core';
import type { ByteSink } from './byte-sink';
import { CellTags, writeCell } from './cell-xml';
import type { SharedFormulas } from './shared-formulas';
import type { StyleIndex } from './style-index';

/** New sheets are written without a prefix. */
const TAGS = new CellTags('');

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
  readonly formulas: SharedFormulas;
  /** Widths of the columns; in those of 0, which are hidden, blank cells are not written. */
  readonly widths: readonly number[];
  /** Called after each row; may throw to stop. */
  onRow(): void;
}

/** Writes the rows of blocks, which may stand beside each other, one row at a time. */
export function writeRows(sink: ByteSink, blocks: readonly Block[], writing: RowWriting): void {
  const waiting = [...blocks].sort((a, b) => a.at[0] - b.at[0]);
  const [first, end] = rowSpan(blocks);
  let open: readonly Block[] = [];
  for (let row = first; row < end; row++) {
    const begins = (waiting[0]?.at[0] ?? end) <= row;
    if (begins || open.some(({ at, rowCount }) => row >= at[0] + rowCount)) {
      const begun = waiting.filter(({ at }) => at[0] <= row);
      waiting.splice(0, begun.length);
      open = [...open, ...begun]
        .filter(({ at, rowCount }) => row < at[0] + rowCount)
        .sort((a, b) => a.at[1] - b.at[1]);
    }
    if (open.length > 0) writeRow(sink, open, row, writing);
    writing.onRow();
  }
}

function writeRow(
  sink: ByteSink,
  blocks: readonly Block[],
  row: number,
  writing: RowWriting,
): void {
  let height = 0;
  for (const block of blocks) height = Math.max(height, block.height(row - block.at[0]));
  const number = String(row + 1);
  sink.write('<row r="');
  sink.write(number);
  if (blocks.some(({ hidden }) => hidden === true)) sink.write('" hidden="1');
  else if (height > 0) {
    sink.write('" ht="');
    sink.write(String(height));
    sink.write('" customHeight="1');
  }
  sink.write('">');
  for (const block of blocks) writeCells(sink, block, row, number, writing);
  sink.write('</row>');
}

function writeCells(
  sink: ByteSink,
  block: Block,
  row: number,
  number: string,
  writing: RowWriting,
): void {
  const { columnStyles } = block;
  const cells = block.row(row - block.at[0]);
  if (cells.length > columnStyles.length) {
    throw new RangeError(`Row ${row - block.at[0]} of a block has more cells than columns.`);
  }
  let column = block.at[1];
  for (const style of columnStyles) {
    const cell = cells[column - block.at[1]] ?? null;
    const seen = cell !== null || writing.widths[column] !== 0;
    if (seen) {
      const styled = isStyledInput(cell);
      const index = styled
        ? writing.styles.ofCell(cell.style ?? style, cell.format)
        : writing.styles.ofCell(style);
      const written = writtenBy(styled ? cell.value : cell);
      const shared = writing.formulas.of(written, block, row, column);
      writeCell(sink, TAGS, column, number, index, written, shared);
    }
    column++;
  }
}
