import type { Area } from '../../../core';

/** Cells with one quality, as rectangles. */
export interface RunArea {
  readonly area: Area;
  readonly key: string;
}

interface Open {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly key: string;
}

/** Joins cells of equal keys, row by row, into rectangles; cells without a key are left out. */
export class Runs {
  private readonly done: RunArea[] = [];
  private open = new Map<string, Open>();
  private next = -1;

  /** The keys of a row, from `column` on; rows of one block come from top to bottom. */
  add(row: number, column: number, keys: readonly (string | null)[]): void {
    if (row !== this.next) this.finish();
    const runs = new Map<string, Open>();
    for (let c = 0; c < keys.length;) {
      const key = keys[c] ?? null;
      let end = c + 1;
      while (end < keys.length && (keys[end] ?? null) === key) end++;
      if (key !== null) {
        const place = `${column + c},${end - c},${key}`;
        runs.set(place, this.open.get(place) ?? { row, column: column + c, columns: end - c, key });
        this.open.delete(place);
      }
      c = end;
    }
    this.close();
    this.open = runs;
    this.next = row + 1;
  }

  areas(): readonly RunArea[] {
    this.finish();
    return this.done;
  }

  private finish(): void {
    this.close();
    this.open = new Map();
  }

  private close(): void {
    for (const { row, column, columns, key } of this.open.values()) {
      this.done.push({ area: { row, column, columns, rows: this.next - row }, key });
    }
  }
}
