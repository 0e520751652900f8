import type { RowSpan } from '../ledger/ledger';
import type { Cell } from '../sheet/reference';
import { valueAt } from '../sheet/snapshot';
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
  let own: Held[] | null = null;
  for (const row of entry.rows) {
    const held = heldAt(grid, formats, row, column);
    if (held === null || isBlank(held)) continue;
    if (own === null) own = [held];
    else own.push(held);
  }
  return own ?? NONE;
}

/** The first of the entry's own cells of a column, or null. */
export function firstOwnCell(
  grid: Grid,
  formats: FormatLookup,
  entry: Entry,
  column: number,
): Held | null {
  for (const row of entry.rows) {
    const held = heldAt(grid, formats, row, column);
    if (held !== null && !isBlank(held)) return held;
  }
  return null;
}

function isBlank({ value, text }: Held): boolean {
  return typeof value === 'string' && text.trim() === '';
}

/** The cell of a merge that begins above the entry and reaches into it, or null. */
export function cellFromAbove(
  grid: Grid,
  formats: FormatLookup,
  entry: Entry,
  column: number,
): Held | null {
  const first = entry.rows[0] ?? 0;
  const area = grid.merge(first, column);
  if (area === null || area.row === first) return null;
  const held = heldAt(grid, formats, area.row, area.column);
  return held === null || isBlank(held) ? null : held;
}

/** Rows whose cells are remembered, since several steps ask for them one after the other. */
const REMEMBERED = 8;

/** The cells of a row that were asked for: `undefined` where none was. */
interface RowCells {
  readonly row: number;
  readonly cells: (Held | null | undefined)[];
}

const RECENT = new WeakMap<FormatLookup, RowCells[]>();

/** The cell itself; null where it is covered by a merge that begins elsewhere. */
export function heldAt(
  grid: Grid,
  formats: FormatLookup,
  row: number,
  column: number,
): Held | null {
  let recent = RECENT.get(formats);
  if (recent === undefined) RECENT.set(formats, (recent = []));
  let line = recent[row % REMEMBERED];
  if (line?.row !== row) recent[row % REMEMBERED] = line = { row, cells: [] };
  const known = line.cells[column];
  if (known !== undefined) return known;
  const held = readCell(grid, formats, row, column);
  line.cells[column] = held;
  return held;
}

function readCell(grid: Grid, formats: FormatLookup, row: number, column: number): Held | null {
  const area = grid.merge(row, column);
  if (area !== null && (area.row !== row || area.column !== column)) return null;
  const value = valueAt(grid.sheet, row, column);
  if (value === null) return null;
  const height = area?.rows ?? 1;
  return {
    at: { sheet: grid.sheet.name, row, column },
    value,
    format: typeof value === 'number' ? formats(row, column) : '',
    text: textOf(value),
    rows: [row, row + height - 1],
  };
}
