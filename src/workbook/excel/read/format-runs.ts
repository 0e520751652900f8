import { GENERAL, type FormatArea } from '../../../core';

interface Run {
  readonly column: number;
  readonly columns: number;
  readonly format: string;
  readonly row: number;
}

/** Joins the number formats of cells, row by row, into areas; General is left out. */
export class FormatRuns {
  private readonly done: FormatArea[] = [];
  private open = new Map<string, Run>();
  private next = 0;

  /** The formats of a row, from `column` on; rows must come from top to bottom without gaps. */
  add(row: number, column: number, formats: readonly unknown[]): void {
    const runs = new Map<string, Run>();
    for (let c = 0; c < formats.length;) {
      const format = formats[c];
      let end = c + 1;
      while (end < formats.length && formats[end] === format) end++;
      if (typeof format === 'string' && format !== GENERAL && format !== '') {
        const key = `${c},${end},${format}`;
        const above = this.open.get(key);
        this.open.delete(key);
        runs.set(key, above ?? { column: column + c, columns: end - c, format, row });
      }
      c = end;
    }
    this.close();
    this.open = runs;
    this.next = row + 1;
  }

  areas(): readonly FormatArea[] {
    this.close();
    this.open = new Map();
    return this.done;
  }

  private close(): void {
    for (const { row, column, columns, format } of this.open.values()) {
      this.done.push({ area: { row, column, rows: this.next - row, columns }, format });
    }
  }
}
