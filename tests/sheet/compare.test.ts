import { isOwnDerivedSheet, sameContent, sameScalar, type Scalar } from '../../src/core';
import { LEDGER, sheetOf } from '../support/contract/books';

test.each<[Scalar, Scalar, boolean]>([
  [1, 1, true],
  [1, '1', false],
  [0, null, false],
  ['', null, true],
  [' ', null, false],
  [NaN, NaN, true],
  [{ error: '#N/A' }, { error: '#N/A' }, true],
  [{ error: '#N/A' }, { error: '#REF!' }, false],
  [{ error: '#N/A' }, '#N/A', false],
])('%j and %j are the same value: %s', (a, b, same) => {
  expect(sameScalar(a, b)).toBe(same);
  expect(sameScalar(b, a)).toBe(same);
});

test('a wider range of empty cells, areas cut otherwise, and hiding make no other sheet', () => {
  const [first] = LEDGER.formats;
  const other = {
    ...LEDGER,
    values: [...LEDGER.values.map((row) => [...row, null]), Array<null>(6).fill(null)],
    formats: [2, 3, 4].map((row) => ({
      area: { row, column: 4, rows: 1, columns: 1 },
      format: first?.format ?? '',
    })),
    hiddenRows: [],
    hiddenColumns: [],
    filtered: true,
  };
  expect(sameContent(LEDGER, other)).toBe(true);
  expect(sameContent(other, LEDGER)).toBe(true);
});

test('what a formula comes to makes no other sheet; what was entered does', () => {
  const withRow5 = (row: readonly Scalar[]) => ({
    ...LEDGER,
    values: [...LEDGER.values.slice(0, 4), row],
  });
  const recalculated = withRow5([null, '=合计', 17, { error: '#REF!' }, '']);
  expect(sameContent(LEDGER, recalculated)).toBe(true);
  expect(sameContent(recalculated, LEDGER)).toBe(true);
  expect(sameContent(LEDGER, withRow5([1, '=合计', 16, 15, 0.9375]))).toBe(false);
  expect(sameContent(LEDGER, withRow5([null, '=总计', 16, 15, 0.9375]))).toBe(false);
});

test.each([
  ['name', { name: '别的' }],
  ['mark', { mark: { kind: 'tasks', name: '进展情况' } as const }],
  ['place', { origin: [1, 0] as const }],
  ['formula', { formulas: new Map([['4,2', 'SUM(C3:C4)']]) }],
  ['format', { formats: [] }],
  ['merge', { merges: [{ row: 0, column: 0, rows: 1, columns: 4 }] }],
])('another %s makes another sheet', (_, change) => {
  expect(sameContent(LEDGER, { ...LEDGER, ...change })).toBe(false);
  expect(sameContent({ ...LEDGER, ...change }, LEDGER)).toBe(false);
});

test('ours to replace: marked, under the name we gave, and no state table', () => {
  const overview = sheetOf('总览', [], { mark: { kind: 'overview', name: '总览' } });
  const settings = sheetOf('设置', [], { mark: { kind: 'settings', name: '设置' } });
  expect(
    [LEDGER, overview, { ...overview, name: '副本' }, settings].map(isOwnDerivedSheet),
  ).toEqual([false, true, false, false]);
});
