import type { Thresholds } from '../ledger/progress';
import { SETTINGS_HEADINGS, type SettingsColumn } from '../settings/settings-columns';
import { thresholdRows, settingsSheet } from '../settings/settings-table';
import { settingsRows } from '../settings/settings-rows';
import type { PutRowsEdit } from '../sheet/edit';
import { columnName, quoteSheet } from '../sheet/reference';
import { isOwnSheet, type Book } from '../sheet/snapshot';
import { literal, type Expression } from './formulas';

/** Keys of the two thresholds in 设置. */
const KEYS: Readonly<Record<keyof Thresholds, string>> = {
  behind: 'threshold/behind',
  seriouslyBehind: 'threshold/seriously-behind',
};

/** Rows of 设置 that are looked through for its headings. */
const HEADING_ROWS = 12;

/** `$D:$D` for 取值, where the user's 设置 has it, else where we put it. */
function wholeColumn(heading: SettingsColumn, book: Book): string {
  const sheet = book.sheets.find((one) => isOwnSheet(one) && one.mark?.kind === 'settings');
  const rows = sheet?.values.slice(0, HEADING_ROWS) ?? [];
  const found = rows.map((row) => row.indexOf(heading)).find((place) => place >= 0);
  const name = columnName(
    found === undefined ? SETTINGS_HEADINGS.indexOf(heading) : found + (sheet?.origin[1] ?? 0),
  );
  return `$${name}:$${name}`;
}

/**
 * Shares as formulas on 设置, where people change them in points (−5 or 5 → −0.05): found by their key,
 * wherever the row stands; what cannot be used gives way to the value of this run.
 */
export function thresholdFormulas(
  thresholds: Thresholds,
  book: Book,
  settingsName: string,
): Readonly<Record<keyof Thresholds, Expression>> {
  const sheet = quoteSheet(settingsName);
  const [values, keys] = [wholeColumn('取值', book), wholeColumn('键', book)];
  const formulaOf = (name: keyof Thresholds): Expression => {
    const value = thresholds[name];
    const found = `INDEX(${sheet}!${values},MATCH("${KEYS[name]}",${sheet}!${keys},0))`;
    const points = `MIN(${found}*1,${found}*-1)`;
    return { formula: `IFERROR(${points}/100,${literal(value).formula})`, value };
  };
  return { behind: formulaOf('behind'), seriouslyBehind: formulaOf('seriouslyBehind') };
}

/**
 * Puts the thresholds into 设置 where their keys are missing. Rows that are there stay as they are,
 * whatever the user wrote; null where nothing is to be put.
 */
export function missingThresholds(
  thresholds: Thresholds,
  book: Book,
  settingsName: string,
): PutRowsEdit | null {
  const present = new Set(settingsRows(book).map((row) => row.text('键')));
  const rows = thresholdRows(thresholds).filter(({ key }) => !present.has(key));
  return rows.length === 0 ? null : { type: 'put-rows', sheet: settingsSheet(settingsName), rows };
}
