import type { Written } from '../../../core';

/** What a cell is to hold. `style` is told the cell's own style, or the one it would inherit. */
export interface ContentPatch {
  readonly written: Written;
  style(old: number, isNew: boolean): number;
}

/** A cell's shared formula becomes its own text; value and style stay. */
export interface FormulaPatch {
  readonly formula: string;
}

/** What is to become of a cell. */
export type CellPatch = ContentPatch | FormulaPatch;

/** Cells of a sheet to change, by row and column. */
export class SheetPatch {
  private readonly rows = new Map<number, Map<number, CellPatch>>();

  set(row: number, column: number, patch: CellPatch): void {
    const cells = this.rows.get(row) ?? new Map<number, CellPatch>();
    cells.set(column, patch);
    this.rows.set(row, cells);
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  /** Rows with their cells, both in ascending order. */
  sorted(): RowPatch[] {
    return [...this.rows]
      .map(([row, cells]) => ({ row, cells: [...cells].sort((a, b) => a[0] - b[0]) }))
      .sort((a, b) => a.row - b.row);
  }
}

/** The cells of one row to change, by ascending column. */
export interface RowPatch {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, patch: CellPatch])[];
}
