import { figureOf, type Figure, type Reading, type Unit } from '../ledger/figure';
import type { Column } from '../ledger/ledger';
import { splitCellParts } from '../text/cell-parts';
import { readFigureCell } from '../text/cell-figure';
import { plainPercentOf, type PlainPercent } from '../text/plain-figure';
import { unitInName } from '../text/units';
import { cellFromAbove, ownCells, type Entry, type Held } from './entry';
import type { ReadingContext } from './reading-context';

/** Roles read as figures of an indicator. */
export type MeasureRole = 'target' | 'actual' | 'rate' | 'baseline' | 'weight';

/** The columns of one group that measure an indicator. */
export interface MeasureColumns {
  readonly group: string | null;
  readonly columns: Readonly<Partial<Record<MeasureRole, Column>>>;
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
    .map(([group, columns]) => ({ group, columns }));
}

/** How the plain numbers of each percentage column are meant, from the whole column. */
export type PercentMeanings = ReadonlyMap<number, PlainPercent>;

/** Looks at all numbers of the measuring columns once. */
export function percentMeanings(
  groups: readonly MeasureColumns[],
  entries: readonly Entry[],
  context: ReadingContext,
): PercentMeanings {
  const meanings = new Map<number, PlainPercent>();
  const rows = entries.flatMap((entry) => entry.rows);
  const plainAt = (row: number, column: Column | undefined): number | null => {
    if (column === undefined || context.formats(row, column.column) !== '') return null;
    const value = context.grid.value(row, column.column);
    return typeof value === 'number' ? value : null;
  };
  for (const { columns } of groups) {
    for (const column of [columns.rate, columns.target, columns.actual]) {
      if (column === undefined) continue;
      const numbers = rows.flatMap((row) => plainAt(row, column) ?? []);
      if (numbers.length === 0) continue;
      if (column.role === 'rate') {
        const compared = rows.flatMap((row) => {
          const [stated, actual, target] = [column, columns.actual, columns.target].map((each) =>
            plainAt(row, each),
          );
          if (stated == null || actual == null || target == null || target === 0) return [];
          return [{ stated, quotient: actual / target }];
        });
        meanings.set(column.column, plainPercentOf(numbers, compared));
      } else if (/%|％|百分/.test(column.header)) {
        meanings.set(column.column, plainPercentOf(numbers));
      }
    }
  }
  return meanings;
}

/** Unit in the bracket of any level of a heading (进展（户） / 10月). */
export function unitOfHeader(header: string): Unit | null {
  return header.split(' / ').reduce<Unit | null>((unit, level) => unitInName(level) ?? unit, null);
}

/** The cell that holds an entry's measure: its own, or one merged over it from above. */
export function measureCell(
  entry: Entry,
  column: Column | undefined,
  context: ReadingContext,
): Held | null {
  if (column === undefined) return null;
  const [own] = ownCells(context.grid, context.formats, entry, column.column);
  return own ?? cellFromAbove(context.grid, context.formats, entry, column.column);
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
  const role = column.role;
  const at = cell?.at ?? {
    sheet: context.grid.sheet.name,
    row: entry.rows[0] ?? 0,
    column: column.column,
  };
  const plainPercent = meanings.get(column.column);
  return readFigureCell({
    value: cell?.value ?? null,
    format: cell?.format ?? '',
    at,
    unit: unit ?? unitOfHeader(column.header),
    role: role === 'target' || role === 'actual' || role === 'rate' ? role : 'other',
    basis: cell !== null && cell.rows[0] < (entry.rows[0] ?? 0) ? 'inherited' : 'cell',
    date1904: context.date1904,
    ...(plainPercent === undefined ? {} : { plainPercent }),
  });
}

/**
 * Actual and rate of a cell that may hold both (`完成736人，完成率18.04%`): the rate found there stands
 * where the rate column says nothing; a share in a column of counts is the rate, not the actual.
 */
export function splitActual(
  cell: Held | null,
  actual: Reading | null,
  rate: Reading | null,
  target: Reading | null,
  unit: Unit | null,
): { readonly actual: Reading | null; readonly rate: Reading | null } {
  if (cell === null || typeof cell.value !== 'string') return { actual, rate };
  const open = rate === null || rate.kind === 'not-set';
  const goal = figureOf(target);
  const figure = figureOf(actual);
  const counted = goal !== null && goal.unit?.kind !== 'ratio' && unit?.kind !== 'ratio';
  if (figure?.unit?.kind === 'ratio' && counted) {
    const words: Reading = { kind: 'words', text: cell.text.trim(), from: [{ at: cell.at }] };
    return { actual: words, rate: open ? actual : rate };
  }
  const parts = open && figure !== null ? splitCellParts(cell.text, cell.at, unit) : null;
  if (parts?.actual === null || parts?.rate == null) return { actual, rate };
  return { actual, rate: { kind: 'figure', figure: parts.rate, raw: cell.text } };
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
