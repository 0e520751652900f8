import fc from 'fast-check';
import { contains, formatAt, withFormatAt, type FormatArea } from '../../src/core';
import { sheetOf } from '../support/contract/books';

const whole: readonly FormatArea[] = [
  { area: { row: 1, column: 1, rows: 3, columns: 3 }, format: '0%' },
];
const at = (formats: readonly FormatArea[], row: number, column: number): string =>
  formatAt(sheetOf('表', [], { formats }), row, column);

test('a cell that no area holds is General', () => {
  expect(at(whole, 0, 0)).toBe('General');
  expect(at(whole, 3, 3)).toBe('0%');
});

test('a cell in the middle is cut out of its area', () => {
  expect(withFormatAt(whole, 2, 2, '0.0')).toEqual([
    { area: { row: 1, column: 1, rows: 1, columns: 3 }, format: '0%' },
    { area: { row: 3, column: 1, rows: 1, columns: 3 }, format: '0%' },
    { area: { row: 2, column: 1, rows: 1, columns: 1 }, format: '0%' },
    { area: { row: 2, column: 3, rows: 1, columns: 1 }, format: '0%' },
    { area: { row: 2, column: 2, rows: 1, columns: 1 }, format: '0.0' },
  ]);
});

test('General is left out', () => {
  const one: readonly FormatArea[] = [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, format: '0%' },
  ];
  expect(withFormatAt(one, 0, 0, 'General')).toEqual([]);
});

test('changing formats of cells changes those cells only, and areas never overlap', () => {
  const cell = fc.tuple(
    fc.nat({ max: 5 }),
    fc.nat({ max: 5 }),
    fc.constantFrom('General', '0.0', '@'),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (changes) => {
      const expected = new Map<string, string>();
      let formats = whole;
      for (const [row, column, format] of changes) {
        formats = withFormatAt(formats, row, column, format);
        expected.set(`${row},${column}`, format);
      }
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 6; column++) {
          const want = expected.get(`${row},${column}`) ?? at(whole, row, column);
          expect(at(formats, row, column)).toBe(want);
          const holding = formats.filter(({ area }) => contains(area, row, column));
          expect(holding.length).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
