import type { State } from '../ledger/state';
import type { Entry } from './entries';

/** A responsible unit and its tasks. */
export interface UnitCount {
  /** The same for all spellings of the unit; `''` for tasks without one. */
  readonly key: string;
  /** As first written in a ledger. */
  readonly name: string;
  readonly states: ReadonlyMap<State, number>;
  /** Tasks, those that are 不适用 left out. */
  readonly total: number;
}

/** Name under which tasks without a responsible unit are counted. */
export const NO_UNIT = '责任单位未填';

/**
 * Counts the tasks of each unit: a joint task counts once for each of its units. Sorted by serious and
 * overdue, then slow, then all, then as they come in the ledgers; tasks without a unit come last.
 */
export function unitCounts(tasks: readonly Entry[]): readonly UnitCount[] {
  const names = new Map<string, string>();
  const states = new Map<string, Map<State, number>>();
  for (const { units, unitKeys, progress } of tasks) {
    unitKeys.forEach((key, i) => {
      if (!names.has(key)) names.set(key, units[i]?.name ?? NO_UNIT);
      const counts = states.get(key) ?? new Map<State, number>();
      counts.set(progress.state, (counts.get(progress.state) ?? 0) + 1);
      states.set(key, counts);
    });
  }
  const counted = [...names].map(([key, name]): UnitCount => {
    const own = states.get(key) ?? new Map<State, number>();
    let total = 0;
    for (const [state, count] of own) if (state !== 'not-applicable') total += count;
    return { key, name, states: own, total };
  });
  return counted.sort((a, b) => {
    const [x, y] = [weightOf(a), weightOf(b)];
    const differing = x.findIndex((value, i) => value !== y[i]);
    return differing < 0 ? 0 : (y[differing] ?? 0) - (x[differing] ?? 0);
  });
}

function weightOf(unit: UnitCount): readonly number[] {
  const of = (state: State): number => unit.states.get(state) ?? 0;
  return [
    unit.key === '' ? 0 : 1,
    of('seriously-behind') + of('overdue'),
    of('behind'),
    unit.total,
  ];
}
