import {
  cellKey,
  valueAt,
  withFormatAt,
  type Scalar,
  type SheetSnapshot,
  type Written,
} from '../../core';

/** What is to stand in a cell; `format` null: the number format stays. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly written: Written;
  readonly format: string | null;
}

/** The snapshot with one cell changed; its range grows to hold it, and other rows are shared. */
export function withCell(sheet: SheetSnapshot, change: CellChange): SheetSnapshot {
  const { row, column, written, format } = change;
  const key = cellKey(row, column);
  const formulas = new Map(sheet.formulas);
  if (written.formula === null) formulas.delete(key);
  else formulas.set(key, written.formula);
  const grown = grownTo(sheet, row, column);
  const values = [...grown.values];
  const line = [...(values[row - grown.origin[0]] ?? [])];
  line[column - grown.origin[1]] = written.value;
  values[row - grown.origin[0]] = line;
  const formats =
    format === null ? sheet.formats : withFormatAt(sheet.formats, row, column, format);
  return { ...grown, values, formulas, formats };
}

function grownTo(sheet: SheetSnapshot, row: number, column: number): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 0;
  if (width === 0) return { ...sheet, origin: [row, column], values: [[null]] };
  const [top, left] = [Math.min(row, sheet.origin[0]), Math.min(column, sheet.origin[1])];
  const bottom = Math.max(row, sheet.origin[0] + sheet.values.length - 1);
  const right = Math.max(column, sheet.origin[1] + width - 1);
  const fits =
    top === sheet.origin[0] &&
    left === sheet.origin[1] &&
    bottom === top + sheet.values.length - 1 &&
    right === left + width - 1;
  if (fits) return sheet;
  const values = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_c, c): Scalar => valueAt(sheet, top + r, left + c)),
  );
  return { ...sheet, origin: [top, left], values };
}
