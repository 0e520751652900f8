import { isErrorValue } from '../../../../src/core';
import { numberOf, type Operand } from './operands';

/** A day of 2031, and the serials of a second. */
const DAY = 48_032;
const SECOND = 1 / 86_400;

/**
 * Functions that come to something else with every recalculation, whatever changed
 * (https://learn.microsoft.com/office/client-developer/excel/excel-recalculation, Volatile and
 * non-volatile functions). The clock goes on by a second each time; chance is drawn from the number
 * of the recalculation, so that a test can be run again.
 */
export const RESTLESS: Readonly<Record<string, (nth: number, a: Operand, b: Operand) => Operand>> =
  {
    NOW: (nth) => DAY + nth * SECOND,
    TODAY: () => DAY,
    RAND: chance,
    RANDBETWEEN(nth, a, b) {
      const [low, high] = [numberOf(a), numberOf(b)];
      if (isErrorValue(low)) return low;
      if (isErrorValue(high)) return high;
      return low + Math.floor(chance(nth) * (high - low + 1));
    },
  };

/** Jumps about between 0 and 1. */
function chance(nth: number): number {
  return (nth * 0.618_033_988_749_895) % 1;
}
