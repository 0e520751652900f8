import {
  formatAt,
  GENERAL,
  valueAt,
  cellKey,
  type SheetSnapshot,
  type StyleName,
  type Written,
} from '../../../core';
import { entryOf } from './entry';

const TEXT = '@';

/** One cell of a sheet that stays, what it held and what it is to hold. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Held;
  readonly after: Held;
  /** For a cell of a row that was not there. */
  readonly style: StyleName | null;
}

/** What a cell holds, with its number format. */
export interface Held {
  readonly written: Written;
  readonly format: string;
}

/** What a cell of a snapshot holds. */
export function heldIn(sheet: SheetSnapshot, row: number, column: number): Held {
  const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
  const value = valueAt(sheet, row, column);
  return { written: { value, formula }, format: formatAt(sheet, row, column) };
}

/** The cell in Excel. */
export function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

/**
 * Writes what a cell is to hold. In a cell formatted as text everything would become a text, so such a
 * cell is General while it is written.
 */
export function writeCell(range: Excel.Range, from: string, to: Held): void {
  const isText = from === TEXT || to.format === TEXT;
  if (isText) range.numberFormat = [[GENERAL]];
  range.formulas = [[entryOf(to.written)]];
  if (isText || from !== to.format || to.written.formula !== null)
    range.numberFormat = [[to.format]];
}
