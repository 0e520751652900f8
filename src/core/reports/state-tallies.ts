import type { State } from '../ledger/state';
import type { Entry } from './entries';

/** Tasks of each state. */
export function talliesOf(tasks: readonly Entry[]): ReadonlyMap<State, number> {
  const tallies = new Map<State, number>();
  for (const { progress } of tasks) {
    tallies.set(progress.state, (tallies.get(progress.state) ?? 0) + 1);
  }
  return tallies;
}
