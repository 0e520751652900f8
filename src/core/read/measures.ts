import { figureOf, type Figure, type FigureBasis, type Reading, type Unit } from '../ledger/figure';
import type { Column } from '../ledger/ledger';
import { splitCellParts } from '../text/cell-parts';
import { readFigureCell } from '../text/cell-figure';
import { plainPercentOf, type ComparedRate, type PlainPercent } from '../text/plain-figure';
import { knownUnit, unitInName } from '../text/units';
import { cellFromAbove, firstOwnCell, type Entry, type Held } from './entry';
import type { ReadingContext } from './reading-context';
import type { Steps } from './steps';

/** Roles read as figures of an indicator. */
export type MeasureRole = 'target' | 'actual' | 'rate' | 'baseline' | 'weight';

/** The columns of one group that measure an indicator. */
export interface MeasureColumns {
  readonly group: string | null;
  readonly columns: Readonly<Partial<Record<MeasureRole, Column>>>;
  /** How sure it is that target and actual are those; 0 to 1. */
  readonly confidence: number;
}

const ROLES: readonly MeasureRole[] = ['target', 'actual', 'rate', 'baseline', 'weight'];

/** Groups of measuring columns, left to right; a plain ledger has one, a region table one each. */
export function measureColumns({ layout }: ReadingContext): readonly MeasureColumns[] {
  const groups = new Map<string | null, Partial<Record<MeasureRole, Column>>>();
  for (const column of layout.columns) {
    const role = ROLES.find((candidate) => candidate === column.role);
    if (role === undefined) continue;
    const columns = groups.get(column.group) ?? {};
    columns[role] ??= column;
    groups.set(column.group, columns);
  }
  return [...groups]
    .filter(([, columns]) => columns.target ?? columns.actual ?? columns.rate)
    .map(([group, columns]) => ({ group, columns, confidence: confidenceOf(columns) }));
}

function confidenceOf({ target, actual }: MeasureColumns['columns']): number {
  return Math.min(1, target?.confidence ?? 1, actual?.confidence ?? 1);
}

/** How the plain numbers of each percentage column are meant, from the whole column. */
export type PercentMeanings = ReadonlyMap<number, PlainPercent>;

/** Looks at all numbers of the measuring columns once. */
export function* percentMeanings(
  groups: readonly MeasureColumns[],
  entries: readonly Entry[],
  context: ReadingContext,
): Steps<PercentMeanings> {
  const meanings = new Map<number, PlainPercent>();
  const rows = entries.flatMap((entry) => entry.rows);
  const plainAt = (row: number, column: Column | undefined): number | null => {
    if (column === undefined || context.formats(row, column.column) !== '') return null;
    const value = context.grid.value(row, column.column);
    return typeof value === 'number' ? value : null;
  };
  for (const { columns } of groups) {
    for (const column of [columns.rate, columns.target, columns.actual]) {
      yield;
      if (column === undefined) continue;
      const numbers = rows.flatMap((row) => plainAt(row, column) ?? []);
      if (numbers.length === 0) continue;
      if (column.role === 'rate') {
        yield;
        const compared: ComparedRate[] = [];
        for (const row of rows) {
          const stated = plainAt(row, column);
          const actual = plainAt(row, columns.actual);
          const target = plainAt(row, columns.target);
          if (stated === null || actual === null || target === null || target === 0) continue;
          compared.push({ stated, quotient: actual / target });
        }
        meanings.set(column.column, plainPercentOf(numbers, compared));
      } else if (/%|％|百分/.test(column.header)) {
        meanings.set(column.column, plainPercentOf(numbers));
      }
    }
  }
  return meanings;
}

/** Unit in the bracket of any level of a heading (进展（户） / 10月), or a level of its own (计划数 / 户). */
export function unitOfHeader(header: string): Unit | null {
  const [first = '', ...below] = header.split(' / ');
  return below.reduce<Unit | null>(
    (unit, level) => unitInName(level) ?? knownUnit(level) ?? unit,
    unitInName(first),
  );
}

/** The cell that holds an entry's measure: its own, or one merged over it from above. */
export function measureCell(
  entry: Entry,
  column: Column | undefined,
  context: ReadingContext,
): Held | null {
  if (column === undefined) return null;
  const { grid, formats } = context;
  return (
    firstOwnCell(grid, formats, entry, column.column) ??
    cellFromAbove(grid, formats, entry, column.column)
  );
}

