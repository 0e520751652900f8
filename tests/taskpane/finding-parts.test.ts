import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { cellLabel, drain, review } from '../../src/core';
import { findingParts } from '../../src/taskpane/findings/finding-parts';

const text = readFileSync(path.resolve(__dirname, '../../assets/samples/sample-e.txt'), 'utf8');
const { findings } = drain(review(parseWorkbookText(text), { asOf: null, sheets: null }));

function at(cell: string, check: string) {
  const finding = findings.find((one) => cellLabel(one.at[0].at) === cell && one.check === check);
  if (finding === undefined) throw new Error(`nothing found at ${cell}`);
  return finding;
}

test.each([
  ['指标表!F21', 'rate-matches-figures', '', '957÷1100=87.00%，表中78%'],
  ['指标表!I32', 'completed-below-target', '标为“已完成”，没有达到目标', '6.4÷8=80.00%'],
  [
    '指标表!F28',
    'rate-within-rounding',
    '可能是用取整前的数字算的，不算错',
    '62÷60=103.33%，表中104%',
  ],
])('%s: sentence and sum apart', (cell, check, sentence, sum) => {
  expect(findingParts(at(cell, check), 'zh-CN')).toEqual({ sentence, sum });
});

test('in English too', () => {
  const { sum } = findingParts(at('指标表!F21', 'rate-matches-figures'), 'en-US');
  expect(sum).toMatch(/^957÷1100 = 87\.00%/);
});

test('a finding without a sum is one sentence', () => {
  const parts = findingParts(at('指标表!E22', 'target-without-actual'), 'zh-CN');
  expect(parts).toEqual({ sentence: '年度目标为3000，完成数未填', sum: null });
});
