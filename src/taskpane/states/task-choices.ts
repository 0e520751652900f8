import {
  SHOWN_STATES,
  shownState,
  type AssessedLedger,
  type Review,
  type ShownState,
  type Task,
  type TaskProgress,
} from '../../core';

/** A task whose state may be set by hand. */
export interface TaskChoice {
  readonly key: string;
  readonly ledger: AssessedLedger;
  readonly task: Task;
  readonly progress: TaskProgress;
}

/** Which tasks are looked for: of a state, or those set by hand; null and '' let all through. */
export interface TaskFilter {
  readonly state: ShownState | 'set' | null;
  readonly text: string;
}

/** Tasks shown at once: more are found by narrowing down. */
export const MOST_SHOWN = 30;

/** All tasks of a review in reading order. */
export function taskChoices({ ledgers }: Review): readonly TaskChoice[] {
  return ledgers.flatMap((ledger) =>
    ledger.tasks.flatMap((task): readonly TaskChoice[] => {
      const progress = ledger.progress.tasks.get(task.id);
      if (progress === undefined) return [];
      return [{ key: `${ledger.sheet}|${ledger.key}|${task.key}`, ledger, task, progress }];
    }),
  );
}

/** The tasks that a filter lets through. */
export function filtered(
  tasks: readonly TaskChoice[],
  { state, text }: TaskFilter,
): readonly TaskChoice[] {
  const words = text.trim();
  return tasks.filter(
    ({ task, progress }) =>
      (state === null ||
        (state === 'set' ? progress.override !== null : shownState(progress.state) === state)) &&
      (words === '' || `${task.number ?? ''} ${task.name}`.includes(words)),
  );
}

/** States that tasks are in, with their counts, in the order of their definition. */
export function statesIn(
  tasks: readonly TaskChoice[],
): readonly { readonly state: ShownState; readonly count: number }[] {
  return SHOWN_STATES.map((state) => ({
    state,
    count: tasks.filter(({ progress }) => shownState(progress.state) === state).length,
  })).filter(({ count }) => count > 0);
}
