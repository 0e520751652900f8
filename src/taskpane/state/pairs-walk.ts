import { doubtfulPairs, type DoubtfulPair, type PairAnswer } from '../../app/doubtful-pairs';
import type { Review, Words } from '../../core';
import type { PaneState, SubView } from './pane-state';
import type { Answered, PairsAction, PairsPlace } from './pairs-place';

/** The place where 核对数字 opens: at the first pair without an answer, else at the list. */
export function pairsOpened(review: Review): PairsPlace {
  const place: PairsPlace = {
    kind: 'pairs',
    current: null,
    choice: null,
    asking: false,
    sent: new Map(),
    batch: [],
  };
  return { ...place, current: nextOpen(doubtfulPairs(review), place, null)?.key ?? null };
}

/** The answer as far as it is known. */
export function answerOf({ key, answer }: DoubtfulPair, { sent }: PairsPlace): PairAnswer | null {
  const fresh = sent.get(key);
  return fresh === undefined ? answer : fresh;
}

/** Place of the current pair among all, from 0; −1 in the list. */
export function pairIndex(review: Review, { current }: PairsPlace): number {
  return doubtfulPairs(review).findIndex(({ key }) => key === current);
}

/** What the clerk did among the pairs. */
export function pairsActed(state: PaneState, action: PairsAction): PaneState {
  const { sub: place, reviewed } = state;
  if (place?.kind !== 'pairs' || reviewed === null) return state;
  const pairs = doubtfulPairs(reviewed.review);
  switch (action.type) {
    case 'pair':
      return opened(state, { ...shown(place, action.key), asking: false });
    case 'pairs-ask':
      return opened(state, { ...place, asking: action.asking });
    case 'pair-choice':
      return { ...state, sub: { ...place, choice: action.choice } };
    case 'pair-step': {
      const at = pairs.findIndex(({ key }) => key === place.current);
      const to = pairs[at < 0 ? 0 : at + action.by];
      if (to === undefined || place.asking) return state;
      return { ...state, sub: shown(place, to.key), said: { words: placeWords(pairs, to) } };
    }
  }
}

/** Answers were written: on to the next pair without one, or to the list where none is left. */
export function pairsAnswered(state: PaneState, { answers, all }: Answered): PaneState {
  const { sub: place, reviewed } = state;
  if (place?.kind !== 'pairs' || reviewed === null) return state;
  const pairs = doubtfulPairs(reviewed.review);
  const sent = new Map([...place.sent, ...answers]);
  const batch = all ? [...answers.keys()] : [];
  const after = { ...place, sent, batch, asking: false };
  const reopened = [...answers.values()].every((answer) => answer === null);
  if (reopened) return { ...state, sub: { ...after, choice: null } };
  const next = all ? null : nextOpen(pairs, after, place.current);
  if (next === null) return opened(state, shown(after, null));
  const words = together(state.said?.words ?? null, placeWords(pairs, next));
  return { ...state, sub: shown(after, next.key), said: { words } };
}

/** The place after a new review: what was written is in it; a pair that is gone hands on to the next. */
export function pairsAfter(
  sub: SubView | null,
  before: Review | null,
  after: Review,
): SubView | null {
  if (sub?.kind !== 'pairs') return sub;
  const settled: PairsPlace = { ...sub, sent: new Map() };
  const left = new Set(doubtfulPairs(after).map(({ key }) => key));
  if (sub.current === null || left.has(sub.current)) return settled;
  const order = before === null ? [] : doubtfulPairs(before);
  const at = order.findIndex(({ key }) => key === sub.current);
  const next = order.slice(at + 1).find(({ key }) => left.has(key));
  return shown(settled, next?.key ?? nextOpen(doubtfulPairs(after), settled, null)?.key ?? null);
}

/** The next pair without an answer, from the one behind `from` round to it; null where none is left. */
function nextOpen(
  pairs: readonly DoubtfulPair[],
  place: PairsPlace,
  from: string | null,
): DoubtfulPair | null {
  const at = pairs.findIndex(({ key }) => key === from);
  const round = [...pairs.slice(at + 1), ...pairs.slice(0, at + 1)];
  return round.find((pair) => answerOf(pair, place) === null) ?? null;
}

function shown(place: PairsPlace, current: string | null): PairsPlace {
  return { ...place, current, choice: null };
}

/** The heading takes the focus, since what had it is gone. */
function opened(state: PaneState, sub: PairsPlace): PaneState {
  return { ...state, sub, opened: state.opened + 1 };
}

function placeWords(pairs: readonly DoubtfulPair[], pair: DoubtfulPair): Words {
  const [at, all] = [pairs.indexOf(pair) + 1, pairs.length];
  const { name } = pair.places[0].task;
  return {
    zh: `第 ${at} 组，共 ${all} 组：${name}`,
    en: `Pair ${at} of ${all}: ${name}`,
  };
}

function together(first: Words | null, second: Words): Words {
  if (first === null) return second;
  return { zh: `${first.zh}。${second.zh}`, en: `${first.en}. ${second.en}` };
}
