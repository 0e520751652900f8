import { followersOf, type SheetSnapshot } from '../../src/core';
import { sheetOf } from '../support/contract/books';

/** A sheet with these formulas, one below the other. */
function calculated(name: string, ...formulas: readonly string[]): SheetSnapshot {
  return sheetOf(
    name,
    formulas.map(() => [0]),
    { formulas: new Map(formulas.map((formula, row) => [`${row},0`, formula])) },
  );
}

const LEDGER = sheetOf('附件1', [['目标', 4]]);

test.each([
  ["'附件1'!B1*2"],
  ['附件1!B1'],
  ["SUM('附件1'!$A:$B)+C3"],
  ['IF(A1="","",附件1!B1)'],
  ["SUM('一月:附件1'!B1)"],
  ['TODAY()-A3'],
  ['A1+Rand()'],
  ['OFFSET(A1,1,0)'],
  ['INDIRECT("附件"&1&"!B1")'],
  ['年度目标*2'],
  ['SUM(台账[目标])'],
])('%s may follow from a change on another sheet', (formula) => {
  expect(followersOf([LEDGER, calculated('汇总表', 'A1+1', formula)], ['附件1'])).toEqual([
    '汇总表',
  ]);
});

test.each([
  ['SUM(C3:C4)'],
  ['$D$5/C5'],
  ['IFERROR(VLOOKUP(A1,B:D,2,FALSE),1E5)'],
  ['"见附件1!B1，TODAY()"'],
  ["'附件2'!B1"],
  ['附件12!B1'],
  ['HYPERLINK("#\'附件1\'!A1","去")'],
])('%s does not', (formula) => {
  expect(followersOf([LEDGER, calculated('汇总表', formula)], ['附件1'])).toEqual([]);
});

test('what follows from a follower follows; our own derived sheets and the changed ones are left out', () => {
  const second = calculated('季度', '月度!A1');
  const first = calculated('月度', "'附件1'!B1");
  const overview = {
    ...calculated('总览', "'附件1'!B1"),
    mark: { kind: 'overview', name: '总览' } as const,
  };
  const sheets = [second, overview, LEDGER, first, calculated('别的', '1+1')];
  expect(followersOf(sheets, ['附件1'])).toEqual(['月度', '季度']);
  expect(followersOf(sheets, ['附件1', '月度'])).toEqual(['季度']);
  expect(followersOf(sheets, ['季度'])).toEqual([]);
});

test('a name in another case is the same sheet', () => {
  const ledger = sheetOf('Ledger', [[1]]);
  expect(followersOf([ledger, calculated('Sum', 'LEDGER!A1')], ['Ledger'])).toEqual(['Sum']);
});
