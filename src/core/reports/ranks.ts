import { STATE_LOOKS, type State } from '../ledger/state';
import { STATE_CLASSES } from '../ledger/state-class';
import type { ShownState, StateWords } from '../ledger/state-words';

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

const SHOWN: readonly ShownState[] = [
  'unknown',
  'closed',
  'completed',
  'standing',
  'on-track',
  'behind',
  'seriously-behind',
  'overdue',
];

/** How many ranks have words: all states, and no state. */
export const RANK_COUNT = SHOWN.length + 2;

/** Words of the ranks from `NO_RANK` on: symbol and word of the task's state. */
export function rankWords(words: StateWords): readonly string[] {
  return wordsOf((state) => words[state].word.zh);
}

/** The same with the short words of an indicator's state. */
export function rankShortWords(words: StateWords): readonly string[] {
  return wordsOf((state) => words[state].short);
}

function wordsOf(word: (state: ShownState) => string): readonly string[] {
  const states = SHOWN.map((state) => `${STATE_LOOKS[state].symbol} ${word(state)}`);
  return ['—', '不适用', ...states];
}

/** Class of each rank from `NO_RANK` on. */
export const RANK_CLASSES: readonly number[] = [
  0,
  0,
  ...SHOWN.map((state) => STATE_CLASSES[state]),
];
