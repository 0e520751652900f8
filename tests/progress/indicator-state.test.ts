import { indicatorState, type IndicatorFacts } from '../../src/core/progress/indicator-state';
import { DEFAULT_THRESHOLDS } from '../../src/core/settings/settings';

const base: IndicatorFacts = {
  kind: 'accruing',
  direction: 'at-least',
  closed: false,
  standing: false,
  completion: 0.5,
  expected: 0.5,
  met: null,
  excess: null,
  asOf: '2023-06-30',
  deadline: '2023-12-31',
  daysLeft: 184,
  saidFinished: false,
  hasNodes: false,
  missedBy: null,
};

test.each<[string, Partial<IndicatorFacts>, string, string]>([
  ['1 close-out beats all', { closed: true, completion: 0 }, 'closed', 'closed'],
  ['2 a standing duty', { standing: true, deadline: null, daysLeft: null }, 'standing', 'standing'],
  ['3 reached', { completion: 1 }, 'completed', 'reached'],
  [
    '3 reached needs no date',
    { completion: 1.2, asOf: null, deadline: null, daysLeft: null },
    'completed',
    'reached',
  ],
  ['3 reached after the deadline', { completion: 1, daysLeft: -10 }, 'completed', 'reached'],
  ['3 stages', { kind: 'stages', completion: 1 }, 'completed', 'reached'],
  [
    '3 a level met on its day',
    { kind: 'level', met: true, completion: 1.1, expected: null, daysLeft: 0 },
    'completed',
    'level-met-finished',
  ],
  [
    '3 a level met and said to be finished',
    { kind: 'level', met: true, completion: 1.1, expected: null, saidFinished: true },
    'completed',
    'level-met-finished',
  ],
  [
    '4 a level met before its day',
    { kind: 'level', met: true, completion: 1.1, expected: null },
    'on-track',
    'level-met',
  ],
  [
    '4 needs no date',
    { kind: 'level', met: true, completion: 1, asOf: null, daysLeft: null },
    'on-track',
    'level-met',
  ],
  ['5 no actual', { completion: null }, 'unknown', 'cannot-tell'],
  ['5 no as-of date', { asOf: null, daysLeft: null, expected: null }, 'unknown', 'cannot-tell'],
  ['5 no deadline', { deadline: null, daysLeft: null, expected: null }, 'unknown', 'cannot-tell'],
  ['6 the day after', { completion: 0.99, expected: 1, daysLeft: -1 }, 'overdue', 'overdue'],
  [
    '6 the day itself is not late',
    { completion: 0.99, expected: 1, daysLeft: 0 },
    'behind',
    'due-soon',
  ],
  [
    '7 far above at most',
    {
      kind: 'level',
      direction: 'at-most',
      met: false,
      completion: 0.8,
      expected: null,
      excess: 1.25,
    },
    'seriously-behind',
    'level-not-met',
  ],
  [
    '7 1.2 times is not yet far',
    {
      kind: 'level',
      direction: 'at-most',
      met: false,
      completion: 0.83,
      expected: null,
      excess: 1.2,
    },
    'behind',
    'level-not-met',
  ],
  [
    '7 a level with 30 days left',
    { kind: 'level', met: false, completion: 0.8, expected: null, daysLeft: 30 },
    'behind',
    'level-not-met',
  ],
  [
    '7 a level with 31 days left',
    { kind: 'level', met: false, completion: 0.8, expected: null, daysLeft: 31 },
    'on-track',
    'level-not-met',
  ],
  [
    '8 more than 20 points',
    { completion: 0.29, expected: 0.5 },
    'seriously-behind',
    'seriously-behind',
  ],
  ['8 exactly 20 points is not more', { completion: 0.3, expected: 0.5 }, 'behind', 'behind'],
  [
    '8 a node missed by 91 days',
    { completion: 0.5, expected: 0.5, hasNodes: true, missedBy: 91 },
    'seriously-behind',
    'node-missed',
  ],
  [
    '8 works with more than 30 days left',
    { kind: 'works', completion: 0, expected: 0.5 },
    'behind',
    'works-behind',
  ],
  [
    '8 works with 30 days left',
    { kind: 'works', completion: 0, expected: 0.9, daysLeft: 30 },
    'seriously-behind',
    'seriously-behind',
  ],
  [
    '8 works with nodes of their own',
    { kind: 'works', completion: 0, expected: 0.5, hasNodes: true },
    'seriously-behind',
    'seriously-behind',
  ],
  ['9 more than 5 points', { completion: 0.44, expected: 0.5 }, 'behind', 'behind'],
  ['9 exactly 5 points is not more', { completion: 0.45, expected: 0.5 }, 'on-track', 'on-track'],
  [
    '9 a node missed',
    { completion: 0.5, expected: 0.5, hasNodes: true, missedBy: 90 },
    'behind',
    'node-missed',
  ],
  [
    '9 due soon and a little behind',
    { completion: 0.9, expected: 0.92, daysLeft: 30 },
    'behind',
    'due-soon',
  ],
  [
    '10 due soon and level with the plan',
    { completion: 0.92, expected: 0.92, daysLeft: 30 },
    'on-track',
    'on-track',
  ],
  ['10 on plan', {}, 'on-track', 'on-track'],
  [
    'a rate with nodes is judged by them',
    { kind: 'level', met: false, completion: 0.3, expected: 0.4, hasNodes: true },
    'behind',
    'behind',
  ],
])('%s', (_, facts, state, rule) => {
  expect(indicatorState({ ...base, ...facts }, DEFAULT_THRESHOLDS)).toMatchObject({ state, rule });
});

test('the thresholds of the workbook hold', () => {
  const facts = { ...base, completion: 0.42, expected: 0.5 };
  expect(
    indicatorState(facts, { behind: -0.1, seriouslyBehind: -0.3, seriousShare: null }).state,
  ).toBe('on-track');
});
