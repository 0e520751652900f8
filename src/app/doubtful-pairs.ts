import type { AssessedLedger, Indicator, PairEvidence, Review, Task } from '../core';

/** What was said of a pair of figures. */
export type PairAnswer = 'confirmed' | 'declined';

/** One place where a pair stands. */
export interface PairPlace {
  readonly ledger: AssessedLedger;
  readonly task: Task;
  readonly indicator: Indicator;
  readonly pair: PairEvidence;
}

/** A pair of figures from sentences that people decide on. */
export interface DoubtfulPair {
  /** What 设置 knows it by: both phrases with the digits masked. */
  readonly key: string;
  /** Null while nobody has decided: then it counts nowhere. */
  readonly answer: PairAnswer | null;
  /** Every place with these two phrases; one answer holds for all of them. */
  readonly places: readonly [PairPlace, ...PairPlace[]];
}

/** How many pairs there are in the sentences, and how many of them wait for an answer. */
export interface PairCounts {
  readonly all: number;
  readonly open: number;
  readonly answered: number;
}

const known = new WeakMap<Review, readonly DoubtfulPair[]>();

/** The pairs that need an answer and those that have one, in reading order, each once. */
export function doubtfulPairs(review: Review): readonly DoubtfulPair[] {
  const before = known.get(review);
  if (before !== undefined) return before;
  const groups = new Map<string, [PairPlace, ...PairPlace[]]>();
  for (const place of review.ledgers.flatMap((ledger) => placesIn(ledger, review))) {
    const group = groups.get(place.pair.key);
    if (group === undefined) groups.set(place.pair.key, [place]);
    else group.push(place);
  }
  const answers = review.settings.pairs;
  const pairs = [...groups].map(([key, places]) => ({
    key,
    answer: answers.get(key) ?? (places[0].pair.typed === true ? 'confirmed' : null),
    places,
  }));
  known.set(review, pairs);
  return pairs;
}

/** Those without an answer. */
export function openPairs(review: Review): readonly DoubtfulPair[] {
  return doubtfulPairs(review).filter(({ answer }) => answer === null);
}

/** Counts for the first view. */
export function countPairs(review: Review): PairCounts {
  const open = openPairs(review).length;
  const used = review.ledgers.flatMap(({ indicators }) =>
    indicators.filter(({ pair, pairing }) => pair !== undefined && pairing === 'used'),
  );
  return { all: used.length + open, open, answered: doubtfulPairs(review).length - open };
}

/**
 * Answers of 设置 that hold no more: of pairs whose sentences were reworded, and figures of the clerk's own
 * where the text tells other figures by now.
 */
export function lapsedAnswers({ ledgers, settings }: Review): number {
  const found = ledgers.flatMap(({ indicators }) => indicators.flatMap(({ pair }) => pair ?? []));
  const keys = new Set(found.map(({ key }) => key));
  const words = new Set(found.map(({ key, actualWords }) => `${key}|${actualWords}`));
  const confirmed = [...settings.pairs].filter(
    ([key, answer]) => answer === 'confirmed' && !keys.has(key),
  );
  const typed = [...settings.typedActuals].filter(
    ([key, { evidence }]) => !words.has(`${key}|${evidence}`),
  );
  return confirmed.length + typed.length;
}

function placesIn(ledger: AssessedLedger, { settings }: Review): PairPlace[] {
  const doubtful = ledger.indicators.filter(
    ({ pair, pairing }) =>
      pair !== undefined &&
      (pairing === 'offered' ||
        settings.pairs.has(pair.key) ||
        settings.typedActuals.has(pair.key)),
  );
  if (doubtful.length === 0) return [];
  const tasks = new Map(ledger.tasks.map((task) => [task.id, task]));
  const decided = new Set(
    doubtful.flatMap((indicator) => (indicator.pairing === 'used' ? targetId(indicator) : [])),
  );
  return doubtful.flatMap((indicator) => {
    const task = tasks.get(indicator.task);
    const { pair, pairing } = indicator;
    if (pair === undefined || task === undefined) return [];
    // Another figure was chosen for the same target: that one tells what was decided.
    if (pairing === 'rejected' && decided.has(targetId(indicator))) return [];
    return [{ ledger, task, indicator, pair }];
  });
}

function targetId({ task, target, from }: Indicator): string {
  const source = target?.kind === 'figure' ? target.figure.from[0] : from;
  return `${task} ${source.at.row} ${source.at.column} ${source.span?.[0] ?? ''}`;
}
