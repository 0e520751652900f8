import { SCHEMES, type Thresholds } from '../../src/core';
import { indicatorState, type IndicatorFacts } from '../../src/core/progress/indicator-state';
import { thresholdsOf } from '../../src/core/settings/read-limits';

const facts = (completion: number, expected: number): IndicatorFacts => ({
  kind: 'accruing',
  direction: 'at-least',
  closed: false,
  standing: false,
  completion,
  expected,
  met: null,
  excess: null,
  asOf: '2025-06-30',
  deadline: '2025-12-31',
  daysLeft: 184,
  saidFinished: false,
  hasNodes: false,
  missedBy: null,
});

const limitsOf = (id: string): Thresholds => {
  const scheme = SCHEMES.find((one) => one.id === id);
  if (scheme === undefined) throw new Error(id);
  return thresholdsOf(scheme.limits);
};

const OWN: Thresholds = { behind: -0.05, seriouslyBehind: -0.4, seriousShare: 0.5 };

/** Completion and expected progress in per cent. */
test.each<[string, Thresholds, number, number, string]>([
  ['银川: at even pace', limitsOf('yinchuan'), 50, 50, 'on-track'],
  ['银川: ahead', limitsOf('yinchuan'), 60, 50, 'on-track'],
  ['银川: 0 to 10 points, left open by the rule', limitsOf('yinchuan'), 42, 50, 'on-track'],
  ['银川: exactly 10 points are not exceeded', limitsOf('yinchuan'), 40, 50, 'on-track'],
  ['银川: just above 10 points', limitsOf('yinchuan'), 39.99, 50, 'behind'],
  ['银川: exactly 30 points', limitsOf('yinchuan'), 20, 50, 'behind'],
  ['银川: just above 30 points', limitsOf('yinchuan'), 19.99, 50, 'seriously-behind'],
  ['三亚: at even pace', limitsOf('sanya'), 50, 50, 'on-track'],
  ['三亚: just below even pace', limitsOf('sanya'), 49.99, 50, 'behind'],
  ['三亚: exactly half of it', limitsOf('sanya'), 25, 50, 'behind'],
  ['三亚: just below half of it', limitsOf('sanya'), 24.99, 50, 'seriously-behind'],
  ['三亚: points do not decide late in the year', limitsOf('sanya'), 45, 90, 'behind'],
  ['三亚: nothing done early in the year', limitsOf('sanya'), 0, 2, 'seriously-behind'],
  ['三亚: nothing expected yet', limitsOf('sanya'), 0, 0, 'on-track'],
  ['both rules: the share decides', OWN, 9.9, 20, 'seriously-behind'],
  ['both rules: neither', OWN, 10, 20, 'behind'],
  ['both rules: the points decide', OWN, 59, 99.5, 'seriously-behind'],
])('%s', (_, thresholds, p, e, state) => {
  expect(indicatorState(facts(p / 100, e / 100), thresholds).state).toBe(state);
});

test('the share does not make red what the rules for works and levels keep yellow or green', () => {
  const sanya = limitsOf('sanya');
  expect(indicatorState({ ...facts(0.1, 0.5), kind: 'works' }, sanya)).toMatchObject({
    state: 'behind',
    rule: 'works-behind',
  });
  const level = { ...facts(0.1, 0.5), kind: 'level', expected: null, met: false } as const;
  expect(indicatorState(level, sanya).state).toBe('on-track');
});
