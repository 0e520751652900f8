import type { State } from '../../src/core/ledger/state';
import { itemState } from '../../src/core/progress/item-state';
import {
  taskState,
  type JudgedIndicator,
  type TaskFacts,
} from '../../src/core/progress/task-state';

const base: TaskFacts = {
  indicators: [],
  stated: null,
  closed: false,
  standing: false,
  asOf: '2023-06-30',
  deadline: '2023-12-31',
  forecast: null,
};

function judged(state: State | null, more: Partial<JudgedIndicator> = {}): JudgedIndicator {
  return {
    id: state ?? 'none',
    source: 'columns',
    judgement: { state, basis: 'figures' },
    open: !['completed', 'closed', 'not-applicable', null].includes(state),
    ...more,
  };
}

const prose = (state: State): JudgedIndicator => judged(state, { source: 'prose' });

test.each<[string, Partial<TaskFacts>, State, string]>([
  ['nothing at all', {}, 'unknown', 'cannot-tell'],
  ['a label alone', { stated: 'on-track' }, 'on-track', 'from-label'],
  ['a label of slow', { stated: 'behind' }, 'behind', 'from-label'],
  [
    'a label past the deadline',
    { stated: 'behind', asOf: '2024-01-01' },
    'overdue',
    'label-past-deadline',
  ],
  ['on the deadline itself', { stated: 'on-track', asOf: '2023-12-31' }, 'on-track', 'from-label'],
  [
    'finished by label, past the deadline',
    { stated: 'completed', asOf: '2024-01-01' },
    'completed',
    'from-label',
  ],
  ['no label, past the deadline', { asOf: '2024-01-01' }, 'unknown', 'cannot-tell'],
  [
    'a standing duty under way',
    { standing: true, deadline: null, stated: 'on-track' },
    'standing',
    'standing',
  ],
  ['a standing duty without label', { standing: true, deadline: null }, 'standing', 'standing'],
  [
    'a standing duty said to be slow',
    { standing: true, deadline: null, stated: 'behind' },
    'behind',
    'from-label',
  ],
  ['close-out', { closed: true, stated: 'on-track' }, 'closed', 'closed'],
  [
    'nothing applies',
    { indicators: [judged('not-applicable'), judged('not-applicable')], stated: 'on-track' },
    'not-applicable',
    'not-applicable',
  ],
  [
    'one applies',
    { indicators: [judged('not-applicable'), judged('on-track')] },
    'on-track',
    'worst-of-indicators',
  ],
  [
    'the worst decides',
    {
      indicators: [judged('completed'), judged('behind'), judged('on-track')],
      stated: 'completed',
    },
    'behind',
    'worst-of-indicators',
  ],
  [
    'overdue is worse than serious',
    { indicators: [judged('seriously-behind'), judged('overdue')] },
    'overdue',
    'worst-of-indicators',
  ],
  [
    '待核 does not lower',
    { indicators: [judged('behind'), judged('unknown')] },
    'behind',
    'worst-of-indicators',
  ],
  [
    'all reached',
    { indicators: [judged('completed'), judged('completed')] },
    'completed',
    'worst-of-indicators',
  ],
  [
    'reached but one open, without label',
    { indicators: [judged('completed'), judged('unknown')] },
    'unknown',
    'cannot-tell',
  ],
  [
    'reached but one open, with label',
    { indicators: [judged('completed'), judged('unknown')], stated: 'on-track' },
    'on-track',
    'target-open',
  ],
  [
    'reached but one open, past the deadline',
    {
      indicators: [judged('completed'), judged('unknown')],
      stated: 'on-track',
      asOf: '2024-01-01',
    },
    'overdue',
    'label-past-deadline',
  ],
  [
    'an actual without target does not hold it open',
    { indicators: [judged('completed'), judged(null)] },
    'completed',
    'worst-of-indicators',
  ],
  [
    'only 待核: the label',
    { indicators: [judged('unknown')], stated: 'on-track' },
    'on-track',
    'from-label',
  ],
  [
    'reached by prose, said to be under way',
    { indicators: [prose('completed')], stated: 'on-track' },
    'on-track',
    'target-open',
  ],
  [
    'reached by prose, said to be finished',
    { indicators: [prose('completed')], stated: 'completed' },
    'completed',
    'worst-of-indicators',
  ],
  [
    'reached by prose without label',
    { indicators: [prose('completed')] },
    'completed',
    'worst-of-indicators',
  ],
  [
    'late by prose',
    { indicators: [prose('behind')], stated: 'on-track' },
    'behind',
    'worst-of-indicators',
  ],
  [
    'a forecast past the deadline',
    { stated: 'on-track', forecast: '2024-01-10' },
    'behind',
    'forecast-late',
  ],
  [
    'a forecast past the deadline, by figures',
    { indicators: [judged('on-track')], forecast: '2024-01-10' },
    'behind',
    'forecast-late',
  ],
  ['a forecast in time', { stated: 'on-track', forecast: '2023-12-31' }, 'on-track', 'from-label'],
  [
    'a forecast does not better what is slow',
    { stated: 'seriously-behind', forecast: '2024-01-10' },
    'seriously-behind',
    'from-label',
  ],
])('%s', (_, facts, state, rule) => {
  expect(taskState({ ...base, ...facts })).toMatchObject({ state, rule });
});

test('the deciding indicator is named', () => {
  const indicators = [judged('on-track', { id: 'a' }), judged('behind', { id: 'b' })];
  expect(taskState({ ...base, indicators }).deciding).toBe('b');
});

test.each<[string, State[], State]>([
  ['worst task', ['completed', 'behind', 'on-track'], 'behind'],
  ['all finished', ['completed', 'closed'], 'completed'],
  ['one not applicable', ['completed', 'not-applicable'], 'completed'],
  ['none applicable', ['not-applicable'], 'not-applicable'],
  ['finished but one 待核', ['completed', 'unknown'], 'unknown'],
  ['slow and one 待核', ['behind', 'unknown'], 'behind'],
  ['no task', [], 'unknown'],
])('item: %s', (_, states, expected) => {
  expect(itemState(states.map((state) => ({ state, basis: null }))).state).toBe(expected);
});
