import { figureOf, type Reading, type Unit } from '../ledger/figure';
import type { Column, Indicator, Task } from '../ledger/ledger';
import { classifyIndicator } from '../progress/classify';
import { isNotSet } from '../text/not-set';
import { unitNamed } from '../text/units';
import { tidy } from './column-headings';
import { enumerationOf } from './enumeration';
import { cellFromAbove, ownCells, type Entry, type Held } from './entry';
import {
  measureCell,
  readMeasure,
  splitActual,
  sumOf,
  type MeasureColumns,
  type PercentMeanings,
} from './measures';
import type { ReadingContext } from './reading-context';

/** What all indicators of a ledger share. */
export interface IndicatorContext extends ReadingContext {
  readonly groups: readonly MeasureColumns[];
  readonly meanings: PercentMeanings;
}

/** An indicator before it has its id. */
type Unnumbered = Omit<Indicator, 'id' | 'key'>;

/** Reads the indicators of a task: one for each entry and each group of measuring columns. */
export function readIndicators(
  task: Task,
  entries: readonly Entry[],
  context: IndicatorContext,
): readonly Unnumbered[] {
  const indicators: Unnumbered[] = [];
  for (const group of context.groups) {
    for (const shared of underOneTarget(entries, group, context)) {
      const indicator = readIndicator(task, shared, group, context);
      if (indicator !== null) indicators.push(indicator);
    }
  }
  return indicators;
}

/** Entries that one merged target covers belong together: their actuals add up. */
function underOneTarget(
  entries: readonly Entry[],
  { columns: { target, actual } }: MeasureColumns,
  context: ReadingContext,
): Entry[][] {
  const shared: Entry[][] = [];
  for (const entry of entries) {
    const last = shared[shared.length - 1];
    const above =
      target === undefined || actual === undefined
        ? null
        : cellFromAbove(context.grid, context.formats, entry, target.column);
    const first = last?.[0]?.rows[0];
    if (last !== undefined && above !== null && first !== undefined && above.rows[0] >= first) {
      last.push(entry);
    } else shared.push([entry]);
  }
  return shared;
}

function readIndicator(
  task: Task,
  entries: readonly Entry[],
  group: MeasureColumns,
  context: IndicatorContext,
): Unnumbered | null {
  const [entry] = entries;
  if (entry === undefined) return null;
  const names = namesOf(entries, context);
  const first = firstMeasure(entry, group, context);
  if (names.length === 0 && first === null) return null;
  const name = nameOf(names, task, group);
  const unit = unitOf(entry, name, group, context);
  const readings = readEntry(entry, group, unit, context);
  const sum = sumOfAll(readings.actual, entries.slice(1), group, unit, context);
  const { kind, direction } = classifyIndicator(name, unit, readings.target);
  const row = entry.rows[0] ?? 0;
  return {
    task: task.id,
    name,
    from: { at: names[0]?.at ?? first?.at ?? task.from.at },
    row,
    unit: unit ?? figureOf(readings.target)?.unit ?? figureOf(sum)?.unit ?? null,
    kind,
    direction,
    target: readings.target,
    actual: sum,
    rate: readings.rate,
    baseline: figureOf(readings.baseline),
    weight: figureOf(readings.weight),
    label: task.labels.find(({ rows }) => row >= rows[0] && row <= rows[1]) ?? null,
    source: 'columns',
    pairing: 'used',
    confidence: group.confidence,
  };
}

function firstMeasure(
  entry: Entry,
  { columns: { target, actual, rate } }: MeasureColumns,
  context: IndicatorContext,
): Held | null {
  return (
    measureCell(entry, target, context) ??
    measureCell(entry, actual, context) ??
    measureCell(entry, rate, context)
  );
}

/** The actual of the first entry with those of the others under its target. */
function sumOfAll(
  first: Reading | null,
  others: readonly Entry[],
  group: MeasureColumns,
  unit: Unit | null,
  context: IndicatorContext,
): Reading | null {
  if (others.length === 0) return first;
  const more = others.map((entry) => readEntry(entry, group, unit, context).actual);
  return sumOf([first, ...more].flatMap((actual) => actual ?? []));
}

interface EntryReadings {
  readonly target: Reading | null;
  readonly actual: Reading | null;
  readonly rate: Reading | null;
  readonly baseline: Reading | null;
  readonly weight: Reading | null;
}

function readEntry(
  entry: Entry,
  { columns }: MeasureColumns,
  unit: Unit | null,
  context: IndicatorContext,
): EntryReadings {
  const read = (column: Column | undefined): Reading | null =>
    readMeasure(
      measureCell(entry, column, context),
      entry,
      column,
      unit,
      context.meanings,
      context,
    );
  const target = read(columns.target);
  const cell = measureCell(entry, columns.actual, context);
  const stated = { actual: read(columns.actual), rate: read(columns.rate) };
  const split = splitActual(cell, stated, target, unit);
  return { target, ...split, baseline: read(columns.baseline), weight: read(columns.weight) };
}

/** Cells that name the indicator, the first of each row. */
function namesOf(entries: readonly Entry[], { layout, grid, formats }: ReadingContext): Held[] {
  const names: Held[] = [];
  const rows: number[] = [];
  for (const { column } of layout.of('indicator')) {
    for (const entry of entries) {
      const own = ownCells(grid, formats, entry, column);
      const above = own.length > 0 ? null : cellFromAbove(grid, formats, entry, column);
      for (const cell of above === null ? own : [above]) {
        if (rows.includes(cell.at.row)) continue;
        rows.push(cell.at.row);
        if (!isNotSet(cell.text)) names.push(cell);
      }
    }
  }
  return names;
}

/** A name without the number that leads it. */
function withoutNumber(name: string): string {
  return enumerationOf(name)?.rest.trim() || name;
}

function nameOf(names: readonly Held[], task: Task, group: MeasureColumns): string {
  const [only] = names;
  const own =
    names.length === 1 && only !== undefined
      ? withoutNumber(tidy(only.text))
      : names.map((cell) => withoutNumber(tidy(cell.text))).join('、');
  if (group.group === null) return own || task.name;
  return own === '' ? group.group : `${own} ${group.group}`;
}

/** Unit of its own column, else in the indicator's name, else in the heading over its columns. */
function unitOf(
  entry: Entry,
  name: string,
  group: MeasureColumns,
  context: ReadingContext,
): Unit | null {
  const [column] = context.layout.of('unit-of-measure');
  const cell = measureCell(entry, column, context);
  const named = cell === null || isNotSet(cell.text) ? null : unitNamed(cell.text);
  const { unitInName } = context.recall;
  return named ?? unitInName(name) ?? (group.group === null ? null : unitInName(group.group));
}
