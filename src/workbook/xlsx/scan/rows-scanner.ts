import type { Scalar } from '../../../core';
import { failure } from '../failure';
import { isTrue } from '../package/xml';
import { LAST_ROW } from './address';
import type { CellReader, FormulaElement } from './cell-reader';
import { readInteger } from './number';
import { OPEN, type XmlCursor } from './xml-cursor';

/** Takes what stands in the rows of a sheet, in the order of the file. */
export interface RowsSink {
  row(row: number, hidden: boolean): void;
  cell(
    row: number,
    column: number,
    style: number,
    value: Scalar,
    formula: FormulaElement | null,
  ): void;
}

/** Reads the rows within `sheetData`, whose open tag was just read. */
export function scanRows(cursor: XmlCursor, reader: CellReader, sink: RowsSink): void {
  if (cursor.empty) return;
  const outside = cursor.depth - 1;
  let row = -1;
  while (cursor.depth > outside) {
    if (cursor.advance() !== OPEN) continue;
    if (!cursor.is('row')) {
      cursor.skip();
      continue;
    }
    row++;
    let hidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs('r')) row = rowNumber(cursor);
      else if (cursor.attributeIs('hidden')) hidden = isTrue(cursor.value());
    }
    sink.row(row, hidden);
    scanCells(cursor, reader, sink, row);
  }
}

function rowNumber(cursor: XmlCursor): number {
  const row = readInteger(cursor.bytes, cursor.valueFrom, cursor.valueTo) - 1;
  if (row < 0 || row > LAST_ROW) throw failure('damaged', 'impossible row number');
  return row;
}

function scanCells(cursor: XmlCursor, reader: CellReader, sink: RowsSink, row: number): void {
  if (cursor.empty) return;
  const outside = cursor.depth - 1;
  reader.startRow();
  while (cursor.depth > outside) {
    if (cursor.advance() !== OPEN) continue;
    if (!cursor.is('c')) {
      cursor.skip();
      continue;
    }
    reader.read();
    sink.cell(row, reader.column, reader.style, reader.value, reader.formula);
  }
}
