import { isStyledInput, writtenBy, type Block, type Input, type Styled } from '../../../core';
import type { ByteSink } from './byte-sink';
import { CellTags } from './cell-tags';
import { CellWriter } from './cell-xml';
import type { SharedFormulas } from './shared-formulas';
import type { StyleIndex } from './style-index';
import { tagOf } from './tag';

/** New sheets are written without a prefix. */
const CELL_TAGS = new CellTags('');
const ROW_TAGS = {
  open: tagOf('<row r="'),
  hidden: tagOf('" hidden="1'),
  height: tagOf('" ht="'),
  custom: tagOf('" customHeight="1'),
  end: tagOf('">'),
  close: tagOf('</row>'),
};

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

/** Writes the rows of blocks, which may stand beside each other, one row a step. */
export function* writeRows(
  sink: ByteSink,
  blocks: readonly Block[],
  writing: RowWriting,
): Generator<void> {
  const waiting = blocks
    .map((block) => new BlockWriter(block, sink, writing))
    .sort((a, b) => a.first - b.first);
  const [first, end] = rowSpan(blocks);
  let open: readonly BlockWriter[] = [];
  for (let row = first; row < end; row++) {
    const begins = (waiting[0]?.first ?? end) <= row;
    if (begins || open.some((block) => row >= block.end)) {
      const begun = waiting.filter((block) => block.first <= row);
      waiting.splice(0, begun.length);
      open = [...open, ...begun]
        .filter((block) => row < block.end)
        .sort((a, b) => a.column - b.column);
    }
    if (open.length > 0) writeRow(sink, open, row);
    writing.onRow();
    yield;
  }
}

function writeRow(sink: ByteSink, blocks: readonly BlockWriter[], row: number): void {
  let height = 0;
  let hidden = false;
  for (const block of blocks) {
    height = Math.max(height, block.heightOf(row));
    hidden ||= block.hidden;
  }
  sink.tag(ROW_TAGS.open);
  sink.number(row + 1);
  if (hidden) sink.tag(ROW_TAGS.hidden);
  else if (height > 0) {
    sink.tag(ROW_TAGS.height);
    sink.number(height);
    sink.tag(ROW_TAGS.custom);
  }
  sink.tag(ROW_TAGS.end);
  for (const block of blocks) block.write(row);
  sink.tag(ROW_TAGS.close);
}

/** Writes the cells of one block. */
class BlockWriter {
  readonly first: number;
  readonly end: number;
  readonly column: number;
  readonly hidden: boolean;
  private readonly cells: CellWriter;
  /** Indexes of the columns' styles as far as they were asked for. */
  private readonly styles: (number | undefined)[] = [];

  constructor(
    private readonly block: Block,
    sink: ByteSink,
    private readonly writing: RowWriting,
  ) {
    [this.first, this.column] = block.at;
    this.end = this.first + block.rowCount;
    this.hidden = block.hidden === true;
    this.cells = new CellWriter(sink, CELL_TAGS);
  }

  heightOf(row: number): number {
    return this.block.height(row - this.first);
  }

  write(row: number): void {
    const { block, column } = this;
    const { widths } = this.writing;
    const { length } = block.columnStyles;
    const cells = block.row(row - this.first);
    if (cells.length > length) {
      throw new RangeError(`Row ${row - this.first} of a block has more cells than columns.`);
    }
    this.cells.row = row;
    for (let i = 0; i < length; i++) {
      const cell = cells[i] ?? null;
      if (cell !== null || widths[column + i] !== 0) this.writeCell(row, i, cell);
    }
  }

  private writeCell(row: number, i: number, cell: Styled): void {
    const { block, cells, writing } = this;
    const column = this.column + i;
    if (typeof cell !== 'object' || cell === null) {
      cells.writeValue(column, this.styleOf(i), cell);
      return;
    }
    if (!isStyledInput(cell)) {
      this.writeInput(row, column, this.styleOf(i), cell);
      return;
    }
    const { value, style, format } = cell;
    const own =
      style === undefined && format === undefined
        ? this.styleOf(i)
        : writing.styles.ofCell(style ?? block.columnStyles[i] ?? 'text', format);
    this.writeInput(row, column, own, value);
  }

  private writeInput(row: number, column: number, style: number, input: Input): void {
    const written = writtenBy(input);
    const shared = this.writing.formulas.of(written, this.block, row, column);
    this.cells.write(column, style, written, shared);
  }

  /** The style of a column. */
  private styleOf(i: number): number {
    return (this.styles[i] ??= this.writing.styles.ofCell(this.block.columnStyles[i] ?? 'text'));
  }
}
