import type { AssessedLedger } from '../ledger/progress';
import type { Block, Styled, StyleName } from '../sheet/draft';
import type { Area } from '../sheet/reference';
import { across, mergedRow, noteHeight, SUB_LINE_HEIGHT, TITLE_HEIGHT } from './heading-rows';
import { subLine } from './texts';

/** Rows above the heading of a table: title, sub-line, and how it was reckoned. */
export const HEAD_ROWS = 3;
const NOTE_PAD = 6;

/** The rows above the heading of a table, each over all columns. */
export function tableHead(
  title: string,
  ledgers: readonly AssessedLedger[],
  note: string,
  widths: readonly number[],
): Block {
  const line = (value: string, style: StyleName): readonly Styled[] =>
    across({ value, style }, widths.length, { value: null, style });
  const lines = [line(title, 'title'), line(subLine(ledgers), 'sub-line'), line(note, 'note')];
  const width = widths.reduce((sum, own) => sum + own, 0);
  const heights = [TITLE_HEIGHT, SUB_LINE_HEIGHT, noteHeight(note, width, NOTE_PAD)];
  return {
    at: [0, 0],
    rowCount: HEAD_ROWS,
    columnStyles: widths.map((): StyleName => 'note'),
    row: (i) => lines[i] ?? [],
    height: (i) => heights[i] ?? SUB_LINE_HEIGHT,
  };
}

/** The merges of `tableHead`. */
export function headMerges(columns: number): readonly Area[] {
  return Array.from({ length: HEAD_ROWS }, (_, row) => mergedRow(row, 0, columns));
}

/** The rows of a table one at a time: hosts ask for a row and its height, so the last made is kept. */
export function remembered<Row>(make: (i: number) => Row): (i: number) => Row {
  let last: { readonly at: number; readonly row: Row } | null = null;
  return (i) => {
    if (last?.at !== i) last = { at: i, row: make(i) };
    return last.row;
  };
}
