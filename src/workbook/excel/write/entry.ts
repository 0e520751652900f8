import { isErrorValue, type Scalar, type Written } from '../../../core';

/** Longest text of a cell (Microsoft: Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/**
 * What is handed to Excel so that the cell holds just this. Excel reads entries as if they were typed, so
 * a text goes with an apostrophe before it, which Excel takes off and by which it knows a text: no text
 * becomes a number, a date or a formula, and the number format of the cell stays. For cells that are not
 * formatted as text (`@`).
 */
export function entryOf({ value, formula }: Written): string | number | boolean {
  return formula === null ? constantEntry(value) : `=${formula}`;
}

function constantEntry(value: Scalar): string | number | boolean {
  if (value === null || value === '') return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value !== 'string') return value;
  return value.length < LONGEST_TEXT ? `'${value}` : value;
}
