import type { Area, FormatArea } from '../../../core';

interface Run {
  readonly column: number;
  readonly from: number;
  last: number;
  readonly format: string;
}

/** Gathers number formats as runs of equal ones down each column, so that a formatted column is one area. */
export class FormatRuns {
  private readonly open: (Run | undefined)[] = [];
  private readonly runs: Run[] = [];

  /** Sees a cell; rows come in ascending order, `''` is General. */
  see(row: number, column: number, format: string): void {
    const run = this.open[column];
    if (run !== undefined && run.format === format && run.last === row - 1) run.last = row;
    else if (format !== '') {
      const begun = { column, from: row, last: row, format };
      this.open[column] = begun;
      this.runs.push(begun);
    }
  }

  /** The areas within the bounds, by row and column. */
  within(bounds: Area | null): FormatArea[] {
    if (bounds === null) return [];
    const bottom = bounds.row + bounds.rows - 1;
    const right = bounds.column + bounds.columns - 1;
    return this.runs
      .filter((run) => run.column >= bounds.column && run.column <= right)
      .filter((run) => run.from <= bottom && run.last >= bounds.row)
      .map(({ column, from, last, format }) => {
        const row = Math.max(from, bounds.row);
        const rows = Math.min(last, bottom) - row + 1;
        return { area: { row, column, rows, columns: 1 }, format };
      })
      .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  }
}