/** Reads one measure of an entry; a blank cell is `not-set`, a missing column null. */
export function readMeasure(
  cell: Held | null,
  entry: Entry,
  column: Column | undefined,
  unit: Unit | null,
  meanings: PercentMeanings,
  context: ReadingContext,
): Reading | null {
  if (column === undefined) return null;
  const plainPercent = meanings.get(column.column);
  const { value, format, at, basis } = placeOf(cell, entry, column, context);
  return readFigureCell({
    value,
    format,
    at,
    unit: unit ?? unitOfHeader(column.header),
    role: figureRole(column),
    basis,
    date1904: context.date1904,
    plainPercent,
  });
}

function placeOf(cell: Held | null, entry: Entry, column: Column, { grid }: ReadingContext) {
  const [row = 0] = entry.rows;
  if (cell === null) {
    const at = { sheet: grid.sheet.name, row, column: column.column };
    return { value: null, format: '', at, basis: 'cell' } as const;
  }
  const basis: FigureBasis = cell.rows[0] < row ? 'inherited' : 'cell';
  return { value: cell.value, format: cell.format, at: cell.at, basis };
}

function figureRole({ role }: Column): 'target' | 'actual' | 'rate' | 'other' {
  return role === 'target' || role === 'actual' || role === 'rate' ? role : 'other';
}

/** Actual and rate of an entry. */
interface ActualAndRate {
  readonly actual: Reading | null;
  readonly rate: Reading | null;
}

/**
 * Actual and rate of a cell that may hold both (`完成736人，完成率18.04%`): the rate found there stands
 * where the rate column says nothing; a share in a column of counts is the rate, not the actual.
 */
export function splitActual(
  cell: Held | null,
  { actual, rate }: ActualAndRate,
  target: Reading | null,
  unit: Unit | null,
): ActualAndRate {
  if (cell === null || typeof cell.value !== 'string') return { actual, rate: worded(rate) };
  const open = rate === null || rate.kind === 'not-set';
  if (isShare(figureOf(actual)?.unit ?? null) && isCounted(target, unit)) {
    const words: Reading = { kind: 'words', text: cell.text.trim(), from: [{ at: cell.at }] };
    return { actual: words, rate: open ? actual : rate };
  }
  const found = open ? rateBeside(cell, actual, unit) : null;
  return { actual, rate: found ?? worded(rate) };
}

/** 达标 beside an actual says that the target is met, not by how much: words, no rate. */
function worded(rate: Reading | null): Reading | null {
  const figure = figureOf(rate);
  if (figure === null || figure.bound !== 'at-least' || /\d|百分之|成/.test(figure.text))
    return rate;
  return { kind: 'words', text: figure.text, from: figure.from };
}

function isShare(unit: Unit | null): boolean {
  return unit?.kind === 'ratio';
}

function isCounted(target: Reading | null, unit: Unit | null): boolean {
  const goal = figureOf(target);
  return goal !== null && !isShare(goal.unit) && !isShare(unit);
}

/** The rate that stands beside the actual in its own cell. */
function rateBeside(cell: Held, actual: Reading | null, unit: Unit | null): Reading | null {
  if (figureOf(actual) === null) return null;
  const parts = splitCellParts(cell.text, cell.at, unit);
  if (parts.actual === null || parts.rate === null) return null;
  return { kind: 'figure', figure: parts.rate, raw: cell.text };
}

/** Actuals under one target, added up; cells without a figure count for nothing. */
export function sumOf(readings: readonly Reading[]): Reading | null {
  const [first, ...others] = readings;
  const figures = readings.flatMap((reading) => figureOf(reading) ?? []);
  const [start] = figures;
  if (first === undefined || start === undefined || others.length === 0) return first ?? null;
  if (figures.length === 1) return { kind: 'figure', figure: start, raw: start.text };
  if (figures.some((figure) => figure.unit?.kind !== start.unit?.kind)) return first;
  const figure = added(start, figures);
  return { kind: 'figure', figure, raw: figure.text };
}

function added(start: Figure, figures: readonly Figure[]): Figure {
  const total = (pick: (figure: Figure) => number): number =>
    Number(figures.reduce((sum, figure) => sum + pick(figure), 0).toPrecision(14));
  const value = total((figure) => figure.value);
  const steps = figures.flatMap((figure) => figure.step ?? []);
  const rest = figures.slice(1).flatMap((figure) => figure.from);
  return {
    ...start,
    value,
    written: Number((value / (start.unit?.factor ?? 1)).toPrecision(14)),
    decimals: figures.reduce((most, { decimals }) => Math.max(most, decimals ?? 0), 0),
    step: steps.length === 0 ? null : Math.max(...steps),
    text: figures.map(({ text }) => text).join('+'),
    from: [...start.from, ...rest],
    confidence: Math.min(...figures.map(({ confidence }) => confidence)),
  };
}
