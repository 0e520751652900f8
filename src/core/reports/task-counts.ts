import type { State } from '../ledger/state';
import type { Entry } from './entries';
import { areaReference, containing, type Expression } from './formulas';
import { RANKS } from './ranks';
import { talliesOf } from './state-tallies';
import { TASK_FIRST_ROW, type HelperId, type TaskLayout } from './task-columns';
import { countOf, type UnitCount } from './unit-counts';

/** States in the order of the cards and of the matrix; 已销号 counts with 已完成. */
export const CARD_STATES = [
  'completed',
  'on-track',
  'behind',
  'seriously-behind',
  'overdue',
  'standing',
  'unknown',
] as const satisfies readonly State[];

/** A state that has a card. */
export type CardState = (typeof CARD_STATES)[number];

/** Counts of tasks as formulas over the hidden columns of 任务明细. */
export interface TaskCounts {
  /** Tasks of a state as of the run, as a number. */
  tally(state: State): number;
  /** Tasks that are not 不适用. */
  all(): Expression;
  ofState(state: State): Expression;
  /** Tasks of one unit, of one state or all. */
  ofUnit(unit: UnitCount, state: CardState | null): Expression;
  /** Tasks of all units not named on 总览, a joint task once for each of them. */
  ofOthers(units: readonly UnitCount[], state: CardState | null): Expression;
}

/** Ranks that a card counts. */
export function ranksOf(state: State): readonly number[] {
  return state === 'completed' ? [RANKS.closed, RANKS.completed] : [RANKS[state]];
}

/** Makes the counting formulas; `sheet` is the name of 任务明细. */
export function taskCounts(
  tasks: readonly Entry[],
  rowCount: number,
  layout: TaskLayout,
  sheet: string,
  others: ReadonlySet<string>,
): TaskCounts {
  const area = (id: HelperId): string =>
    areaReference(
      { row: TASK_FIRST_ROW, column: layout.at(id), rows: Math.max(1, rowCount), columns: 1 },
      sheet,
    );
  const first = `${area('first')},1`;
  const counted = `${area('task-rank')},">=0"`;
  const rank = (value: number): string => `${area('task-rank')},${value}`;
  const sum = (terms: readonly string[]): string => terms.join('+');
  const countifs = (...criteria: readonly string[]): string => `COUNTIFS(${criteria.join(',')})`;
  /** One term for every rank that the state stands for; of all states one term. */
  const terms = (criteria: readonly string[], state: State | null): readonly string[] =>
    state === null
      ? [countifs(...criteria, counted)]
      : ranksOf(state).map((value) => countifs(...criteria, rank(value)));
  const tallies = talliesOf(tasks);
  const tally = (state: State): number => tallies.get(state) ?? 0;
  const sharedBy = sharesOf(tasks, others);
  return {
    tally,
    all: () => ({
      formula: countifs(first, counted),
      value: tasks.length - tally('not-applicable'),
    }),
    ofState: (state) => ({
      formula: sum(terms([first], state)),
      value: state === 'completed' ? tally('completed') + tally('closed') : tally(state),
    }),
    ofUnit: (unit, state) => ({
      formula: sum(terms([`${area('unit-names')},${containing(`|${unit.key}|`)}`], state)),
      value: countOf(unit, state),
    }),
    ofOthers: (units, state) => ({
      formula: sum(
        sharedBy.flatMap((share) =>
          terms([`${area('others')},${share}`], state).map((term) =>
            share === 1 ? term : `${share}*${term}`,
          ),
        ),
      ),
      value: units.reduce((total, unit) => total + countOf(unit, state), 0),
    }),
  };
}

/** The numbers of other units that one task has: 1, 2, … as far as they occur. */
function sharesOf(tasks: readonly Entry[], others: ReadonlySet<string>): readonly number[] {
  const shares = new Set(
    tasks.map(({ unitKeys }) => unitKeys.filter((key) => others.has(key)).length),
  );
  return [...shares].filter((share) => share > 0).sort((a, b) => a - b);
}
