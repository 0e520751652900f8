import {
  cellKey,
  valueAt,
  withFormatAt,
  type Scalar,
  type SheetSnapshot,
  type Written,
} from '../../core';

/** What is to stand in a cell; `format` left out: the number format stays. */
export interface CellChange extends Written {
  readonly row: number;
  readonly column: number;
  readonly format?: string;
}

/** The sheet with these cells changed; its range grows to hold them. */
export function withCells(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  if (changes.length === 0) return sheet;
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [top, left] = [
    lowest(rows, sheet.origin[0], isEmpty(sheet)),
    lowest(columns, sheet.origin[1], isEmpty(sheet)),
  ];
  const bottom = Math.max(highest(rows), sheet.origin[0] + sheet.values.length - 1);
  const right = Math.max(highest(columns), sheet.origin[1] + widthOf(sheet) - 1);
  const values = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_c, c) => valueAt(sheet, top + r, left + c)),
  );
  const formulas = new Map(sheet.formulas);
  let formats = sheet.formats;
  for (const { row, column, value, formula, format } of changes) {
    const line = values[row - top];
    if (line !== undefined) line[column - left] = value;
    if (formula === null) formulas.delete(cellKey(row, column));
    else formulas.set(cellKey(row, column), formula);
    if (format !== undefined) formats = withFormatAt(formats, row, column, format);
  }
  return { ...sheet, origin: [top, left], values, formulas, formats };
}

function isEmpty(sheet: SheetSnapshot): boolean {
  return widthOf(sheet) === 0;
}

function widthOf({ values }: SheetSnapshot): number {
  return (values[0] ?? ([] as readonly Scalar[])).length;
}

function lowest(numbers: readonly number[], origin: number, ignoreOrigin: boolean): number {
  return numbers.reduce((a, b) => Math.min(a, b), ignoreOrigin ? Infinity : origin);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -1);
}
