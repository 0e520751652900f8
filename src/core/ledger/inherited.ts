import type { Cell } from '../sheet/reference';

/** Which cells' values were taken over from which others (a merge, or blank below). */
export class InheritedCells {
  private readonly byColumn = new Map<number, Map<number, Cell>>();

  /** The value at `row`, `column` is that of `from`. */
  set(row: number, column: number, from: Cell): void {
    const rows = this.byColumn.get(column);
    if (rows === undefined) this.byColumn.set(column, new Map([[row, from]]));
    else rows.set(row, from);
  }

  /** The cell that the value was taken over from; null where the cell speaks for itself. */
  from(row: number, column: number): Cell | null {
    return this.byColumn.get(column)?.get(row) ?? null;
  }

  /** The same between other cells: each is put where `place` says. */
  placed(place: (row: number, column: number) => Cell): InheritedCells {
    const moved = new InheritedCells();
    for (const [column, rows] of this.byColumn) {
      for (const [row, from] of rows) {
        const to = place(row, column);
        moved.set(to.row, to.column, place(from.row, from.column));
      }
    }
    return moved;
  }
}
