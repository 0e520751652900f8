import type { FigureFormulas, FigureValues } from './figure-formulas';
import type { RowFormula } from './row-formula';
import { all, calculate, compare, constant, ifError, isNumber, round, when } from './row-formulas';

/** Target and actual of an indicator, as formulas or cells. */
export interface TargetAndActual<C> {
  readonly target: RowFormula<C>;
  readonly actual: RowFormula<C>;
}

/** Decimals to which a level is compared with its target: above the dust of binary fractions. */
const LEVEL_DIGITS = 9;

/**
 * Completion p of a quantity, raw: actual ÷ target, with a baseline (actual − baseline) ÷ (target −
 * baseline); `""` where it cannot be reckoned, so where the target is not above 0.
 */
export function completionFormula<C>(
  baseline: number | null,
  { target, actual }: TargetAndActual<C>,
): RowFormula<C> {
  if (baseline !== null) {
    const base = constant(baseline);
    const quotient = calculate(calculate(actual, '-', base), '/', calculate(target, '-', base));
    return ifError(quotient, constant(''));
  }
  const quotient = calculate(actual, '/', target);
  return ifError(when(compare(target, '>', constant(0)), quotient, constant('')), constant(''));
}

/** Whether a level is met. Only where target and actual are numbers. */
export function levelMet<C>(
  atMost: boolean,
  { target, actual }: TargetAndActual<C>,
): RowFormula<C> {
  const above = round(calculate(actual, '-', target), LEVEL_DIGITS);
  return compare(above, atMost ? '<=' : '>=', constant(0));
}

/** 达标 or 未达标, which levels show in place of a percentage. */
export function levelWord<C>(atMost: boolean, figures: TargetAndActual<C>): RowFormula<C> {
  return when(
    all(isNumber(figures.target), isNumber(figures.actual)),
    when(levelMet(atMost, figures), constant('达标'), constant('未达标')),
    constant(''),
  );
}

/** The gap to the expected progress in points; `""` where there is none. */
export function gapFormula({ completion, expected }: FigureFormulas): RowFormula<FigureValues> {
  const gap = calculate(calculate(completion, '-', expected), '*', constant(100));
  return ifError(gap, constant(''));
}
