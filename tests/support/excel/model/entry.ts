import type { Scalar } from '../../../../src/core';
import { refuse } from '../protocol/host-error';
import { LONGEST_TEXT } from './cell';

/** What Excel makes of something typed or written into a cell. */
export type Entry =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'value'; readonly value: Scalar; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS: ReadonlySet<string> = new Set([
  ...['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'],
]);
const DAY = 86_400_000;
/** The year of a date that names none. */
const THIS_YEAR = 2031;

/**
 * Excel reads what is written into a cell as if it were typed: numbers, percentages, dates, booleans,
 * errors and formulas become what they look like, unless the cell is formatted as text (`@`) or the entry
 * begins with an apostrophe; `null` leaves the cell alone, an empty text clears it
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values and
 * https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4).
 * An entry that begins with `+`, `-` or `@` and is no number is taken for a formula, and refused here,
 * the worst that a host may do with it.
 */
export function readEntry(entry: unknown, format: string, date1904: boolean): Entry {
  if (entry === null || entry === undefined) return { kind: 'unchanged' };
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    // In a cell formatted as text, a number becomes a text.
    return { kind: 'value', value: format === '@' ? String(entry) : entry };
  }
  if (typeof entry !== 'string') return refuse('InvalidArgument', 'Range.values', typeof entry);
  if (entry.length > LONGEST_TEXT + (entry.startsWith("'") ? 1 : 0)) {
    return refuse('InvalidArgument', 'Range.values', 'the text is too long');
  }
  if (entry === '') return { kind: 'value', value: null };
  if (entry.startsWith("'")) return { kind: 'value', value: entry.slice(1) };
  if (format === '@') return { kind: 'value', value: entry };
  if (entry.startsWith('=') && entry.length > 1)
    return { kind: 'formula', formula: entry.slice(1) };
  return readTyped(entry, date1904);
}

function readTyped(entry: string, date1904: boolean): Entry {
  const text = entry.trim();
  if (ERRORS.has(text)) return { kind: 'value', value: { error: text } };
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  const number = /^([+-]?[\d,]*\.?\d+(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (number !== null) {
    const value = Number((number[1] ?? '').replace(/,/g, ''));
    return number[2] === '%'
      ? { kind: 'value', value: value / 100, format: '0%' }
      : { kind: 'value', value };
  }
  const date = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (date !== null) {
    const [, year = String(THIS_YEAR), month = '', day = ''] = date;
    return {
      kind: 'value',
      value: serialOf(Number(year), Number(month), Number(day), date1904),
      format: 'm/d/yyyy',
    };
  }
  if (/^[+\-@]./.test(text))
    return refuse('InvalidArgument', 'Range.values', `read as a formula: ${text}`);
  return { kind: 'value', value: entry };
}

/**
 * The serial of a day: days since 1899-12-30 (right from March 1900 on), 1,462 less in the 1904 system
 * (https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system).
 */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  return date1904 ? days - 1462 : days;
}
