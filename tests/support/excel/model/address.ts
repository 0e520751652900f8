import type { Area } from '../../../../src/core';
import { columnIndex, columnName } from '../../../../src/core';
import { refuse } from '../protocol/host-error';

/** Rows and columns of a sheet (Microsoft: Excel specifications and limits). */
export const SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** Reads `B2`, `B2:C4`, `B:C`, `2:4`; refuses anything else as the host does. */
export function areaOf(address: string, location: string): Area {
  const match = ADDRESS.exec(address.trim());
  const [left, top, right, bottom] = (match ?? []).slice(1);
  if (match === null || (left === undefined && top === undefined)) {
    return refuse('InvalidArgument', location, address);
  }
  const single = right === undefined && bottom === undefined;
  const columns = span(left, single ? left : right, columnIndex, SHEET.columns);
  const rows = span(top, single ? top : bottom, (text) => Number(text) - 1, SHEET.rows);
  return { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

function span(
  first: string | undefined,
  last: string | undefined,
  read: (text: string) => number,
  all: number,
): { readonly from: number; readonly count: number } {
  if (first === undefined || last === undefined) return { from: 0, count: all };
  const [a, b] = [read(first), read(last)];
  return { from: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

/** `B2:C4`; whole columns and rows as `B:C` and `2:4`. */
export function addressOfArea({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === SHEET.rows) return `${left}:${right}`;
  if (columns === SHEET.columns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** The sheet's name as an address shows it: quoted where it is more than letters and digits. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** What two areas share, `null` where nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function enclosing(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    ...{ row, column },
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True when `inner` lies within `outer`. */
export function within(inner: Area, outer: Area): boolean {
  const shared = intersection(inner, outer);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** Refuses an area that is empty or leaves the sheet. */
export function onSheet(area: Area, location: string): Area {
  const { row, column, rows, columns } = area;
  return row >= 0 && column >= 0 && rows > 0 && columns > 0 && within(area, SHEET)
    ? area
    : refuse('InvalidArgument', location, `${row},${column} ${rows}×${columns}`);
}
