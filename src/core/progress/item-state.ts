import type { State, StateBasis } from '../ledger/state';
import { isFinished, worstOf } from './roll-up';

/** A task as it counts for its item. */
export interface JudgedTask {
  readonly state: State;
  readonly basis: StateBasis | null;
}

/**
 * An item takes the status of its worst task. Tasks that are not applicable are left out; an item is
 * not finished while one of its tasks is 待核. Without any task that can be judged: 待核.
 */
export function itemState(tasks: readonly JudgedTask[]): JudgedTask {
  const counted = tasks.filter(({ state }) => state !== 'not-applicable');
  if (tasks.length > 0 && counted.length === 0) return { state: 'not-applicable', basis: null };
  const worst = worstOf(counted.map(({ state }) => state));
  const open = counted.some(({ state }) => state === 'unknown');
  if (worst === null || (open && isFinished(worst))) return { state: 'unknown', basis: null };
  const basis = counted.find(({ state }) => state === worst)?.basis ?? null;
  return { state: worst, basis };
}
