import { drain } from '../../src/core/review';
import { assess } from '../../src/core/progress/assess';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { figure, indicator, ledger, reading, task } from './figures';

const judge = (...given: Parameters<typeof ledger>) =>
  drain(assess(ledger(...given), DEFAULT_SETTINGS)).progress;

test('an indicator on even pace', () => {
  const { indicators, tasks, items } = judge(
    '2023-06-30',
    [task('2023-12-31')],
    [indicator(365, 181)],
  );
  expect(indicators.get('i1')).toMatchObject({
    state: 'on-track',
    rule: 'on-track',
    basis: 'figures',
  });
  expect(indicators.get('i1')?.gap).toBeCloseTo(0, 12);
  expect(tasks.get('t1')).toMatchObject({
    state: 'on-track',
    deadline: '2023-12-31',
    daysLeft: 184,
  });
  expect(items.get('e1')?.state).toBe('on-track');
});

test('a stated start moves the line', () => {
  const { indicators } = judge(
    '2023-09-30',
    [task('2023-12-31', null, { start: '2023-07-01' })],
    [indicator(100, 50)],
  );
  expect(indicators.get('i1')).toMatchObject({ expected: 0.5, state: 'on-track' });
});

test('31 December is assumed where the ledger speaks of the year', () => {
  const { tasks } = judge('2023-06-30', [task(null)], [indicator(100, 10)], { annual: true });
  expect(tasks.get('t1')).toMatchObject({
    deadline: '2023-12-31',
    deadlineAssumed: true,
    state: 'seriously-behind',
  });
  const plain = judge('2023-06-30', [task(null)], [indicator(100, 10)]);
  expect(plain.tasks.get('t1')).toMatchObject({ deadline: null, state: 'unknown' });
});

test('a deadline that cannot be read is not replaced by an assumption', () => {
  const at = { sheet: '表', row: 3, column: 5 };
  const vague = task(null, null, { deadlines: [{ date: null, text: '尽快', from: { at } }] });
  const { tasks } = judge('2023-06-30', [vague], [indicator(100, 10)], { annual: true });
  expect(tasks.get('t1')).toMatchObject({
    deadline: null,
    deadlineAssumed: false,
    state: 'unknown',
  });
});

test('the last of several dates is the deadline', () => {
  const from = { at: { sheet: '表', row: 3, column: 5 } };
  const deadlines = ['2020-06-30', '2020-12-31'].map((date) => ({ date, text: date, from }));
  const { tasks } = judge('2020-07-31', [task(null, 'on-track', { deadlines })], [], {
    year: 2020,
  });
  expect(tasks.get('t1')).toMatchObject({
    deadline: '2020-12-31',
    state: 'on-track',
    basis: 'label',
  });
});

test('target and actual both not set: not applicable', () => {
  const { indicators, tasks, items } = judge(
    null,
    [task(null, null)],
    [indicator('——', '——'), indicator('——', '——', { id: 'i2' })],
  );
  expect(indicators.get('i1')).toMatchObject({ state: 'not-applicable', completion: null });
  expect(tasks.get('t1')?.state).toBe('not-applicable');
  expect(items.get('e1')?.state).toBe('not-applicable');
});

test('an actual without target and a target in words have no state', () => {
  const { indicators, tasks } = judge(
    null,
    [task(null)],
    [
      indicator('——', 2326),
      indicator('应救尽救', 95, { id: 'i2', kind: 'qualitative' }),
      indicator(37, 37, { id: 'i3' }),
    ],
  );
  expect(indicators.get('i1')).toMatchObject({ state: null, rule: 'no-target' });
  expect(indicators.get('i2')).toMatchObject({ state: null, rule: 'qualitative' });
  expect(tasks.get('t1')).toMatchObject({ state: 'completed', completion: 1, deciding: 'i3' });
});

test('without an as-of date what is not reached is 待核, and holds the task open', () => {
  const { indicators, tasks, items } = judge(
    null,
    [task(null)],
    [indicator(462, 650), indicator(66, 12, { id: 'i2' })],
    { annual: true },
  );
  expect(indicators.get('i1')?.state).toBe('completed');
  expect(indicators.get('i2')).toMatchObject({ state: 'unknown', rule: 'cannot-tell' });
  expect(tasks.get('t1')?.state).toBe('unknown');
  expect(items.get('e1')?.state).toBe('unknown');
});

test('completion of a task is the mean of capped completions, weighted where weights are given', () => {
  const plain = [indicator(100, 300), indicator(100, 50, { id: 'i2' })];
  expect(judge(null, [task(null)], plain).tasks.get('t1')?.completion).toBe(0.75);
  const weighed = [
    indicator(100, 300, { weight: figure(1) }),
    indicator(100, 50, { id: 'i2', weight: figure(3) }),
  ];
  expect(judge(null, [task(null)], weighed).tasks.get('t1')?.completion).toBe(0.625);
});

test('units of different kinds give no completion', () => {
  const { indicators } = judge('2023-06-30', [task('2023-12-31')], [indicator('100户', '90套')]);
  expect(indicators.get('i1')).toMatchObject({ completion: null, state: 'unknown' });
});

test('offered pairs count for nothing', () => {
  const { indicators, tasks } = judge(
    '2023-06-30',
    [task('2023-12-31', 'on-track')],
    [indicator(100, 5, { source: 'prose', pairing: 'offered' })],
  );
  expect(indicators.get('i1')?.state).toBe('seriously-behind');
  expect(tasks.get('t1')).toMatchObject({ state: 'on-track', basis: 'label', completion: null });
});

test('nodes decide before even pace, and a missed one is told', () => {
  const from = { at: { sheet: '表', row: 3, column: 5 } };
  const milestones = [
    { date: '2023-06-30', share: 0.3, values: [], stage: null, text: '', from },
    { date: '2023-12-31', share: 1, values: [], stage: null, text: '', from },
  ];
  const withNodes = [task('2023-12-31', null, { milestones })];
  const onPlan = judge('2023-06-30', withNodes, [indicator(3800, 1140)]);
  expect(onPlan.indicators.get('i1')).toMatchObject({ state: 'on-track', basis: 'nodes' });
  const missed = judge('2023-07-05', withNodes, [indicator(3800, 1100)]);
  expect(missed.indicators.get('i1')).toMatchObject({ state: 'behind', rule: 'node-missed' });
});

test('where the ledger has no column of actuals, the stated rate is the completion', () => {
  const rated = indicator(100, null, { actual: null, rate: reading('40%', null, 'rate') });
  const { indicators } = judge('2023-06-30', [task('2023-12-31')], [rated]);
  expect(indicators.get('i1')).toMatchObject({ completion: 0.4, state: 'behind' });
});

test('an error value is 待核', () => {
  const broken = indicator(100, null, {
    actual: {
      kind: 'error',
      error: '#DIV/0!',
      from: [{ at: { sheet: '表', row: 3, column: 4 } }],
    },
  });
  const { indicators } = judge('2023-06-30', [task('2023-12-31')], [broken]);
  expect(indicators.get('i1')).toMatchObject({ state: 'unknown', rule: 'cannot-tell' });
});

test('an item takes the status of its worst task', () => {
  const tasks = [
    task('2023-12-31', 'completed'),
    task('2023-12-31', 'behind', { id: 't2' }),
    task('2023-12-31', 'on-track', { id: 't3', item: 'e2' }),
  ];
  const { items } = judge('2023-06-30', tasks, []);
  expect(items.get('e1')).toMatchObject({ state: 'behind', basis: 'label' });
  expect(items.get('e2')?.state).toBe('on-track');
});
