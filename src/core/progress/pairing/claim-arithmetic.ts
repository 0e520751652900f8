import type { ProseFigure } from './phrase';

/** How a stated share stands to the quotient of two figures. */
export type ClaimVerdict =
  /** Rounding gives it, by half-up or half to even, or its bound holds. */
  | 'right'
  /** Only cutting decimals off, or the rounding of the figures themselves, gives it. */
  | 'near'
  | 'wrong';

/** Half a unit of the last decimal of a figure, in base units; 0 where it is a plain whole number. */
export function slackOf(
  figure: Pick<ProseFigure, 'decimals' | 'written' | 'value' | 'bound'> & {
    readonly scaled?: boolean;
  },
): number {
  if (figure.written === 0) return 0;
  const factor = figure.value / figure.written;
  const inexact = figure.decimals > 0 || figure.scaled === true;
  if (figure.bound === 'about') return Math.abs(figure.value) * 0.05;
  return inexact ? (factor * 10 ** -figure.decimals) / 2 : 0;
}

const TINY = 1e-9;

/** Compares `actual ÷ target` with a stated share. */
export function compareClaim(
  actual: ProseFigure,
  target: ProseFigure,
  stated: ProseFigure,
): ClaimVerdict {
  if (target.value <= 0) return 'wrong';
  const quotient = actual.value / target.value;
  const unit = 10 ** (-stated.decimals - 2);
  if (stated.bound === 'at-least')
    return boundHolds(quotient >= stated.value - TINY, quotient, stated.value);
  if (stated.bound === 'at-most')
    return boundHolds(quotient <= stated.value + TINY, quotient, stated.value);
  const off = Math.abs(quotient - stated.value);
  if (off <= unit / 2 + TINY) return 'right';
  if (stated.bound === 'about' && off <= Math.max(0.02, unit)) return 'right';
  if (quotient > stated.value && off < unit - TINY) return 'near';
  const low = (actual.value - slackOf(actual)) / (target.value + slackOf(target));
  const high = (actual.value + slackOf(actual)) / Math.max(TINY, target.value - slackOf(target));
  const reach = unit / 2 + TINY;
  return stated.value >= low - reach && stated.value <= high + reach ? 'near' : 'wrong';
}

/** 超过83% of a quotient of 83.3 %; a bound that holds but lies far off says nothing. */
function boundHolds(holds: boolean, quotient: number, stated: number): ClaimVerdict {
  if (!holds) return 'wrong';
  return Math.abs(quotient - stated) <= Math.max(0.02, 0.05 * stated) ? 'right' : 'near';
}
