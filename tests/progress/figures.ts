import { InheritedCells } from '../../src/core/ledger/inherited';
import type { Figure, Reading } from '../../src/core/ledger/figure';
import type { Indicator, Ledger, Task } from '../../src/core/ledger/ledger';
import type { State } from '../../src/core/ledger/state';
import { readFigureCell } from '../../src/core/text/cell-figure';
import { knownUnit } from '../../src/core/text/units';

const at = { sheet: '表', row: 3, column: 3 };

/** A cell as typed: a number, or a text such as `81%`, with the unit of its column. */
export function reading(
  value: number | string | null,
  unit: string | null = null,
  role: 'target' | 'actual' | 'rate' = 'actual',
): Reading {
  const columnUnit = unit === null ? null : knownUnit(unit);
  return readFigureCell({ value, format: 'General', at, unit: columnUnit, role });
}

/** The figure of such a cell; fails where it holds none. */
export function figure(
  value: number | string,
  unit: string | null = null,
  role: 'target' | 'actual' | 'rate' = 'actual',
): Figure {
  const read = reading(value, unit, role);
  if (read.kind !== 'figure') throw new Error(`${value} is no figure`);
  return read.figure;
}

/** An accruing indicator of task t1 from columns. */
export function indicator(
  target: number | string | null,
  actual: number | string | null,
  more: Partial<Indicator> = {},
): Indicator {
  return {
    id: 'i1',
    task: 't1',
    key: '培训',
    name: '培训',
    from: { at },
    row: 3,
    unit: null,
    kind: 'accruing',
    direction: 'at-least',
    target: reading(target, null, 'target'),
    actual: reading(actual),
    rate: null,
    baseline: null,
    weight: null,
    label: null,
    source: 'columns',
    pairing: 'used',
    confidence: 1,
    ...more,
  };
}

/** A task t1 of item e1; a string in `due` is its deadline, a state in `label` its label. */
export function task(
  due: string | null,
  label: State | null = null,
  more: Partial<Task> = {},
): Task {
  return {
    id: 't1',
    item: 'e1',
    key: '技能提升',
    number: '1',
    name: '技能提升',
    text: '技能提升',
    from: { at },
    rows: [3, 3],
    leadUnits: [],
    supportUnits: [],
    leaders: [],
    responsibleLeaders: [],
    deadlines: due === null ? [] : [{ date: due, text: due, from: { at } }],
    milestones: [],
    standing: false,
    start: null,
    labels: label === null ? [] : [{ text: label, state: label, from: { at }, rows: [3, 3] }],
    closed: null,
    progress: [],
    problem: null,
    forecast: null,
    ...more,
  };
}

/** A ledger of 2023 with these tasks and indicators, as of a day. */
export function ledger(
  asOf: string | null,
  tasks: readonly Task[],
  indicators: readonly Indicator[],
  more: Partial<Ledger> = {},
): Ledger {
  const ids = [...new Set(tasks.map(({ item }) => item))];
  return {
    key: '民生实事',
    sheet: '表',
    area: { row: 2, column: 0, rows: 10, columns: 8 },
    title: '2023年民生实事',
    titleAt: { sheet: '表', row: 0, column: 0 },
    year: 2023,
    yearStated: true,
    annual: false,
    asOf: { date: asOf, basis: asOf === null ? null : 'given', text: asOf, from: null },
    columns: [],
    items: ids.map((id) => ({
      id,
      key: id,
      number: id,
      name: id,
      section: null,
      at,
      rows: [3, 3],
    })),
    tasks,
    indicators,
    totals: [],
    notes: [],
    rowKinds: new Map(),
    inherited: new InheritedCells(),
    date1904: false,
    ...more,
  };
}
