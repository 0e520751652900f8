import type { IsoDate } from '../ledger/ledger';
import type { State } from '../ledger/state';
import type { Scalar } from '../sheet/value';
import type { Entry } from './entries';
import { RANKS } from './ranks';
import { isSlow, type SlowTask } from './slow-tasks';
import { missingText, type TaskSheet } from './task-cells';
import { cut, EMPTY } from './texts';
import type { UnitCount } from './unit-counts';

/** Longest name of a task in a roll-up. */
const TASK_NAME = 25;

/** What a roll-up says of one unit or leader besides the counts, as the review gives it. */
export interface RollUpFigures {
  /** Tasks of several. */
  readonly joint: number;
  /** Tasks with a completion. */
  readonly measured: number;
  /** Mean of their completions; null without any. */
  readonly mean: number | null;
  readonly slowest: Entry | null;
  /** Gap of the slowest task in points, or what stands for it; null without a slow task. */
  readonly gap: Scalar;
  /** Nearest deadline of the tasks that are neither finished nor standing. */
  readonly deadline: IsoDate | null;
}

/** The slow tasks, the worst first. */
export interface SlowList {
  readonly slow: readonly SlowTask[];
  /** The place of every slow task in the list. */
  readonly places: ReadonlyMap<Entry, number>;
  readonly tasks: TaskSheet;
}

/** Numbers the slow tasks. */
export function slowList(slow: readonly SlowTask[], tasks: TaskSheet): SlowList {
  return { slow, places: new Map(slow.map(({ entry }, place) => [entry, place])), tasks };
}

/** Reckons the figures; `membersOf`: how many share a task. */
export function rollUpFigures(
  { tasks }: UnitCount,
  membersOf: (entry: Entry) => number,
  from: SlowList,
): RollUpFigures {
  let [joint, measured, sum] = [0, 0, 0];
  let deadline: IsoDate | null = null;
  let worst = Infinity;
  for (const entry of tasks) {
    const { completion, state, deadline: own } = entry.progress;
    if (state === 'not-applicable') continue;
    if (isSlow(state)) worst = Math.min(worst, from.places.get(entry) ?? Infinity);
    if (membersOf(entry) > 1) joint++;
    if (completion !== null) {
      measured++;
      sum += completion;
    }
    if (own !== null && isOpen(state) && (deadline === null || own < deadline)) deadline = own;
  }
  return {
    joint,
    measured,
    mean: measured === 0 ? null : sum / measured,
    ...slowest(from.slow[worst], from.tasks),
    deadline,
  };
}

function slowest(
  slow: SlowTask | undefined,
  tasks: TaskSheet,
): Pick<RollUpFigures, 'slowest' | 'gap'> {
  if (slow === undefined) return { slowest: null, gap: null };
  const gap = slow.progress?.gap ?? null;
  return {
    slowest: slow.entry,
    gap: gap === null ? missingText(tasks, slow.entry).value(null) : gap * 100,
  };
}

/** Neither finished nor a standing duty. */
export function isOpen(state: State): boolean {
  return RANKS[state] === RANKS.unknown || RANKS[state] > RANKS.standing;
}

/** `附件1-2 改造老旧小区`. */
export function taskLabel({ number, task }: Entry): string {
  const name = cut(task.name, TASK_NAME);
  return number === EMPTY.none ? name : `${number} ${name}`;
}
