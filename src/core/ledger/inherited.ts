import type { Cell } from '../sheet/reference';

/** Which cells' values were taken over from which others (a merge, or blank below). */
export class InheritedCells {
  /** By column, then by row: rows come in order and close together, so a list is smaller than a map. */
  private readonly byColumn: (Cell | undefined)[][] = [];

  /** The value at `row`, `column` is that of `from`. */
  set(row: number, column: number, from: Cell): void {
    (this.byColumn[column] ??= [])[row] = from;
  }

  /** The cell that the value was taken over from; null where the cell speaks for itself. */
  from(row: number, column: number): Cell | null {
    return this.byColumn[column]?.[row] ?? null;
  }

  /** The same between other cells: each is put where `place` says. */
  placed(place: (row: number, column: number) => Cell): InheritedCells {
    const moved = new InheritedCells();
    this.byColumn.forEach((rows, column) => {
      rows.forEach((from, row) => {
        if (from === undefined) return;
        const to = place(row, column);
        moved.set(to.row, to.column, place(from.row, from.column));
      });
    });
    return moved;
  }
}
