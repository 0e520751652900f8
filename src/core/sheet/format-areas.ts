import { cellKey, contains, type Area } from './reference';
import type { FormatArea, SheetSnapshot } from './snapshot';

/** The number format of cells that say nothing else. */
export const GENERAL = 'General';

/** Number format at a cell. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats.find(({ area }) => contains(area, row, column))?.format ?? GENERAL;
}

/** Number format of each cell that holds a value, General left out, by `cellKey`. */
export function formatsByCell(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const [top, left] = sheet.origin;
  const found = new Map<string, string>();
  for (const { area, format } of sheet.formats) {
    const [firstRow, lastRow] = [Math.max(area.row, top), area.row + area.rows];
    const [first, last] = [Math.max(area.column, left), area.column + area.columns];
    for (let row = firstRow; row < Math.min(lastRow, top + sheet.values.length); row++) {
      const values = sheet.values[row - top] ?? [];
      for (let column = first; column < Math.min(last, left + values.length); column++) {
        if ((values[column - left] ?? null) !== null) found.set(cellKey(row, column), format);
      }
    }
  }
  return found;
}

/** The areas after one cell got another format; they still do not overlap. */
export function withFormatAt(
  formats: readonly FormatArea[],
  row: number,
  column: number,
  format: string,
): readonly FormatArea[] {
  const rest = formats.flatMap((entry) =>
    contains(entry.area, row, column)
      ? around(entry.area, row, column).map((area) => ({ area, format: entry.format }))
      : [entry],
  );
  return format === GENERAL
    ? rest
    : [...rest, { area: { row, column, rows: 1, columns: 1 }, format }];
}

/** What is left of an area without one of its cells: above, below, left, right. */
function around(area: Area, row: number, column: number): readonly Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const parts: Area[] = [
    { ...area, rows: row - area.row },
    { ...area, row: row + 1, rows: bottom - row - 1 },
    { row, rows: 1, column: area.column, columns: column - area.column },
    { row, rows: 1, column: column + 1, columns: right - column - 1 },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
