import type { Figure } from '../ledger/figure';
import type { IndicatorKind } from '../ledger/ledger';
import type { RateComparison } from '../ledger/progress';
import { decimalsOf, shift } from '../text/decimal';
import { quotient, roundQuotient } from './quotient';

/** Far below the last digit of any rate that people write. */
const TINY = 1e-9;

/**
 * Compares a stated rate with actual ÷ target, once, from raw figures. It is `right` where half-up or
 * half-even at the rate's own number of decimals gives it; `capped` where it says 100 % and the
 * target is reached (for a level that is `right`: met is met); `truncated` where only cutting digits
 * gives it; `interval` where the rounding intervals of the inputs allow it (inputs with decimals,
 * scaled by 万 or 亿 in the cell, or per cent); otherwise `wrong`. A rate of rates is a quotient like
 * any other. The target must not be 0, the units must be of one kind, and at-most targets and
 * indicators with a baseline are not compared this way.
 */
export function compareRate(
  actual: Figure,
  target: Figure,
  stated: Figure,
  kind: IndicatorKind,
): RateComparison {
  const decimals = decimalsOfShare(stated);
  const rounded = roundQuotient(actual.value, target.value, decimals);
  const expected = rounded.exact;
  const share = roundQuotient(stated.value, 1, decimals).halfUp;
  const verdict = (): RateComparison['verdict'] => {
    if (same(share, rounded.halfUp) || same(share, rounded.halfEven)) return 'right';
    if (looselyHolds(stated, expected)) return 'right';
    if (same(share, 1) && expected >= 1 - TINY) return kind === 'level' ? 'right' : 'capped';
    if (same(share, rounded.truncated)) return 'truncated';
    return withinInterval(actual, target, share, decimals) ? 'interval' : 'wrong';
  };
  return { verdict: verdict(), expected, actual, target, stated };
}

/** Decimals of a stated rate as a share: 65.43 % → 4, 102 % → 2, 0.9 → 1. */
export function decimalsOfShare(stated: Figure): number {
  const own = stated.decimals ?? decimalsOf(stated.written);
  return own + (stated.unit === null ? 0 : Math.round(-Math.log10(stated.unit.factor)));
}

/** `超过83%`, `约80%`: a bounded rate is right where its words hold and it is not far off. */
function looselyHolds(stated: Figure, expected: number): boolean {
  const near = Math.abs(expected - stated.value) <= Math.max(0.05, Math.abs(expected) * 0.05);
  switch (stated.bound) {
    case 'at-least':
      return expected >= stated.value - TINY && (near || stated.value >= 1);
    case 'at-most':
      return expected <= stated.value + TINY && near;
    case 'about':
      return near;
    case 'exact':
      return false;
  }
}

function withinInterval(actual: Figure, target: Figure, share: number, decimals: number): boolean {
  const [actualLow, actualHigh] = intervalOf(actual);
  const [targetLow, targetHigh] = intervalOf(target);
  if (targetLow <= 0 || (actualLow === actualHigh && targetLow === targetHigh)) return false;
  const half = shift(0.5, -decimals);
  const low = quotient(actualLow, actualLow < 0 ? targetLow : targetHigh);
  const high = quotient(actualHigh, actualHigh < 0 ? targetHigh : targetLow);
  return share >= low - half - TINY && share <= high + half + TINY;
}

/** What a figure may have been before it was rounded; 17000余 lies between 17000 and 18000. */
function intervalOf(figure: Figure): readonly [low: number, high: number] {
  const half = (figure.step ?? 0) / 2;
  if (figure.bound !== 'about') return [figure.value - half, figure.value + half];
  const zeros = /0*$/.exec(String(Math.abs(figure.written)))?.[0].length ?? 0;
  const place = Math.max(figure.step ?? 0, shift(figure.unit?.factor ?? 1, zeros));
  return [figure.value - place, figure.value + place];
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < TINY;
}
