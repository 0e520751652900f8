import { differences } from '../../src/workbench/file/differences';
import { LEDGER, sheetOf } from '../support/contract/books';

const at = (row: number, column: number): object => ({ sheet: LEDGER.name, row, column });
const values = (row: number, column: number, value: string | number | null): typeof LEDGER.values =>
  LEDGER.values.map((line, r) => line.map((old, c) => (r === row && c === column ? value : old)));

test('sheets that hold the same differ in nothing, however far they were read', () => {
  const wider = LEDGER.values.map((line) => [...line, null]);
  expect(
    differences(LEDGER, { ...LEDGER, values: [...wider, [null, null, null, null, null, null]] }),
  ).toEqual([]);
});

test('a cell that was typed over, with what it held', () => {
  expect(differences(LEDGER, { ...LEDGER, values: values(2, 3, 4) })).toEqual([
    {
      at: at(2, 3),
      from: { input: 3, format: 'General' },
      to: { input: 4, format: 'General' },
    },
  ]);
});

test('a cell beyond what was filled, and one that was emptied', () => {
  const page = { ...LEDGER, values: [...values(3, 1, null), [null, '新', null, null, null]] };
  expect(differences(LEDGER, page)).toEqual([
    {
      at: at(3, 1),
      from: { input: '改造\n村道', format: 'General' },
      to: { input: null, format: 'General' },
    },
    {
      at: at(5, 1),
      from: { input: null, format: 'General' },
      to: { input: '新', format: 'General' },
    },
  ]);
});

test('a formula whose result moved by the last digit is the same; one that gave another result is not', () => {
  expect(differences(LEDGER, { ...LEDGER, values: values(4, 4, 0.9375 + 1e-15) })).toEqual([]);
  expect(differences(LEDGER, { ...LEDGER, values: values(4, 4, 0.95) })).toEqual([
    {
      at: at(4, 4),
      from: { input: { formula: 'D5/C5', value: 0.9375 }, format: '0.0%' },
      to: { input: { formula: 'D5/C5', value: 0.95 }, format: '0.0%' },
    },
  ]);
});

test('a formula that the page cannot calculate keeps the result of the file', () => {
  const page = {
    ...LEDGER,
    values: LEDGER.values.map((line, r) =>
      line.map((old, c) => (r === 4 && c === 4 ? { error: '#NAME?' } : old)),
    ),
  };
  expect(differences(LEDGER, page)).toEqual([]);
});

test('a formula that was typed over is a value', () => {
  const formulas = new Map([...LEDGER.formulas].filter(([key]) => key !== '4,2'));
  expect(differences(LEDGER, { ...LEDGER, formulas })).toEqual([
    {
      at: at(4, 2),
      from: { input: { formula: 'SUM(C3:C4)', value: 16 }, format: 'General' },
      to: { input: 16, format: 'General' },
    },
  ]);
});

test('an empty sheet on either side', () => {
  const empty = sheetOf('空', []);
  expect(differences(empty, empty)).toEqual([]);
  expect(differences(empty, sheetOf('空', [['一']]))).toHaveLength(1);
});
