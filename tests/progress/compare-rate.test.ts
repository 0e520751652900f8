import type { IndicatorKind } from '../../src/core/ledger/ledger';
import type { RateComparison } from '../../src/core/ledger/progress';
import { compareRate } from '../../src/core/progress/compare-rate';
import { figure } from './figures';

type Verdict = RateComparison['verdict'];
type Typed = number | string;

function verdict(actual: Typed, target: Typed, stated: Typed, kind: IndicatorKind = 'accruing') {
  return compareRate(figure(actual), figure(target), figure(stated, null, 'rate'), kind).verdict;
}

test.each<[Typed, Typed, Typed, Verdict]>([
  // Half-up at the rate's own decimals.
  [19.52, 14, '139%', 'right'],
  [229, 350, '65.43%', 'right'],
  [398, 333, '120%', 'right'],
  [3000, 24185, '12%', 'right'],
  [0, 15, '0%', 'right'],
  [0, 56, '0', 'right'],
  [8, 2, '400%', 'right'],
  // 1 ÷ 8 = 12.5 %: half-up 13 %, half-even 12 %, both are right.
  [1, 8, '13%', 'right'],
  [1, 8, '12%', 'right'],
  // 3 ÷ 8 = 37.5 %: half to even is 38 %, so 37 % is only cut off.
  [3, 8, '37%', 'truncated'],
  [2, 3, '66.66%', 'truncated'],
  [2, 3, '66.67%', 'right'],
  // A rate of rates is a quotient.
  ['108%', '95%', '113.68%', 'right'],
  ['67%', '60%', '116.67%', 'wrong'],
  ['67%', '60%', '111.67%', 'right'],
  ['71.06%', '70%', '102%', 'right'],
  // 81 % ÷ 80 % = 101.25 %; the roundings allow 100.0 to 102.5 %.
  ['81%', '80%', '102%', 'interval'],
  ['81%', '80%', '103%', 'interval'],
  ['81%', '80%', '104%', 'wrong'],
  // 0.52万人 may be 5150 to 5250: 5200 ÷ 6000 is 86.67 %, 87.5 % is still possible.
  ['0.52万人', 6000, '87.5%', 'interval'],
  ['0.52万人', 6000, '88%', 'interval'],
  ['0.52万人', 6000, '90%', 'wrong'],
  // Whole numbers have no interval.
  [97, 105, '93%', 'wrong'],
  [2773, 2985, '93%', 'right'],
  [2773, 2985, '92%', 'truncated'],
  [2773, 2985, '91%', 'wrong'],
  // Reached, and stated as 100 %.
  [398, 333, '100%', 'capped'],
  [332, 333, '100%', 'right'],
  [300, 333, '100%', 'wrong'],
  // Bounds.
  [5, 6, '超过83%', 'right'],
  [5, 6, '超过90%', 'wrong'],
  [5, 6, '约83%', 'right'],
  ['17000余', 20000, '87%', 'interval'],
  // Units of one kind are converted.
  ['9.54公里', '9640米', '99%', 'right'],
  ['8.8公里', '9223米', '73.7%', 'wrong'],
])('%s of %s, stated %s: %s', (actual, target, stated, expected) => {
  expect(verdict(actual, target, stated)).toBe(expected);
});

test('100 % of a level that is met is right', () => {
  expect(verdict('108%', '95%', '100%', 'level')).toBe('right');
  expect(verdict('94%', '95%', '100%', 'level')).toBe('interval');
  expect(verdict('90%', '95%', '100%', 'level')).toBe('wrong');
});

test('whole numbers in a column of 万元 have no interval', () => {
  const comparison = compareRate(
    figure(51, '万元'),
    figure(80, '万元'),
    figure('65%', null, 'rate'),
    'accruing',
  );
  expect(comparison.verdict).toBe('wrong');
  expect(comparison.expected).toBeCloseTo(0.6375);
});

test('a rate held with more digits than shown is compared as shown', () => {
  const stated = { ...figure('12%', null, 'rate'), value: 0.124043828819516 };
  expect(compareRate(figure(3000), figure(24185), stated, 'accruing').verdict).toBe('right');
});
