import { STATE_LOOKS, type Review, type ShownState, type StateWords, type Words } from '../../core';

/** How many tasks are in a state, and how it is shown. */
export interface StateCount {
  readonly state: ShownState;
  readonly count: number;
  readonly symbol: string;
  /** What it is called in this workbook. */
  readonly word: Words;
}

/** States with tasks in them, worst first, 待核 last; 不适用 stands outside. */
export interface StateCounts {
  readonly counts: readonly StateCount[];
  /** Tasks in all, 不适用 among them. */
  readonly tasks: number;
  readonly notApplicable: number;
}

/** As the cards of 总览 and the charts have them: worst first, what is done behind it. */
const ORDER: readonly ShownState[] = [
  'overdue',
  'seriously-behind',
  'behind',
  'on-track',
  'completed',
  'closed',
  'standing',
  'unknown',
];

/** Counts the tasks of all ledgers by state. */
export function countStates({ ledgers, settings }: Review): StateCounts {
  const states = ledgers.flatMap(({ progress }) =>
    [...progress.tasks.values()].map(({ state }) => state),
  );
  const words: StateWords = settings.words;
  const counts = ORDER.map((state) => ({
    state,
    count: states.filter((one) => one === state).length,
    symbol: STATE_LOOKS[state].symbol,
    word: words[state].word,
  })).filter(({ count }) => count > 0);
  const notApplicable = states.filter((state) => state === 'not-applicable').length;
  return { counts, tasks: states.length, notApplicable };
}
