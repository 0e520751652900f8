import { clean, plain, roundHalfUp, decimalsOf } from './decimal';

/** Significant characters that the format General has room for. */
const ROOM = 11;

/**
 * A number as the format General shows it in a wide cell: at most 11 characters for the digits and
 * the point, an exponent where it needs more (Microsoft: "General format … up to 11 digits").
 */
export function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e10) return String(value);
  const number = clean(value);
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return exponential(number);
  const whole = Math.max(1, String(Math.trunc(size)).length);
  const decimals = Math.min(decimalsOf(number), Math.max(0, ROOM - 1 - whole));
  return plain(roundHalfUp(number, decimals));
}

function exponential(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
  const size = Math.abs(Number(exponent));
  const sign = Number(exponent) < 0 ? '-' : '+';
  return `${String(Number(mantissa))}E${sign}${size < 10 ? '0' : ''}${size}`;
}
