import { readFileSync } from 'node:fs';
import { conditionOf, type Shown } from '../../../src/workbook/univer/rule-formula';
import { summaryOf } from '../../reports/summary-of';

const SHEET: readonly (readonly Shown[])[] = [
  ['■ 严重滞后', 3, 'a', null],
  ['● 正常推进', 0, 'A', true],
  ['—', '—', 'b', 7],
];

function holds(formula: string, down = 0, right = 0): boolean | undefined {
  return conditionOf(formula)?.holds((row, column) => SHEET[row]?.[column] ?? null, down, right);
}

test.each([
  ['LEFT($A1,1)="■"', true],
  ['LEFT($A2,1)="■"', false],
  ['B2=0', true],
  ['D1=0', true],
  ['D1=""', true],
  ['C1=C2', true],
  ['C1<>C3', true],
  ['AND(B1>2,C1="a")', true],
  ['OR(B1>3,C1="b")', false],
  // A text is more than any number, as in Excel.
  ['B3>0', true],
  ['B3=0', false],
  ['INDEX($A$1:$D$1,MAX(B2,0)+3)<>C1', false],
  ['INDEX($B$1:$B$3,B1-1)=0', true],
  ['(B1>2)=D2', true],
])('%s', (formula, expected) => {
  expect(holds(formula)).toBe(expected);
});

test('a condition moves with its cell; columns that are fixed tell whole rows alike', () => {
  expect(holds('LEFT($A1,1)="●"', 1, 2)).toBe(true);
  expect(holds('B1=0', 1)).toBe(true);
  expect(holds('B1=0', 1, 1)).toBe(false);
  expect(holds('B$1=3', 2)).toBe(true);
  expect(conditionOf('LEFT($A1,1)="●"')?.wholeRows).toBe(true);
  expect(conditionOf('B1=0')?.wholeRows).toBe(false);
});

test.each(['SUM(A1)>0', 'A1="', 'A1>', 'AND(A1', "'表'!A1=1", 'A1%'])(
  '%s is no condition of ours',
  (formula) => {
    expect(conditionOf(formula)).toBeNull();
  },
);

test.each(['a', 'b', 'c', 'd', 'e'])('every rule of the summary of sample %s is read', (name) => {
  const text = readFileSync(`assets/samples/sample-${name}.txt`, 'utf8');
  const rules = summaryOf(text).drafts.flatMap((draft) => draft.rules);
  const conditions = rules.flatMap((rule) => ('when' in rule ? [rule.when] : []));
  expect(conditions.length).toBeGreaterThan(50);
  expect(conditions.filter((formula) => conditionOf(formula) === null)).toEqual([]);
});
