import type { State } from '../ledger/state';
import {
  DEFAULT_WORDS,
  SHOWN_STATES,
  type ShownState,
  type StateWord,
  type StateWords,
} from '../ledger/state-words';
import { stateClass } from '../ledger/state-class';
import { labelState } from '../text/label-words';
import { squeezed } from '../text/normalise';
import { SCHEMES, type Scheme } from './scheme';
import type { SettingProblem } from './setting-problems';
import type { SettingsRow } from './settings-rows';

/** The scheme with this id or name; null where there is none. */
export function schemeNamed(text: string): Scheme | null {
  const word = squeezed(text)
    .toLowerCase()
    .replace(/(?:状态)?方案$|市$/, '');
  const isNamed = ({ id, name }: Scheme): boolean =>
    [id, name.zh, squeezed(name.en).toLowerCase()].includes(word);
  return SCHEMES.find(isNamed) ?? null;
}

/** Reads which scheme is chosen: in 取值, else in 对象. */
export function readScheme(row: SettingsRow): Scheme | SettingProblem {
  return schemeNamed(row.text('取值') || row.text('对象')) ?? 'scheme';
}

/**
 * The state that a word names: the built-in words and ids first, then those of the scheme (where one
 * word stands for several states, the least grave of them).
 */
export function stateNamed(text: string, words: StateWords): ShownState | null {
  const named = squeezed(text).toLowerCase();
  const isOne = ({ word, short }: StateWord): boolean =>
    [word.zh, short, word.en].some((one) => squeezed(one).toLowerCase() === named);
  return (
    SHOWN_STATES.find((state) => state === named || isOne(DEFAULT_WORDS[state])) ??
    SHOWN_STATES.find((state) => isOne(words[state])) ??
    null
  );
}

/** The user's own word for a state. */
export interface OwnWord {
  readonly state: ShownState;
  readonly word: string;
  /** Null where the word is too long to be its own short form and none is given. */
  readonly short: string | null;
}

const LONGEST_WORD = 8;
const LONGEST_SHORT = 4;

/** Symbols of states and marks that people put before a word. */
const DECORATION = /^[◆★●▲■▼◇○·•\-—]+/;

/** Reads 状态用语: the state in 对象 (or the key), the word in 取值, a short form after a slash. */
export function readWord(
  row: SettingsRow,
  about: string,
  words: StateWords,
): OwnWord | SettingProblem {
  const state = stateNamed(about || row.text('对象'), words);
  if (state === null) return 'state';
  const text = squeezed(row.text('取值')).replace(DECORATION, '');
  const [word = '', short, ...rest] = text.split(/[/／]/);
  const given = short === undefined ? [word] : [word, short];
  if (rest.length > 0 || !fits(word, LONGEST_WORD)) return 'word';
  if (short !== undefined && !fits(short, LONGEST_SHORT)) return 'word';
  if (given.some((one) => misleads(one, state))) return 'word-class';
  return { state, word, short: short ?? (fits(word, LONGEST_SHORT) ? word : null) };
}

/** Something is written, it is no number, and the columns have room for it. */
function fits(word: string, longest: number): boolean {
  return word !== '' && !/^\d/.test(word) && Array.from(word).length <= longest;
}

/** The scheme's words with the user's own ones. */
export function withOwnWords(words: StateWords, own: readonly OwnWord[]): StateWords {
  const changed = own.map(({ state, word, short }): [ShownState, StateWord] => [
    state,
    { word: { zh: word, en: word }, short: short ?? words[state].short },
  ]);
  return { ...words, ...(Object.fromEntries(changed) as Partial<StateWords>) };
}

/** A word of another class: 已完成 for what is late would turn the sheets into nonsense. */
function misleads(word: string, state: State): boolean {
  const usual = labelState(word, new Map());
  return usual !== null && stateClass(usual) !== stateClass(state);
}
