import type { StyleName } from './draft';
import { STATE_HEADING_ROW, type PutRowsEdit, type StateRow, type StateSheet } from './edit';
import type { Area } from './reference';
import { isOwnSheet, valueAt, type SheetSnapshot } from './snapshot';
import { sameScalar } from './compare';
import { isBlank, type Scalar } from './value';

/** One cell to write. `style` is for new cells; what an old cell looks like stays. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly style: StyleName;
}

/** The state table among the sheets that is still ours, `undefined` where there is none. */
export function ownStateSheet(
  sheets: readonly SheetSnapshot[],
  { kind }: StateSheet,
): SheetSnapshot | undefined {
  return sheets.find((sheet) => isOwnSheet(sheet) && sheet.mark?.kind === kind);
}

/** Title, note and headings of a new state table. */
export function stateSheetHead({ title, note, headings }: StateSheet): readonly CellWrite[] {
  return [
    write(0, 0, title, 'title'),
    write(1, 0, note, 'note'),
    ...headings.map((value, column) => write(STATE_HEADING_ROW, column, value, 'heading')),
  ];
}

/** Title and note run across a new state table, each merged over its columns. */
export function stateSheetMerges({ headings }: StateSheet): readonly Area[] {
  return Array.from({ length: STATE_HEADING_ROW }, (_, row) => ({
    row,
    column: 0,
    rows: 1,
    columns: headings.length,
  }));
}

/**
 * The cells to write so that the table holds the rows, on a table that has its head already. A row with
 * a known key is written over, another one goes below all that stands on the sheet, a row taken away
 * leaves its cells empty (whatever else the user wrote into that line stays). Cells that hold the value
 * already are left out, so that putting twice writes nothing the second time. Of two rows with one key
 * the later counts; of two lines with one key the first is written, both are taken away.
 */
export function planPutRows(sheet: SheetSnapshot, edit: PutRowsEdit): readonly CellWrite[] {
  const keyColumn = edit.sheet.headings.length - 1;
  const lines = linesByKey(sheet, keyColumn);
  const rows = new Map(edit.rows.map((row) => [row.key, row]));
  const writes: CellWrite[] = [];
  let next = lastFilledRow(sheet) + 1;
  for (const row of rows.values()) {
    const known = lines.get(row.key) ?? [];
    if (row.cells === null) {
      for (const line of known) writes.push(...cellsOf(row, line, keyColumn));
    } else {
      writes.push(...cellsOf(row, known[0] ?? next, keyColumn));
      if (known.length === 0) next++;
    }
  }
  return writes.filter(({ row, column, value }) => !sameScalar(valueAt(sheet, row, column), value));
}

/** An empty text is an empty cell. */
function write(row: number, column: number, value: Scalar, style: StyleName): CellWrite {
  return { row, column, value: value === '' ? null : value, style };
}

function cellsOf({ key, cells }: StateRow, row: number, keyColumn: number): readonly CellWrite[] {
  return Array.from({ length: keyColumn + 1 }, (_, column) => {
    const value = column === keyColumn ? key : cells?.[column];
    return write(row, column, cells === null ? null : (value ?? null), 'text');
  });
}

/** Rows (0-based) below the headings in which a key stands. */
function linesByKey(sheet: SheetSnapshot, keyColumn: number): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (let row = STATE_HEADING_ROW + 1; row <= lastFilledRow(sheet); row++) {
    const key = valueAt(sheet, row, keyColumn);
    if (typeof key === 'string') found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function lastFilledRow(sheet: SheetSnapshot): number {
  for (let r = sheet.values.length - 1; r >= 0; r--) {
    if (!(sheet.values[r] ?? []).every(isBlank)) {
      return Math.max(STATE_HEADING_ROW, sheet.origin[0] + r);
    }
  }
  return STATE_HEADING_ROW;
}
