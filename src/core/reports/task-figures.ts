import { figureOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { IndicatorProgress } from '../ledger/progress';
import type { Styled } from '../sheet/draft';
import { comparable } from '../text/units';
import { completionFormula, levelWord } from './completion-formula';
import type { Entry } from './entries';
import { calculate, cellReference, ifError, literal, reference, type Expression } from './formulas';
import { liveFigure, type LiveFigure, type Sheets } from './live-figure';
import { indicatorRank } from './rank-formula';
import { shownUnit } from './shown-unit';
import type { TaskColumnId, TaskLayout } from './task-columns';
import { EMPTY } from './texts';

/** The thresholds, as cells of 任务明细. */
export interface ThresholdCells {
  readonly behind: Expression;
  readonly seriouslyBehind: Expression;
  /** 0 where no share is used. */
  readonly seriousShare: Expression;
}

/** What the figures of a row are made from. `row` is 0-based, in the sheet 任务明细. */
export interface FigureRow {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
  readonly row: number;
  readonly layout: TaskLayout;
  readonly sheets: Sheets;
  readonly thresholds: ThresholdCells;
}

/** The cells of one indicator that hold figures, and its rank. */
export type FigureCells = Readonly<Partial<Record<TaskColumnId | 'rank', Styled>>>;

/** Target, actual, completion, expected progress, gap and rank of one indicator. */
export function figureCells(from: FigureRow): FigureCells {
  const { entry, indicator, progress, layout, row, thresholds } = from;
  const unit = shownUnit(indicator);
  const [target, actual] = targetAndActual(indicator, from.sheets);
  const at = (id: TaskColumnId, value: Expression['value']): Expression =>
    reference(cellReference(row, layout.at(id)), value);
  const cells = { target: at('target', target.value), actual: at('actual', actual.value) };
  const completion = completionOf(from, unit.factor, cells.target, cells.actual);
  const shown = {
    ...cells,
    completion: at('completion', completion.value),
    expected: at('expected', progress.expected),
  };
  const level = indicator.kind === 'level';
  const paced = level ? NO_PACE : pace(progress, shown.completion, shown.expected);
  return {
    unit: unit.name,
    target: styled(target),
    actual: styled(actual),
    rank: indicatorRank(entry, indicator, progress, { ...shown, ...thresholds }),
    completion: level ? levelWord(indicator, cells.target, cells.actual) : completion,
    expected: paced.expected,
    gap: paced.gap,
    change: paced.change,
  };
}

/** Target and actual of an indicator as 任务明细 shows them, in one unit. */
export function targetAndActual(
  indicator: Indicator,
  sheets: Sheets,
): readonly [target: LiveFigure, actual: LiveFigure] {
  const { target, actual } = indicator;
  const { factor } = shownUnit(indicator);
  const asked = target !== null && target.kind !== 'not-set';
  return [
    liveFigure(target, EMPTY.none, factor, sheets),
    liveFigure(actual, asked ? EMPTY.notFilled : EMPTY.none, factor, sheets),
  ];
}

/** The formula where it gives what the review reckoned, else the review's figure. */
function completionOf(
  { indicator, progress, sheets }: FigureRow,
  factor: number | null,
  target: Expression,
  actual: Expression,
): Expression {
  const rate = indicator.actual === null ? liveFigure(indicator.rate, '', 1, sheets).shown : null;
  const linked = typeof rate === 'object' && rate !== null && 'formula' in rate ? rate : null;
  const formula =
    linked ?? completionFormula(indicator, baselineOf(indicator, factor), target, actual);
  return sameShare(formula.value, progress.completion)
    ? formula
    : literal(progress.completion ?? '');
}

function baselineOf({ baseline, target }: Indicator, factor: number | null): number | null {
  const unit = figureOf(target)?.unit ?? null;
  if (baseline === null || factor === null || !comparable(baseline.unit, unit)) return null;
  return baseline.value / factor;
}

/** The cells of the pace, which a level has none of. */
type Pace = Readonly<Record<'expected' | 'gap' | 'change', Styled>>;

const NO_PACE: Pace = { expected: null, gap: null, change: null };

/** Expected progress, gap and change. Nothing is known of last month until a month was closed. */
function pace(progress: IndicatorProgress, completion: Expression, expected: Expression): Pace {
  const reckoned = typeof completion.value === 'number';
  const change: Styled = reckoned ? { value: EMPTY.firstTime, style: 'empty' } : null;
  if (progress.expected === null) {
    const none: Styled = reckoned ? { value: EMPTY.none, style: 'empty' } : null;
    return { expected: none, gap: none, change };
  }
  const gap = calculate(calculate(completion, '-', expected), '*', literal(100));
  return { expected: progress.expected, gap: ifError(gap, literal('')), change };
}

function styled({ shown, value, format }: LiveFigure): Styled {
  if (typeof value !== 'number') return { value: shown, style: 'empty' };
  return format === null ? shown : { value: shown, format };
}

function sameShare(shown: Expression['value'], reckoned: number | null): boolean {
  if (typeof shown !== 'number' || reckoned === null) return shown === '' && reckoned === null;
  return Math.abs(shown - reckoned) <= 1e-9 * Math.max(1, Math.abs(reckoned));
}
