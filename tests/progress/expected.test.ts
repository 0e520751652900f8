import type { Milestone } from '../../src/core/ledger/ledger';
import {
  evenPace,
  expectedByNodes,
  expectedByStages,
  expectedByStep,
  nodesFor,
} from '../../src/core/progress/expected';
import { indicator } from './figures';

const from = { at: { sheet: '表', row: 1, column: 1 } };

function node(date: string, more: Partial<Milestone> = {}): Milestone {
  return { date, text: date, share: null, values: [], stage: null, from, ...more };
}

const value = (date: string, amount: number, name = '培训'): Milestone =>
  node(date, { values: [{ indicator: name, value: amount, unit: null }] });

describe('even pace', () => {
  test.each([
    ['2023-01-01', '2023-12-31', '2023-06-30', 181 / 365],
    ['2023-01-01', '2023-12-31', '2023-01-01', 1 / 365],
    ['2023-01-01', '2023-12-31', '2023-12-31', 1],
    ['2023-01-01', '2023-12-31', '2024-03-01', 1],
    ['2023-07-01', '2023-12-31', '2023-06-30', 0],
    ['2023-07-01', '2023-07-01', '2023-07-01', 1],
    ['2024-01-01', '2024-12-31', '2024-12-30', 365 / 366],
  ])('%s to %s as of %s', (start, deadline, asOf, expected) => {
    expect(evenPace(start, deadline, asOf)).toBeCloseTo(expected, 12);
  });
});

describe('nodes', () => {
  const plan = (milestones: Milestone[], target = 3800) => ({
    start: '2023-01-01',
    deadline: '2023-12-31',
    nodes: nodesFor(indicator(target, 0), target, milestones),
  });

  test('at a node exactly its share is due, though even pace would ask for half', () => {
    const screening = plan([
      node('2023-03-31', { stage: '启动' }),
      value('2023-06-30', 1140),
      value('2023-09-30', 2660),
      value('2023-12-31', 3800),
    ]);
    expect(expectedByNodes(screening, '2023-03-31')).toBe(0);
    expect(expectedByNodes(screening, '2023-06-30')).toBeCloseTo(0.3, 12);
    expect(expectedByNodes(screening, '2023-09-30')).toBeCloseTo(0.7, 12);
    // 46 of the 92 days from 30 June to 30 September.
    expect(expectedByNodes(screening, '2023-08-15')).toBeCloseTo(0.5, 12);
  });

  test('after the whole is due, acceptance changes nothing', () => {
    const works = plan([
      node('2023-04-30', { share: 0.3 }),
      node('2023-06-30', { share: 1 }),
      node('2023-07-31', { stage: '竣工验收' }),
    ]);
    expect(expectedByNodes(works, '2023-04-30')).toBeCloseTo(0.3, 12);
    expect(expectedByNodes(works, '2023-07-15')).toBe(1);
  });

  test('a start of works is zero, from there evenly to the deadline', () => {
    const works = plan([node('2023-06-30', { stage: '开工建设' })]);
    expect(expectedByNodes(works, '2023-06-30')).toBe(0);
    expect(expectedByNodes(works, '2023-09-30')).toBeCloseTo(92 / 184, 12);
  });

  test('without nodes the line is even pace', () => {
    const none = plan([]);
    expect(expectedByNodes(none, '2023-06-30')).toBeCloseTo(181 / 365, 12);
  });

  test('values of another indicator do not count', () => {
    expect(plan([value('2023-06-30', 200, '贷款')]).nodes).toEqual([]);
  });

  test('a lone value without a name counts', () => {
    expect(plan([value('2023-06-30', 1900, '')]).nodes).toMatchObject([{ share: 0.5 }]);
  });
});

test('a rate steps at its nodes', () => {
  const steps = [
    { date: '2023-06-30', share: 0.4, claim: true },
    { date: '2023-09-30', share: 0.6, claim: true },
  ];
  expect(expectedByStep(steps, '2023-06-29')).toBe(0);
  expect(expectedByStep(steps, '2023-06-30')).toBe(0.4);
  expect(expectedByStep(steps, '2023-09-29')).toBe(0.4);
});

test('stages due ÷ all stages', () => {
  const stages = ['2023-02-28', '2023-03-31', '2023-07-31', '2023-12-31'].map((date) => node(date));
  expect(expectedByStages(stages, '2023-03-31')).toBe(0.5);
  expect(expectedByStages([], '2023-03-31')).toBeNull();
});
