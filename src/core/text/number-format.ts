import type { Scalar } from '../sheet/value';
import { isErrorValue } from '../sheet/value';
import { dateText } from './date-format';
import { clean, decimalsOf, roundHalfUp } from './decimal';
import { parseFormat, sectionFor, type FormatSection } from './format-code';
import { generalNumber } from './general-number';

/**
 * What a workbook shows for a value under a number format. Covers the formats that ledgers use
 * (General, `0`, `0.00`, `#,##0`, `0%`, dates, `@`, literals and sections); where a code says more
 * than that, digits and literals are shown all the same. Column width is not looked at.
 */
export function displayText(value: Scalar, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isErrorValue(value)) return value.error;
  const section = sectionFor(parseFormat(format), value);
  if (section.kind === 'date')
    return dateText(value, section.code, date1904) ?? generalNumber(value);
  return section.kind === 'number' ? numberText(value, section) : plainText(value, section);
}

/**
 * Decimals that the display shows: `0.00` → 2, `0%` → 0 (of per cent), General → those of the
 * shortened number. Null for texts, dates and blanks.
 */
export function decimalsShown(value: Scalar, format: string): number | null {
  if (typeof value !== 'number') return null;
  const section = sectionFor(parseFormat(format), value);
  if (section.kind === 'date') return null;
  if (section.kind === 'general') return decimalsOf(Number(generalNumber(value)));
  const needed = decimalsOf(clean(value * 10 ** section.scale));
  return Math.max(section.decimals, Math.min(needed, section.decimals + section.optional));
}

/** True for a format that shows per cent. */
export function isPercentFormat(format: string): boolean {
  return parseFormat(format).some((section) => section.kind === 'number' && section.percent);
}

/** True for a format that shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return parseFormat(format)[0]?.kind === 'date';
}

function plainText(value: number, section: FormatSection): string {
  const minus = value < 0 && section.dropsSign ? Math.abs(value) : value;
  return `${section.prefix}${generalNumber(minus)}${section.suffix}`;
}

function numberText(value: number, section: FormatSection): string {
  const shownValue = section.dropsSign ? Math.abs(value) : value;
  const scaled = clean(shownValue * 10 ** section.scale);
  const digits = fixed(scaled, section);
  return `${digits.startsWith('-') ? '-' : ''}${section.prefix}${digits.replace('-', '')}${section.suffix}`;
}

function fixed(value: number, section: FormatSection): string {
  const most = section.decimals + section.optional;
  const rounded = roundHalfUp(value, most);
  if (section.optional === 0 && section.wholeDigits === 1 && !section.grouped) {
    return `${rounded < 0 ? '-' : ''}${Math.abs(rounded).toFixed(Math.min(20, most))}`;
  }
  const [whole = '0', fraction = ''] = Math.abs(rounded).toFixed(Math.min(20, most)).split('.');
  const kept =
    fraction.slice(0, section.decimals) + fraction.slice(section.decimals).replace(/0+$/, '');
  const padded = whole.padStart(section.wholeDigits, '0');
  const shown = section.wholeDigits === 0 && padded === '0' && kept !== '' ? '' : padded;
  const grouped = section.grouped ? shown.replace(/\B(?=(?:\d{3})+$)/g, ',') : shown;
  const sign = rounded < 0 ? '-' : '';
  return `${sign}${grouped}${kept === '' ? '' : `.${kept}`}`;
}
