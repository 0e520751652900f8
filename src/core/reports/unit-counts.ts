import type { State } from '../ledger/state';
import type { Entry } from './entries';
import { talliesOf } from './state-tallies';

/** A responsible unit and its tasks. */
export interface UnitCount {
  /** The same for all spellings of the unit; `''` for tasks without one. */
  readonly key: string;
  /** As first written in a ledger. */
  readonly name: string;
  /** Its tasks in reading order, 不适用 ones too. */
  readonly tasks: readonly Entry[];
  readonly states: ReadonlyMap<State, number>;
  /** Tasks, those that are 不适用 left out. */
  readonly total: number;
}

/** Whom a task is counted for. */
export interface Member {
  /** `''` for nobody. */
  readonly key: string;
  readonly name: string;
}

/** Name under which tasks without a responsible unit are counted. */
export const NO_UNIT = '责任单位未填';

const NO_UNITS: readonly Member[] = [{ key: '', name: NO_UNIT }];

/** The responsible units of a task, each once. */
export function unitsOf({ units, unitKeys }: Entry): readonly Member[] {
  return units.length === 0
    ? NO_UNITS
    : units.map(({ name }, i) => ({ key: unitKeys[i] ?? '', name }));
}

/** Counts the tasks of each unit, as `countsOf` does. */
export function unitCounts(tasks: readonly Entry[]): readonly UnitCount[] {
  return countsOf(tasks, unitsOf);
}

/**
 * Counts the tasks of each member: a joint task counts once for each of them. Sorted by serious and
 * overdue, then slow, then all, then as they come in the ledgers; tasks of nobody come last.
 */
export function countsOf(
  tasks: readonly Entry[],
  membersOf: (entry: Entry) => readonly Member[],
): readonly UnitCount[] {
  const groups = new Map<string, { readonly name: string; readonly tasks: Entry[] }>();
  for (const entry of tasks) {
    for (const { key, name } of membersOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { name, tasks: [entry] });
      else group.tasks.push(entry);
    }
  }
  const counted = [...groups].map(([key, group]): UnitCount => {
    const states = talliesOf(group.tasks);
    const total = group.tasks.length - (states.get('not-applicable') ?? 0);
    return { key, name: group.name, tasks: group.tasks, states, total };
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

/** Tasks of one unit or leader, of one state or all; 已销号 counts with 已完成. */
export function countOf({ states, total }: UnitCount, state: State | null): number {
  if (state === null) return total;
  const own = states.get(state) ?? 0;
  return state === 'completed' ? own + (states.get('closed') ?? 0) : own;
}
