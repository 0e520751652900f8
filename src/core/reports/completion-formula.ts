import { comparableFigures } from './shown-unit';
import type { Indicator } from '../ledger/ledger';
import { all, calculate, compare, ifError, isNumber, literal, round, when } from './formulas';
import type { Expression } from './formulas';

/** Decimals to which a level is compared with its target: above the dust of binary fractions. */
const LEVEL_DIGITS = 9;

/**
 * Completion p of a quantity, raw: actual ÷ target, with a baseline (actual − baseline) ÷ (target −
 * baseline); `""` where it cannot be reckoned, so where the target is not above 0.
 */
export function completionFormula(
  indicator: Indicator,
  baseline: number | null,
  target: Expression,
  actual: Expression,
): Expression {
  if (!comparableFigures(indicator)) return literal('');
  if (baseline !== null) {
    const base = literal(baseline);
    const quotient = calculate(calculate(actual, '-', base), '/', calculate(target, '-', base));
    return ifError(quotient, literal(''));
  }
  const quotient = calculate(actual, '/', target);
  return ifError(when(compare(target, '>', literal(0)), quotient, literal('')), literal(''));
}

/** Whether a level is met. Only where target and actual are numbers. */
export function levelMet(indicator: Indicator, target: Expression, actual: Expression): Expression {
  const above = round(calculate(actual, '-', target), LEVEL_DIGITS);
  return compare(above, indicator.direction === 'at-most' ? '<=' : '>=', literal(0));
}

/** 达标 or 未达标, which levels show in place of a percentage. */
export function levelWord(
  indicator: Indicator,
  target: Expression,
  actual: Expression,
): Expression {
  if (!comparableFigures(indicator)) return literal('');
  return when(
    all(isNumber(target), isNumber(actual)),
    when(levelMet(indicator, target, actual), literal('达标'), literal('未达标')),
    literal(''),
  );
}
