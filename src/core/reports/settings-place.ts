import { SETTINGS_HEADINGS, type SettingsColumn } from '../settings/settings-columns';
import { isOwnSheet, type Book } from '../sheet/snapshot';

/** Rows of 设置 that are looked through for its headings. */
const HEADING_ROWS = 12;

/** 0-based column of a heading where the user's 设置 has it, else where we put it. */
export function settingsColumn(heading: SettingsColumn, book: Book): number {
  const sheet = book.sheets.find((one) => isOwnSheet(one) && one.mark?.kind === 'settings');
  const rows = sheet?.values.slice(0, HEADING_ROWS) ?? [];
  const found = rows.map((row) => row.indexOf(heading)).find((place) => place >= 0);
  return found === undefined ? SETTINGS_HEADINGS.indexOf(heading) : found + (sheet?.origin[1] ?? 0);
}
