/** An error value of a cell, e.g. `{ error: '#DIV/0!' }`. */
export interface ErrorValue {
  readonly error: string;
}

/** What one cell can hold. `null` is an empty cell; dates are serial numbers with a date format. */
export type Scalar = number | string | boolean | null | ErrorValue;

/** True for an error value such as `#N/A`. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** True where nothing stands: `null`, or a text of white space only. */
export function isBlank(value: Scalar): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
