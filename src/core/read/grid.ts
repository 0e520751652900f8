import { drain } from '../run';
import { contains, type Area, type Cell } from '../sheet/reference';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { isBlank, type Scalar } from '../sheet/value';
import { isTurn, type Steps } from './steps';

/** A filled row: its number and the columns that hold something, ascending. */
export interface FilledRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * A sheet as reading sees it: only filled cells, and merges by row. What a covered cell of a merge
 * still holds is hidden from people, so it counts as empty.
 */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly FilledRow[];
  value(row: number, column: number): Scalar;
  /** The value as text, '' where empty; error values as written. */
  text(row: number, column: number): string;
  filled(row: number): readonly number[];
  /** The merge a cell lies in, or null. */
  merge(row: number, column: number): Area | null;
  /** The cell whose value stands at this place: the merge's first, else the cell itself. */
  anchor(row: number, column: number): Cell;
  /** True where the cell lies in a merge without being its first. */
  covered(row: number, column: number): boolean;
}

const NONE: readonly number[] = [];

/** Builds the grid in one pass over the values; its cost grows with what is filled. */
export function gridOf(sheet: SheetSnapshot): Grid {
  return drain(gridSteps(sheet));
}

/** The same with turns. */
export function* gridSteps(sheet: SheetSnapshot): Steps<Grid> {
  const merges = mergesByRow(sheet);
  const [top] = sheet.origin;
  const merge = (row: number, column: number): Area | null => {
    const areas = merges[row - top];
    if (areas === undefined) return null;
    for (const area of areas) if (contains(area, row, column)) return area;
    return null;
  };
  const covered = (row: number, column: number): boolean => {
    const area = merge(row, column);
    return area !== null && (area.row !== row || area.column !== column);
  };
  const rows = yield* filledRows(sheet, merges, covered);
  const byRow: (readonly number[] | undefined)[] = [];
  for (const { row, columns } of rows) byRow[row - top] = columns;
  const value = (row: number, column: number): Scalar =>
    covered(row, column) ? null : valueAt(sheet, row, column);
  return {
    sheet,
    rows,
    value,
    text: (row, column) => textOf(value(row, column)),
    filled: (row) => byRow[row - top] ?? NONE,
    merge,
    anchor: (row, column) => {
      const area = merge(row, column);
      return { sheet: sheet.name, row: area?.row ?? row, column: area?.column ?? column };
    },
    covered,
  };
}

/** A value as plain text: numbers as they are stored, errors as written. */
export function textOf(value: Scalar): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function* filledRows(
  sheet: SheetSnapshot,
  merges: MergesByRow,
  covered: (row: number, column: number) => boolean,
): Steps<FilledRow[]> {
  const [top, left] = sheet.origin;
  const rows: FilledRow[] = [];
  for (const [r, cells] of sheet.values.entries()) {
    const row = top + r;
    const hasMerge = merges[r] !== undefined;
    const columns: number[] = [];
    for (let c = 0; c < cells.length; c += 1) {
      if (isBlank(cells[c] ?? null) || (hasMerge && covered(row, left + c))) continue;
      columns.push(left + c);
    }
    if (columns.length > 0) rows.push({ row, columns });
    if (isTurn(r)) yield;
  }
  return rows;
}

/** Merges by each row they touch, counted from the first row that was read. */
type MergesByRow = readonly (readonly Area[] | undefined)[];

function mergesByRow(sheet: SheetSnapshot): MergesByRow {
  const [top] = sheet.origin;
  const byRow = new Array<Area[] | undefined>(sheet.values.length).fill(undefined);
  for (const area of sheet.merges) {
    const end = Math.min(area.row - top + area.rows, byRow.length);
    for (let row = Math.max(0, area.row - top); row < end; row += 1) {
      const list = byRow[row];
      if (list === undefined) byRow[row] = [area];
      else list.push(area);
    }
  }
  return byRow;
}
