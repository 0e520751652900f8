import type { Figure } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import { comparable } from '../text/units';
import { quotient } from './quotient';

/** How far an indicator has got. */
export interface Completion {
  /** Raw and never capped; null where it cannot be reckoned. */
  readonly completion: number | null;
  /** Levels only: the target is met at this moment; else null. */
  readonly met: boolean | null;
}

/** What completion is reckoned from. */
export interface Measured {
  readonly kind: Indicator['kind'];
  readonly direction: Indicator['direction'];
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly baseline: Figure | null;
}

const NONE: Completion = { completion: null, met: null };

/**
 * Completion p of an indicator:
 * accruing and works, actual ÷ target; level at least, actual ÷ target, met when actual ≥ target;
 * level at most, 1 when met, else target ÷ actual; with a baseline, (actual − baseline) ÷ (target −
 * baseline); qualitative and stages, null (stages: see `stageCompletion`). Null as well where target
 * or actual is missing, where their units differ in kind, or where the target is 0.
 */
export function completionOf({ kind, direction, target, actual, baseline }: Measured): Completion {
  if (kind === 'qualitative' || kind === 'stages' || target === null || actual === null)
    return NONE;
  if (!comparable(target.unit, actual.unit)) return NONE;
  const level = kind === 'level';
  const met = level ? isMet(actual.value, target.value, direction) : null;
  if (baseline !== null && comparable(baseline.unit, target.unit)) {
    return { completion: fromBaseline(actual.value, target.value, baseline.value), met };
  }
  if (level && direction === 'at-most') {
    return { completion: met === true ? 1 : ratio(target.value, actual.value), met };
  }
  return { completion: ratio(actual.value, target.value), met };
}

/** Stages done ÷ all stages; null without stages. Labelled as stage progress. */
export function stageCompletion(done: number, all: number): number | null {
  return all > 0 ? done / all : null;
}

/** Gap of a level to its target in share (1 = 100 百分点 for percentages); null without figures. */
export function levelGap(actual: Figure | null, target: Figure | null): number | null {
  if (actual === null || target === null || !comparable(actual.unit, target.unit)) return null;
  return actual.value - target.value;
}

function isMet(actual: number, target: number, direction: Indicator['direction']): boolean {
  const slack = Math.abs(target) * 1e-12;
  return direction === 'at-most' ? actual <= target + slack : actual >= target - slack;
}

function ratio(dividend: number, divisor: number): number | null {
  return divisor > 0 ? quotient(dividend, divisor) : null;
}

function fromBaseline(actual: number, target: number, baseline: number): number | null {
  return target === baseline ? null : (actual - baseline) / (target - baseline);
}
