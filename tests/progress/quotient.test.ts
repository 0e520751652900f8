import fc from 'fast-check';
import { quotient, roundQuotient } from '../../src/core/progress/quotient';
import { roundHalfEven, roundHalfUp, truncate } from '../../src/core/text/decimal';

test.each([
  [1, 8, 2, 0.13, 0.12, 0.12],
  [3, 8, 2, 0.38, 0.38, 0.37],
  [2, 3, 4, 0.6667, 0.6667, 0.6666],
  [67, 60, 4, 1.1167, 1.1167, 1.1166],
  [1005, 1000, 2, 1.01, 1, 1],
  [1.005, 1, 2, 1.01, 1, 1],
  [0.67, 0.6, 4, 1.1167, 1.1167, 1.1166],
  [0.3, 0.1, 2, 3, 3, 3],
  [398, 333, 2, 1.2, 1.2, 1.19],
  [0, 15, 2, 0, 0, 0],
  [5, 2, 0, 3, 2, 2],
  [7, 2, 0, 4, 4, 3],
] as const)('%d ÷ %d to %d decimals', (a, b, decimals, halfUp, halfEven, truncated) => {
  expect(roundQuotient(a, b, decimals)).toMatchObject({ halfUp, halfEven, truncated });
});

test('numbers too large for exact integers are still rounded', () => {
  expect(roundQuotient(484299123456.78, 484299123456.79, 4).halfUp).toBe(1);
});

test('a quotient has no noise of its inputs', () => {
  expect(quotient(0.3, 0.1)).toBe(3);
  expect(quotient(0.81, 0.8)).toBe(1.0125);
});

test('rounding agrees with whole-number arithmetic', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100000 }),
      fc.integer({ min: 1, max: 100000 }),
      fc.integer({ min: 0, max: 4 }),
      (a, b, decimals) => {
        const scale = 10 ** decimals;
        const units = (value: number) => Math.round(value * scale);
        const twice = BigInt(2) * BigInt(a) * BigInt(scale);
        const halfUp = (twice + BigInt(b)) / (BigInt(2) * BigInt(b));
        expect(BigInt(units(roundQuotient(a, b, decimals).halfUp))).toBe(halfUp);
        expect(BigInt(units(roundQuotient(a, b, decimals).truncated))).toBe(
          twice / BigInt(2) / BigInt(b),
        );
      },
    ),
  );
});

test.each([
  [1.005, 2, 1.01, 1, 1],
  [0.125, 2, 0.13, 0.12, 0.12],
  [-1.005, 2, -1.01, -1, -1],
  [2.675, 2, 2.68, 2.68, 2.67],
  [1234.5, 0, 1235, 1234, 1234],
  [1234, -2, 1200, 1200, 1200],
] as const)('%d to %d decimals', (value, decimals, up, even, cut) => {
  expect(roundHalfUp(value, decimals)).toBe(up);
  expect(roundHalfEven(value, decimals)).toBe(even);
  expect(truncate(value, decimals)).toBe(cut);
});
