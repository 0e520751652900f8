import { BooleanNumber, type ICellData, type Workbook, type Worksheet } from '@univerjs/core';
import { cellKey, type Area, type Mark, type Scalar, type SheetSnapshot } from '../../core';
import { contentOf, type BesideCell } from './cell';
import { FormatRuns } from './format-runs';
import type { Pace } from './pace';
import { formatOfStyle } from './style';

/** What Univer does not keep of a sheet. */
export interface Besides {
  readonly mark: Mark | null;
  readonly locked: boolean;
  readonly filtered: boolean;
}

type Line = Readonly<Record<number, ICellData | null | undefined>>;

/** The text of the formula of a cell that shares it with others. */
export type SharedFormula = (row: number, column: number) => string | null;

/** Where to find what Univer does not keep with a cell. */
export interface CellSources {
  readonly shared: SharedFormula;
  readonly madeWith: BesideCell;
}

/** Reads a worksheet in slices. */
export async function readSheet(
  workbook: Workbook,
  sheet: Worksheet,
  besides: Besides,
  { shared, madeWith }: CellSources,
  pace: Pace,
): Promise<SheetSnapshot> {
  const styles = workbook.getStyles();
  const matrix = sheet.getCellMatrix().getMatrix() as Readonly<Record<number, Line | undefined>>;
  const rows = indexes(matrix);
  const formulas = new Map<string, string>();
  const filled: { row: number; columns: number[]; values: Scalar[] }[] = [];
  const formats = new FormatRuns();
  for (const row of rows) {
    const columns: number[] = [];
    const values: Scalar[] = [];
    const line = matrix[row] ?? {};
    for (const column of indexes(line)) {
      const cell = line[column];
      if (cell == null) continue;
      formats.see(row, column, formatOfStyle(styles.getStyleByCell(cell)));
      const { value, formula } = contentOf(
        cell,
        () => shared(row, column),
        () => madeWith(row, column),
      );
      if (formula !== null) formulas.set(cellKey(row, column), formula);
      if (value === null && formula === null) continue;
      columns.push(column);
      values.push(value);
    }
    if (columns.length > 0) filled.push({ row, columns, values });
    await pace.breathe();
  }
  const bounds = boundsOf(filled);
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    ...besides,
    origin: [bounds?.row ?? 0, bounds?.column ?? 0],
    values: bounds === null ? [] : gridOf(filled, bounds),
    formats: bounds === null ? [] : formats.within(bounds),
    formulas,
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    })),
    hiddenRows: hidden(sheet.getHiddenRows(), 'startRow', 'endRow', bottomOf(bounds)),
    hiddenColumns: hidden(sheet.getHiddenCols(), 'startColumn', 'endColumn', rightOf(bounds)),
  };
}

function indexes(of: Readonly<Record<number, unknown>>): number[] {
  return Object.keys(of)
    .map(Number)
    .sort((a, b) => a - b);
}

function boundsOf(
  filled: readonly { readonly row: number; readonly columns: readonly number[] }[],
): Area | null {
  const [first, last] = [filled[0], filled[filled.length - 1]];
  if (first === undefined || last === undefined) return null;
  let [left, right] = [Number.MAX_SAFE_INTEGER, 0];
  for (const { columns } of filled) {
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns[columns.length - 1] ?? right);
  }
  return {
    row: first.row,
    column: left,
    rows: last.row - first.row + 1,
    columns: right - left + 1,
  };
}

function gridOf(
  filled: readonly { row: number; columns: readonly number[]; values: readonly Scalar[] }[],
  bounds: Area,
): Scalar[][] {
  const grid = Array.from({ length: bounds.rows }, () =>
    new Array<Scalar>(bounds.columns).fill(null),
  );
  for (const { row, columns, values } of filled) {
    const line = grid[row - bounds.row] ?? [];
    columns.forEach((column, i) => {
      line[column - bounds.column] = values[i] ?? null;
    });
  }
  return grid;
}

function bottomOf(bounds: Area | null): number {
  return bounds === null ? -1 : bounds.row + bounds.rows - 1;
}

function rightOf(bounds: Area | null): number {
  return bounds === null ? -1 : bounds.column + bounds.columns - 1;
}

function hidden<K extends string>(
  ranges: readonly Readonly<Record<K, number>>[],
  from: K,
  to: K,
  most: number,
): number[] {
  return ranges.flatMap((range) =>
    Array.from(
      { length: Math.max(0, Math.min(range[to], most) - range[from] + 1) },
      (_, i) => range[from] + i,
    ),
  );
}
