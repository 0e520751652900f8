import type { Area, Scalar } from '../../../core';
import { failure } from '../failure';

/** Rows × columns of the filled rows; above it the sheet is refused rather than the memory used up. */
const MOST_CELLS = 60_000_000;

/** The filled cells of one row, from the first filled column on. */
interface GridRow {
  from: number;
  cells: Scalar[];
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
  private current: GridRow = { from: 0, cells: [] };

  put(row: number, column: number, value: Scalar): void {
    if (row !== this.lastRow) this.enter(row, column);
    const { current } = this;
    const at = column - current.from;
    if (at === current.cells.length) current.cells.push(value);
    else if (at >= 0) {
      while (current.cells.length < at) current.cells.push(null);
      current.cells[at] = value;
    } else {
      current.cells = [value, ...new Array<null>(-at - 1).fill(null), ...current.cells];
      current.from = column;
    }
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
      return row === undefined ? blank : padded(row, bounds);
    });
    return { bounds, values };
  }

  private enter(row: number, column: number): void {
    this.lastRow = row;
    const found = this.rows.get(row);
    this.current = found ?? { from: column, cells: [] };
    if (found === undefined) this.rows.set(row, this.current);
  }

  private bounds(): Area | null {
    if (this.rows.size === 0) return null;
    let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
    for (const [row, { from, cells }] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, from);
      right = Math.max(right, from + cells.length - 1);
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function padded(row: GridRow, bounds: Area): readonly Scalar[] {
  const before = row.from - bounds.column;
  const after = bounds.columns - before - row.cells.length;
  if (before === 0 && after === 0) return row.cells;
  const nulls = (count: number): null[] => new Array<null>(count).fill(null);
  return [...nulls(before), ...row.cells, ...nulls(after)];
}
