import { WORST_FIRST, type State } from '../ledger/state';

/** A value and its weight; no weight counts as 1. */
export interface Weighted {
  readonly value: number;
  readonly weight: number | null;
}

/**
 * Mean weighted where weights are given; null without any value. Weights below or equal to 0 are left
 * out only where others exist; where just some have one, none is used: half a weighting is none.
 */
export function weightedMean(values: readonly Weighted[]): number | null {
  if (values.length === 0) return null;
  const weighed = values.every(({ weight }) => weight !== null && weight > 0);
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of values) {
    const share = weighed ? (weight ?? 1) : 1;
    sum += value * share;
    weights += share;
  }
  return sum / weights;
}

/** Completion as it counts in a roll-up: capped to 0…1. */
export function capped(completion: number): number {
  return Math.min(1, Math.max(0, completion));
}

/** The worst of several states; 待核 and 不适用 do not count. Null where none is left. */
export function worstOf(states: readonly State[]): State | null {
  const given = new Set(states);
  return WORST_FIRST.find((state) => given.has(state)) ?? null;
}

/** Finished: 已完成 or 已销号. */
export function isFinished(state: State | null): boolean {
  return state === 'completed' || state === 'closed';
}
