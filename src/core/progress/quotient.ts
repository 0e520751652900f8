import { clean, decimalsOf, roundHalfEven, roundHalfUp, shift, truncate } from '../text/decimal';

/** A quotient rounded in the three ways that people and machines use. */
export interface RoundedQuotient {
  readonly exact: number;
  readonly halfUp: number;
  readonly halfEven: number;
  readonly truncated: number;
}

/**
 * Rounds `dividend ÷ divisor` to a number of decimals by exact arithmetic on the written digits, so
 * that halves are halves: 1 ÷ 8 to 2 decimals is 0.13 half-up and 0.12 half-even. Where the integers
 * grow past 2^53, 15 significant digits of the quotient are used. The divisor must not be 0.
 */
export function roundQuotient(
  dividend: number,
  divisor: number,
  decimals: number,
): RoundedQuotient {
  const exact = quotient(dividend, divisor);
  const places = Math.max(decimalsOf(dividend), decimalsOf(divisor));
  const top = Math.round(shift(clean(dividend), places + Math.max(0, decimals)));
  const bottom = Math.round(shift(clean(divisor), places + Math.max(0, -decimals)));
  if (!Number.isSafeInteger(top * 2) || !Number.isSafeInteger(bottom * 2) || top * bottom < 0) {
    return {
      exact,
      halfUp: roundHalfUp(exact, decimals),
      halfEven: roundHalfEven(exact, decimals),
      truncated: truncate(exact, decimals),
    };
  }
  const floor = Math.floor(Math.abs(top) / Math.abs(bottom));
  const rest = Math.abs(top) - floor * Math.abs(bottom);
  const twice = Math.sign(2 * rest - Math.abs(bottom));
  const even = twice > 0 || (twice === 0 && floor % 2 === 1) ? 1 : 0;
  const at = (units: number): number => shift(units, -decimals);
  return {
    exact,
    halfUp: at(floor + (twice >= 0 ? 1 : 0)),
    halfEven: at(floor + even),
    truncated: at(floor),
  };
}

/** `dividend ÷ divisor` on whole numbers of the last written place, which keeps 0.3 ÷ 0.1 at 3. */
export function quotient(dividend: number, divisor: number): number {
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)) return dividend / divisor;
  const places = Math.max(decimalsOf(dividend), decimalsOf(divisor));
  return shift(clean(dividend), places) / shift(clean(divisor), places);
}
