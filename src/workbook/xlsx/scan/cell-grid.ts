import type { Area, Scalar } from '../../../core';
import { failure } from '../failure';
import { LAST_COLUMN, LAST_ROW } from './address';

/** Rows × columns of the filled rows; above it the sheet is refused rather than the memory used up. */
const MOST_CELLS = 40_000_000;

/** The filled cells of one row, in the order of the file. */
interface GridRow {
  readonly columns: number[];
  readonly cells: Scalar[];
}

/** Values within the bounds of the filled cells. */
export interface GridValues {
  /** `null` where no cell is filled. */
  readonly bounds: Area | null;
  readonly values: readonly (readonly Scalar[])[];
}

/** Gathers filled cells; costs by them alone, however far the used range reaches. */
export class CellGrid {
  private readonly rows = new Map<number, GridRow>();
  private lastRow = -1;
  private current: GridRow = { columns: [], cells: [] };
  // Not Infinity: a field or list that ever held it keeps all its whole numbers as boxed doubles.
  private left = LAST_COLUMN;
  private right = 0;

  put(row: number, column: number, value: Scalar): void {
    if (row !== this.lastRow) this.enter(row);
    this.current.columns.push(column);
    this.current.cells.push(value);
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** The values, every row as wide as the bounds; blank rows are one shared array. */
  finish(): GridValues {
    const bounds = this.bounds();
    if (bounds === null) return { bounds, values: [] };
    if (this.rows.size * bounds.columns > MOST_CELLS) {
      throw failure('too-large', `${this.rows.size} rows by ${bounds.columns} columns`);
    }
    const blank: readonly Scalar[] = new Array<null>(bounds.columns).fill(null);
    const values = Array.from({ length: bounds.rows }, (_, i) => {
      const row = this.rows.get(bounds.row + i);
      return row === undefined ? blank : spread(row, bounds);
    });
    return { bounds, values };
  }

  private enter(row: number): void {
    this.lastRow = row;
    const found = this.rows.get(row);
    this.current = found ?? { columns: [], cells: [] };
    if (found === undefined) this.rows.set(row, this.current);
  }

  private bounds(): Area | null {
    if (this.rows.size === 0) return null;
    let [top, bottom] = [LAST_ROW, 0];
    for (const row of this.rows.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
    const columns = this.right - this.left + 1;
    return { row: top, column: this.left, rows: bottom - top + 1, columns };
  }
}

function spread({ columns, cells }: GridRow, bounds: Area): readonly Scalar[] {
  if (cells.length === bounds.columns && columns.every((c, i) => c === bounds.column + i)) {
    return cells;
  }
  const row = new Array<Scalar>(bounds.columns).fill(null);
  columns.forEach((column, i) => {
    row[column - bounds.column] = cells[i] ?? null;
  });
  return row;
}
