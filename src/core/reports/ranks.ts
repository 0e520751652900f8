import { STATE_LOOKS, type State } from '../ledger/state';

/**
 * Numbers that stand for states in the hidden columns of 任务明细, so that the greatest of a task's
 * indicators is its worst: 逾期 > 严重 > 缓慢 > 正常 > 长期 > 已完成 > 已销号; 待核 (0) raises nothing,
 * and what is below 0 is no state of its own.
 */
export const RANKS: Readonly<Record<State, number>> = {
  overdue: 7,
  'seriously-behind': 6,
  behind: 5,
  'on-track': 4,
  standing: 3,
  completed: 2,
  closed: 1,
  unknown: 0,
  'not-applicable': -1,
};

/** An indicator without a state of its own: qualitative, or an actual without a target. */
export const NO_RANK = -2;

/** The rank of a state; `NO_RANK` for none. */
export function rankOf(state: State | null): number {
  return state === null ? NO_RANK : RANKS[state];
}

const SHOWN: readonly Exclude<State, 'not-applicable'>[] = [
  'unknown',
  'closed',
  'completed',
  'standing',
  'on-track',
  'behind',
  'seriously-behind',
  'overdue',
];

/** Words of the ranks from `NO_RANK` on: symbol and word of the task's state. */
export const RANK_WORDS: readonly string[] = wordsOf((state) => STATE_LOOKS[state].word.zh);

/** The same with the short words of an indicator's state. */
export const RANK_SHORT_WORDS: readonly string[] = wordsOf((state) => STATE_LOOKS[state].short);

function wordsOf(word: (state: Exclude<State, 'not-applicable'>) => string): readonly string[] {
  const states = SHOWN.map((state) => `${STATE_LOOKS[state].symbol} ${word(state)}`);
  return ['—', '不适用', ...states];
}

/** Classes by which a label is compared with a state: finished 1, under way 2, slow 3; 0 is none. */
export const STATE_CLASSES: Readonly<Record<State, number>> = {
  completed: 1,
  closed: 1,
  'on-track': 2,
  standing: 2,
  behind: 3,
  'seriously-behind': 3,
  overdue: 3,
  unknown: 0,
  'not-applicable': 0,
};

/** Class of each rank from `NO_RANK` on. */
export const RANK_CLASSES: readonly number[] = [
  0,
  0,
  ...SHOWN.map((state) => STATE_CLASSES[state]),
];
