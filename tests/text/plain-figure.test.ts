import { plainPercentOf } from '../../src/core/text/plain-figure';

describe('how plain numbers in a column of percentages are meant', () => {
  test.each([
    ['shares', [0.91, 1, 0.45], [], 'ratio'],
    ['per cent, where one is above 3', [91, 100, 0.5], [], 'points'],
    [
      'shares above 3, told by their figures: 8 of 2 is 4',
      [1.39, 4, 0.91],
      [
        { stated: 1.39, quotient: 19.52 / 14 },
        { stated: 4, quotient: 8 / 2 },
      ],
      'ratio',
    ],
    [
      'small percentages, told by their figures: 3 of 200 is 1.5 %',
      [1.5, 2, 0],
      [
        { stated: 1.5, quotient: 3 / 200 },
        { stated: 2, quotient: 4 / 200 },
        { stated: 0, quotient: 0 },
      ],
      'points',
    ],
  ] as const)('%s', (_, values, compared, meant) => {
    expect(plainPercentOf(values, compared)).toBe(meant);
  });
});
