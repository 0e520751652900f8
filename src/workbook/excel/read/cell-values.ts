import type { Scalar } from '../../../core';

/** What Excel tells of one cell. */
export interface CellReading {
  readonly value: unknown;
  readonly formula: unknown;
  /** `Excel.RangeValueType`. */
  readonly type: unknown;
}

/**
 * The formula of a cell without its `=`; `null` for a constant. A text that begins with `=` is given as
 * its own formula.
 */
export function formulaOf({ value, formula }: CellReading): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula.slice(1);
}

/** The value of a cell. Errors come as texts, told from texts by the type alone. */
export function valueOf(reading: CellReading): Scalar {
  const { value, type } = reading;
  if (type === 'Error') return { error: String(value) };
  if (value === '') return formulaOf(reading) === null ? null : '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : null;
}
