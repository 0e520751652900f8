import type { Area, Scalar } from '../../../core';
import { failure } from '../failure';
import { LAST_COLUMN, LAST_ROW } from './address';

/** Rows × columns of the filled rows; above it the sheet is refused rather than the memory used up. */
const MOST_CELLS = 40_000_000;

/** Cells left of this column stand in the list of their row at once; those beyond are kept apart. */
const NEAR = 256;

/** Values within the bounds of the filled cells. */
export interface GridValues {
  /** `null` where no cell is filled. */
  readonly bounds: Area | null;
  readonly values: readonly (readonly Scalar[])[];
}

/** A filled row: its cells from column A on, `null` where none is filled. */
interface GridRow {
  readonly row: number;
  cells: Scalar[];
  /** Cells beyond the near columns. */
  far: Map<number, Scalar> | null;
}

/** Gathers filled cells; costs by the filled rows alone, however far the used range reaches. */
export class CellGrid {
  private readonly rows: GridRow[] = [];
  /** Rows by number, from the first row on that came out of order; none did in most files. */
  private byNumber: Map<number, GridRow> | null = null;
  private highest = -1;
  private current: GridRow = { row: -1, cells: [], far: null };
  /** As wide as the widest row so far: a copy of it is a new row without room to spare. */
  private blank: null[] = [];
  // Not Infinity: a field or list that ever held it keeps all its whole numbers as boxed doubles.
  private left = LAST_COLUMN;
  private right = 0;

  put(row: number, column: number, value: Scalar): void {
    if (row !== this.current.row) this.enter(row);
    const { current } = this;
    if (column >= NEAR) (current.far ??= new Map()).set(column, value);
    else {
      if (column >= current.cells.length) this.widen(column + 1);
      current.cells[column] = value;
    }
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** The values, every row as wide as the bounds; blank rows are one shared array. */
  finish(): GridValues {
    const bounds = this.bounds();
    if (bounds === null) return { bounds, values: [] };
    if (this.rows.length * bounds.columns > MOST_CELLS) {
      throw failure('too-large', `${this.rows.length} rows by ${bounds.columns} columns`);
    }
    const blank: readonly Scalar[] = new Array<null>(bounds.columns).fill(null);
    const values = new Array<readonly Scalar[]>(bounds.rows).fill(blank);
    for (const filled of this.rows) values[filled.row - bounds.row] = within(filled, bounds);
    return { bounds, values };
  }

  private enter(row: number): void {
    const found = row > this.highest ? undefined : this.find(row);
    if (found !== undefined) {
      this.current = found;
      return;
    }
    this.current = { row, cells: this.blank.slice(), far: null };
    this.rows.push(this.current);
    this.byNumber?.set(row, this.current);
    if (row > this.highest) this.highest = row;
  }

  private find(row: number): GridRow | undefined {
    this.byNumber ??= new Map(this.rows.map((filled) => [filled.row, filled]));
    return this.byNumber.get(row);
  }

  private widen(columns: number): void {
    while (this.blank.length < columns) this.blank.push(null);
    const { cells } = this.current;
    this.current.cells = [...cells, ...this.blank.slice(cells.length)];
  }

  private bounds(): Area | null {
    if (this.rows.length === 0) return null;
    let top = LAST_ROW;
    for (const { row } of this.rows) top = Math.min(top, row);
    const columns = this.right - this.left + 1;
    return { row: top, column: this.left, rows: this.highest - top + 1, columns };
  }
}

function within({ cells, far }: GridRow, { column, columns }: Area): readonly Scalar[] {
  if (column === 0 && cells.length === columns && far === null) return cells;
  const row = new Array<Scalar>(columns).fill(null);
  for (let c = column; c < Math.min(cells.length, column + columns); c++) {
    row[c - column] = cells[c] ?? null;
  }
  for (const [c, value] of far ?? []) row[c - column] = value;
  return row;
}
