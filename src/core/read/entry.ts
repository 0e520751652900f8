import type { RowSpan } from '../ledger/ledger';
import type { Cell } from '../sheet/reference';
import type { Scalar } from '../sheet/value';
import type { FormatLookup } from './formats';
import { textOf, type Grid } from './grid';

/** A cell that speaks for an entry. */
export interface Held {
  readonly at: Cell;
  readonly value: Scalar;
  readonly format: string;
  readonly text: string;
  /** Rows its merge covers. */
  readonly rows: RowSpan;
}

/** One record of a ledger: a row, with the rows below that only go on with its cells. */
export interface Entry {
  /** Its rows, ascending. */
  readonly rows: readonly number[];
  readonly section: string | null;
  /** Headings come again directly above it. */
  readonly afterHeader: boolean;
}

const NONE: readonly Held[] = [];

/** The entry's own cells of a column, top to bottom; blank ones and those of a merge from above left out. */
export function ownCells(
  grid: Grid,
  formats: FormatLookup,
  entry: Entry,
  column: number,
): readonly Held[] {
  const own: Held[] = [];
  for (const row of entry.rows) {
    const held = heldAt(grid, formats, row, column);
    if (held !== null && held.text.trim() !== '') own.push(held);
  }
  return own.length === 0 ? NONE : own;
}

/** The cell of a merge that begins above the entry and reaches into it, or null. */
export function cellFromAbove(
  grid: Grid,
  formats: FormatLookup,
  entry: Entry,
  column: number,
): Held | null {
  const first = entry.rows[0] ?? 0;
  const anchor = grid.anchor(first, column);
  if (anchor.row === first) return null;
  const held = heldAt(grid, formats, anchor.row, anchor.column);
  return held === null || held.text.trim() === '' ? null : held;
}

/** The cell itself; null where it is covered by a merge that begins elsewhere. */
export function heldAt(
  grid: Grid,
  formats: FormatLookup,
  row: number,
  column: number,
): Held | null {
  if (grid.covered(row, column)) return null;
  const value = grid.value(row, column);
  if (value === null) return null;
  const height = grid.merge(row, column)?.rows ?? 1;
  return {
    at: { sheet: grid.sheet.name, row, column },
    value,
    format: typeof value === 'number' ? formats(row, column) : '',
    text: textOf(value),
    rows: [row, row + height - 1],
  };
}
