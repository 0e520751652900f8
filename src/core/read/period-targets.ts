import { figureOf, type Figure } from '../ledger/figure';
import type { Column, IsoDate, Indicator, Milestone } from '../ledger/ledger';
import type { Source } from '../ledger/source';
import { readFigureCell } from '../text/cell-figure';
import { ownCells, type Entry } from './entry';
import type { ReadingContext } from './reading-context';

interface PeriodFigure {
  readonly date: IsoDate;
  readonly figure: Figure;
  readonly header: string;
  readonly from: Source;
}

/**
 * Targets by period (一季度目标) as milestones at the end of each period; the annual target stays the
 * target. Figures that add up to the target are counted up, others are taken as cumulative.
 */
export function periodTargets(
  entries: readonly Entry[],
  indicators: readonly Pick<Indicator, 'name' | 'row' | 'target'>[],
  context: ReadingContext,
): Milestone[] {
  const columns = context.layout.of('period-target').filter(({ periodEnd }) => periodEnd !== null);
  if (columns.length === 0) return [];
  return entries.flatMap((entry) => {
    const indicator = indicators.find(({ row }) => entry.rows.includes(row));
    const figures = columns.flatMap((column) => periodFigure(entry, column, context) ?? []);
    const target = figureOf(indicator?.target ?? null);
    const stages = columns.flatMap((column) => periodStage(entry, column, context) ?? []);
    const values = countedUp(figures, target).map(({ date, figure, header, from }) => ({
      date,
      text: `${header}：${figure.text}`,
      share: null,
      values: [{ indicator: indicator?.name ?? '', value: figure.value, unit: figure.unit }],
      stage: null,
      from,
    }));
    return [...values, ...stages].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  });
}

function periodFigure(
  entry: Entry,
  { column, periodEnd, header }: Column,
  context: ReadingContext,
): PeriodFigure | null {
  const [cell] = ownCells(context.grid, context.formats, entry, column);
  if (cell === undefined || periodEnd === null) return null;
  const { value, format, at } = cell;
  const figure = figureOf(readFigureCell({ value, format, at, unit: null, role: 'target' }));
  return figure === null ? null : { date: periodEnd, figure, header, from: { at } };
}

/** Words in a column of period targets: a stage due by the end of the period. */
function periodStage(
  entry: Entry,
  { column, periodEnd, header }: Column,
  context: ReadingContext,
): Milestone | null {
  const [cell] = ownCells(context.grid, context.formats, entry, column);
  if (cell === undefined || periodEnd === null || typeof cell.value !== 'string') return null;
  const { value, format, at } = cell;
  const reading = readFigureCell({ value, format, at, unit: null, role: 'target' });
  if (reading.kind !== 'words') return null;
  return {
    date: periodEnd,
    text: `${header}：${reading.text}`,
    share: null,
    values: [],
    stage: /\d/.test(reading.text) ? null : reading.text,
    from: { at },
  };
}

function countedUp(
  figures: readonly PeriodFigure[],
  target: Figure | null,
): readonly PeriodFigure[] {
  const sum = figures.reduce((total, { figure }) => total + figure.value, 0);
  if (target === null || figures.length < 2 || Math.abs(sum - target.value) > 1e-9 * target.value) {
    return figures;
  }
  let total = 0;
  return figures.map((entry) => {
    total += entry.figure.value;
    return { ...entry, figure: { ...entry.figure, value: total } };
  });
}
