import { GENERAL, type Area, type FormatArea } from '../../core';

interface FormatRun {
  readonly from: number;
  to: number;
  readonly format: string;
}

/** Joins equal number formats down each column into areas. Rows come in ascending order. */
export class FormatRuns {
  private readonly columns = new Map<number, FormatRun[]>();

  see(row: number, column: number, format: string): void {
    if (format === GENERAL) return;
    const runs = this.columns.get(column) ?? [];
    if (runs.length === 0) this.columns.set(column, runs);
    const last = runs[runs.length - 1];
    if (last?.format === format && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row, format });
  }

  /** The areas within the bounds. */
  within(bounds: Area): FormatArea[] {
    const bottom = bounds.row + bounds.rows - 1;
    return [...this.columns]
      .filter(([column]) => column >= bounds.column && column < bounds.column + bounds.columns)
      .flatMap(([column, runs]) =>
        runs
          .map(({ from, to, format }) => ({
            from: Math.max(from, bounds.row),
            to: Math.min(to, bottom),
            format,
          }))
          .filter(({ from, to }) => to >= from)
          .map(({ from, to, format }) => ({
            area: { row: from, column, rows: to - from + 1, columns: 1 },
            format,
          })),
      );
  }
}
