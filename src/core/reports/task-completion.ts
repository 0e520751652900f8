import type { Indicator } from '../ledger/ledger';
import { capped } from '../progress/roll-up';
import type { Scalar } from '../sheet/value';
import { completionFormula, levelMet } from './completion-formula';
import type { Entry } from './entries';
import { same } from './figure-format';
import { calculate, compare, constant, ifError, isNumber, when } from './row-formulas';
import type { Constant } from './row-formulas';
import { comparableFigures, shownUnit } from './shown-unit';
import { progressOf, taskCell, type TaskSheet } from './task-cells';
import { baselineOf, targetAndActual } from './task-figures';

/** A formula has at most 8192 characters. */
const LONGEST_FORMULA = 8000;

/**
 * Completion of a task from the cells of 任务明细: the mean of the capped completions, weighted where
 * every indicator that has one has a weight; `""` without any. Where the formula would not give what
 * the review reckoned (figures that no cell holds) the review's figure stands as a constant.
 */
export function taskCompletion(sheet: TaskSheet, entry: Entry): Constant {
  const { completion } = entry.progress;
  const fixed = constant(completion ?? '');
  const { indicators } = entry;
  const [only] = indicators;
  if (only === undefined) return fixed;
  const shares = indicators.map((one, place) => shareOf(sheet, entry, one, place));
  const mean =
    indicators.length === 1
      ? shares.map((share) => ifError(share, constant('')))[0]
      : meanOf(shares, weightsOf(entry));
  if (mean === undefined || mean.text.length > LONGEST_FORMULA) return fixed;
  return isSame(mean.value(null), completion) ? mean : fixed;
}

/** A share of 0 to 1, an error or a text where there is none. */
function shareOf(sheet: TaskSheet, entry: Entry, indicator: Indicator, place: number): Constant {
  const { completion } = progressOf(entry, indicator) ?? { completion: null };
  const { kind } = indicator;
  if (kind === 'qualitative' || kind === 'stages') return constant(completion ?? '');
  if (kind === 'level') return cappedShare(levelShare(sheet, entry, indicator, place));
  const cell = taskCell(sheet, entry, 'completion', place, completion ?? '');
  return cappedShare(cell);
}

function levelShare(sheet: TaskSheet, entry: Entry, indicator: Indicator, place: number): Constant {
  const figures = targetAndActual(indicator, sheet.rows.figures.links);
  const target = taskCell(sheet, entry, 'target', place, figures[0].value);
  const actual = taskCell(sheet, entry, 'actual', place, figures[1].value);
  if (!comparableFigures(indicator)) return constant('');
  const baseline = baselineOf(indicator, shownUnit(indicator).factor);
  if (indicator.direction === 'at-least' || baseline !== null) {
    return completionFormula(baseline, { target, actual });
  }
  const far = when(compare(actual, '>', constant(0)), calculate(target, '/', actual), constant(''));
  return when(levelMet(true, { target, actual }), constant(1), far);
}

/** `MAX(0,MIN(1,x*1))`: the product makes a text an error, which MIN would pass over. */
function cappedShare(x: Constant): Constant {
  const number = calculate(x, '*', constant(1));
  return {
    text: `MAX(0,MIN(1,${number.text}))`,
    value: () => {
      const value = number.value(null);
      return typeof value === 'number' ? capped(value) : value;
    },
  };
}

/** The weights where every indicator with a completion has one, else each counts as 1. */
function weightsOf(entry: Entry): readonly number[] {
  const weights = entry.indicators.map(({ weight }) => weight?.value ?? 0);
  const weighed = entry.indicators.every(
    (one, i) => (progressOf(entry, one)?.completion ?? null) === null || (weights[i] ?? 0) > 0,
  );
  return weighed && weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
}

function meanOf(shares: readonly Constant[], weights: readonly number[]): Constant {
  const parts = shares.map((share, i) => {
    const weight = constant(weights[i] ?? 1);
    return {
      value: ifError(calculate(share, '*', weight), constant(0)),
      weight: when(isNumber(share), weight, constant(0)),
    };
  });
  return ifError(
    calculate(
      sumOf(parts.map(({ value }) => value)),
      '/',
      sumOf(parts.map(({ weight }) => weight)),
    ),
    constant(''),
  );
}

function sumOf(terms: readonly Constant[]): Constant {
  return {
    text: `SUM(${terms.map(({ text }) => text).join(',')})`,
    value: () =>
      terms.reduce((sum, term) => {
        const value = term.value(null);
        return sum + (typeof value === 'number' ? value : 0);
      }, 0),
  };
}

function isSame(value: Scalar, completion: number | null): boolean {
  if (typeof value !== 'number' || completion === null) return value === '' && completion === null;
  return same(value, completion);
}
