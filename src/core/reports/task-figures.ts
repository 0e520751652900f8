import { figureOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { IndicatorProgress } from '../ledger/progress';
import type { FormulaInput, Styled } from '../sheet/draft';
import type { Scalar } from '../sheet/value';
import { comparable } from '../text/units';
import { completionFormula, gapFormula, levelWord } from './completion-formula';
import type { Entry } from './entries';
import type { FigureFormulas, FigureValues } from './figure-formulas';
import { literal } from './formulas';
import type { LedgerLinks } from './ledger-links';
import { liveFigure, type LiveFigure } from './live-figure';
import { keyOfRule, rankFormula, rankRule } from './rank-formula';
import { rankOf } from './ranks';
import type { RowShapes } from './row-shapes';
import { comparableFigures, shownUnit, type ShownUnit } from './shown-unit';
import type { TaskColumnId } from './task-columns';
import { EMPTY } from './texts';

/** What the figures of all rows are made with. */
export interface FigureWriting {
  readonly links: LedgerLinks;
  readonly formulas: FigureFormulas;
  readonly shapes: RowShapes<FigureValues>;
}

/** What the figures of a row are made from. `row` is 0-based, in the sheet 任务明细. */
export interface FigureRow {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
  readonly row: number;
}

/** The cells of one indicator that hold figures, and its rank. */
export type FigureCells = Readonly<Partial<Record<TaskColumnId | 'rank', Styled>>>;

/** Target, actual, completion, expected progress, gap and rank of one indicator. */
export function figureCells(from: FigureRow, writing: FigureWriting): FigureCells {
  const { entry, indicator, progress } = from;
  const unit = shownUnit(indicator);
  const [target, actual] = shownFigures(entry, indicator, writing.links, unit);
  const given: FigureValues = {
    target: target.value,
    actual: actual.value,
    completion: null,
    expected: progress.expected,
  };
  const completion = completionOf(from, unit.factor, given, writing);
  const values: FigureValues = { ...given, completion: valueIn(completion) };
  const level = indicator.kind === 'level';
  const paced = level ? NO_PACE : pace(from, values, writing);
  return {
    unit: indicator.kind === 'stages' ? NODES : unit.name,
    target: styled(target),
    actual: styled(actual),
    rank: rankCell(from, values, writing),
    completion: level ? levelCell(from, values, writing) : completion,
    expected: paced.expected,
    gap: paced.gap,
    change: paced.change,
  };
}

/** Target and actual of an indicator as 任务明细 shows them, in one unit. */
export function targetAndActual(
  indicator: Indicator,
  links: LedgerLinks,
): readonly [target: LiveFigure, actual: LiveFigure] {
  return shownIn(shownUnit(indicator), indicator, links);
}

function shownIn(
  { factor }: ShownUnit,
  { target, actual }: Indicator,
  links: LedgerLinks,
): readonly [target: LiveFigure, actual: LiveFigure] {
  const asked = target !== null && target.kind !== 'not-set';
  return [
    liveFigure(target, EMPTY.none, factor, links),
    liveFigure(actual, asked ? EMPTY.notFilled : EMPTY.none, factor, links),
  ];
}

/** What indicators of stages count. */
export const NODES = '个节点';

/** Target and actual as 任务明细 shows them; of stages how many nodes there are and how many are reached. */
export function shownFigures(
  { ledger }: Entry,
  indicator: Indicator,
  links: LedgerLinks,
  unit = shownUnit(indicator),
): readonly [target: LiveFigure, actual: LiveFigure] {
  if (indicator.kind !== 'stages') return shownIn(unit, indicator, links);
  const stages = ledger.progress.indicators.get(indicator.id)?.stages;
  const count = (value: number | null): LiveFigure =>
    value === null
      ? { shown: EMPTY.notFilled, value: EMPTY.notFilled, format: null }
      : { shown: value, value, format: '0' };
  return [count(stages?.all ?? 0), count(stages?.done ?? null)];
}

/** A formula, or the value alone where no formula gives what the review reckoned. */
type Figured = FormulaInput | number;

function valueIn(figured: Figured): Scalar {
  return typeof figured === 'number' ? figured : figured.value;
}

const BLANK = literal('');

/** The formula where it gives what the review reckoned, else the review's figure. */
function completionOf(
  { indicator, progress, row }: FigureRow,
  factor: number | null,
  given: FigureValues,
  { links, formulas, shapes }: FigureWriting,
): Figured {
  const rate = indicator.actual === null ? liveFigure(indicator.rate, '', 1, links).shown : null;
  const linked = typeof rate === 'object' && rate !== null && 'formula' in rate ? rate : null;
  if (linked !== null && sameShare(linked.value, progress.completion)) return linked;
  if (linked === null && comparableFigures(indicator)) {
    const baseline = baselineOf(indicator, factor);
    const shape = shapes.of(baseline === null ? 'completion' : `completion ${baseline}`, () =>
      completionFormula(baseline, formulas),
    );
    const placed = shape.at(row, given);
    if (sameShare(placed.value, progress.completion)) return placed;
  }
  return progress.completion ?? BLANK;
}

/** 达标 or 未达标, which levels show in place of a percentage. */
function levelCell(
  { indicator, row }: FigureRow,
  values: FigureValues,
  { formulas, shapes }: FigureWriting,
): FormulaInput {
  if (!comparableFigures(indicator)) return BLANK;
  const atMost = indicator.direction === 'at-most';
  const key = atMost ? 'level at most' : 'level at least';
  return shapes.of(key, () => levelWord(atMost, formulas)).at(row, values);
}

/** The rank as a formula where that gives what the review gave, else as a number. */
function rankCell(
  { entry, indicator, progress, row }: FigureRow,
  values: FigureValues,
  { formulas, shapes }: FigureWriting,
): Figured {
  const fixed = rankOf(progress.state);
  const rule = rankRule(entry, indicator, progress);
  if (rule === null) return fixed;
  const placed = shapes.of(keyOfRule(rule), () => rankFormula(rule, formulas)).at(row, values);
  return placed.value === fixed ? placed : fixed;
}

/** The baseline in the unit in which target and actual are shown; null where there is none to compare. */
export function baselineOf({ baseline, target }: Indicator, factor: number | null): number | null {
  const unit = figureOf(target)?.unit ?? null;
  if (baseline === null || factor === null || !comparable(baseline.unit, unit)) return null;
  return baseline.value / factor;
}

/** The cells of the pace, which a level has none of. */
type Pace = Readonly<Record<'expected' | 'gap' | 'change', Styled>>;

const NO_PACE: Pace = { expected: null, gap: null, change: null };

/** Expected progress, gap and change. Nothing is known of last month until a month was closed. */
function pace(
  { progress, row }: FigureRow,
  values: FigureValues,
  { formulas, shapes }: FigureWriting,
): Pace {
  const reckoned = typeof values.completion === 'number';
  const change = reckoned ? FIRST_TIME : null;
  if (progress.expected === null) {
    const none = reckoned ? NONE : null;
    return { expected: none, gap: none, change };
  }
  const gap = shapes.of('gap', () => gapFormula(formulas)).at(row, values);
  return { expected: progress.expected, gap, change };
}

const FIRST_TIME: Styled = { value: EMPTY.firstTime, style: 'empty' };
const NONE: Styled = { value: EMPTY.none, style: 'empty' };

function styled({ shown, value, format }: LiveFigure): Styled {
  if (typeof value !== 'number') return { value: shown, style: 'empty' };
  return format === null ? shown : { value: shown, format };
}

function sameShare(shown: Scalar, reckoned: number | null): boolean {
  if (typeof shown !== 'number' || reckoned === null) return shown === '' && reckoned === null;
  return Math.abs(shown - reckoned) <= 1e-9 * Math.max(1, Math.abs(reckoned));
}
