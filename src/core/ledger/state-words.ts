import type { Words } from '../words';
import { STATE_LOOKS, type State } from './state';

/** A state that is shown with symbol, colour and word; 不适用 has none. */
export type ShownState = keyof typeof STATE_LOOKS;

/** What a state is called. Symbol and colour are never part of it. */
export interface StateWord {
  readonly word: Words;
  /** At most 4 characters, for narrow columns. */
  readonly short: string;
}

/** What every state is called in one workbook. */
export type StateWords = Readonly<Record<ShownState, StateWord>>;

/** All states that are shown, in the order of their definition. */
export const SHOWN_STATES = Object.keys(STATE_LOOKS) as readonly ShownState[];

/** What the states are called where nothing else is chosen. */
export const DEFAULT_WORDS: StateWords = STATE_LOOKS;

/** The state as it is shown: 不适用 has no look of its own and is shown as 待核. */
export function shownState(state: State): ShownState {
  return state === 'not-applicable' ? 'unknown' : state;
}
