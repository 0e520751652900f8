import type { IsoDate } from '../ledger/ledger';
import type { Source } from '../ledger/source';
import { formatAt } from '../sheet/format-areas';
import type { Cell } from '../sheet/reference';
import { isOwnSheet, valueAt, type Book, type SheetSnapshot } from '../sheet/snapshot';
import { isBlank, type Scalar } from '../sheet/value';
import { readDates } from '../text/date-words';
import { serialToIso } from '../text/dates';
import { squeezed } from '../text/normalise';
import { SETTINGS_HEADINGS, type SettingsColumn } from './settings-columns';

/** One row of 设置 as it stands. */
export interface SettingsRow {
  readonly from: Source;
  value(column: SettingsColumn): Scalar;
  /** The cell as text, trimmed; '' where it is empty. */
  text(column: SettingsColumn): string;
  /** Number format of the cell. */
  format(column: SettingsColumn): string;
  /** The cell as a calendar day, typed as a text or as a date of the sheet; null where it is none. */
  date(column: SettingsColumn): IsoDate | null;
  /** The cell itself; null where the sheet has no such column. */
  cell(column: SettingsColumn): Cell | null;
}

/** Rows above the headings that are looked through; people insert some. */
const HEADING_ROWS = 12;

/** Rows of 设置, where the book has a sheet that is ours and still named as we named it. */
export function settingsRows(book: Book): SettingsRow[] {
  return book.sheets
    .filter((sheet) => isOwnSheet(sheet) && sheet.mark?.kind === 'settings')
    .flatMap((sheet) => rowsOf(sheet, book.date1904));
}

function rowsOf(sheet: SheetSnapshot, date1904: boolean): SettingsRow[] {
  const [top] = sheet.origin;
  for (let r = 0; r < Math.min(HEADING_ROWS, sheet.values.length); r += 1) {
    const columns = headingColumns(sheet, top + r);
    if (columns === null) continue;
    return sheet.values
      .slice(r + 1)
      .map((_, i) => rowAt(sheet, top + r + 1 + i, columns, date1904))
      .filter((row) => SETTINGS_HEADINGS.some((heading) => !isBlank(row.value(heading))));
  }
  return [];
}

type Columns = ReadonlyMap<SettingsColumn, number>;

function headingColumns(sheet: SheetSnapshot, row: number): Columns | null {
  const columns = new Map<SettingsColumn, number>();
  const [, left] = sheet.origin;
  const width = sheet.values[row - sheet.origin[0]]?.length ?? 0;
  for (let column = left; column < left + width; column += 1) {
    const value = valueAt(sheet, row, column);
    const heading = SETTINGS_HEADINGS.find(
      (name) => typeof value === 'string' && squeezed(value) === name,
    );
    if (heading !== undefined && !columns.has(heading)) columns.set(heading, column);
  }
  return columns.has('类别') && columns.has('取值') ? columns : null;
}

function rowAt(
  sheet: SheetSnapshot,
  row: number,
  columns: Columns,
  date1904: boolean,
): SettingsRow {
  const value = (heading: SettingsColumn): Scalar => {
    const column = columns.get(heading);
    return column === undefined ? null : valueAt(sheet, row, column);
  };
  const cell = (heading: SettingsColumn): Cell | null => {
    const column = columns.get(heading);
    return column === undefined ? null : { sheet: sheet.name, row, column };
  };
  return {
    from: { at: { sheet: sheet.name, row, column: columns.get('类别') ?? 0 } },
    value,
    format: (heading) => formatAt(sheet, row, cell(heading)?.column ?? -1),
    cell,
    date: (heading) => {
      const held = value(heading);
      return typeof held === 'number' ? serialToIso(held, date1904) : dayIn(held);
    },
    text: (heading) => {
      const held = value(heading);
      return held === null || typeof held === 'object' ? '' : String(held).trim();
    },
  };
}

/** The one day that a text names; null where it names none, or something longer. */
function dayIn(held: Scalar): IsoDate | null {
  const [day, ...others] = typeof held === 'string' ? readDates(held, null) : [];
  return day?.precision === 'day' && others.length === 0 ? day.date : null;
}
