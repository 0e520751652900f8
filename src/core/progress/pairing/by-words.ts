import type { Achieved, Candidate } from './candidates';
import {
  asksForStart,
  isUpperBound,
  needsNoAsking,
  sameGoal,
  type FigurePair,
} from './figure-pair';
import { common, likeness } from './phrase';
import { unitsAgree, unitsMayAgree } from './units-agree';

/** Pairs below are not even offered. */
const WORTH_OFFERING = 0.24;
/** How alike the words of a pair that is used must be, and how much better than any rival. */
const SURE = 0.5;
const MARGIN = 0.2;
/** What it adds that no other figure of target or progress has the unit. */
const ALONE = 0.25;

interface Scored {
  readonly target: Candidate;
  readonly actual: Achieved;
  readonly score: number;
  readonly alone: boolean;
}

/** Pairs by unit and words, best first; used only where it is clear and without a rival, else offered. */
export function pairsByWords(
  achieved: readonly Achieved[],
  targets: readonly Candidate[],
  taken: readonly FigurePair[],
): FigurePair[] {
  const open = targets.filter((target) => !taken.some((pair) => sameGoal(pair.target, target)));
  const scored = achieved
    .flatMap((actual) => open.flatMap((target) => score(target, actual, achieved, open) ?? []))
    .sort((a, b) => b.score - a.score);
  const met = new Set<Candidate>();
  return scored.flatMap((one) => {
    const { target, actual } = one;
    if (one.score < WORTH_OFFERING || met.has(target) || met.has(actual)) return [];
    met.add(target);
    met.add(actual);
    const reason = reasonFor(one, scored);
    const used = reason !== null;
    const confidence = used ? 0.98 : Math.min(0.9, one.score);
    return [
      {
        target,
        actual,
        used,
        confidence,
        reason: reason ?? 'alike',
        upperBound: isUpperBound(target, actual),
      },
    ];
  });
}

function score(
  target: Candidate,
  actual: Achieved,
  achieved: readonly Achieved[],
  targets: readonly Candidate[],
): Scored | null {
  if (!unitsMayAgree(target.figure, actual.figure)) return null;
  const agree = unitsAgree(target.figure, actual.figure);
  const alone =
    agree &&
    achieved.filter(({ figure }) => unitsAgree(figure, actual.figure)).length === 1 &&
    targets.filter(({ figure }) => unitsAgree(figure, target.figure)).length === 1;
  const alike = likeness(target.phrase, actual.phrase);
  const begun = actual.figure.claim === 'started' && !asksForStart(target) ? 0.01 : 0;
  const same = target.figure.value === actual.figure.value ? 0.15 : 0;
  const other = agree ? 0 : 0.15;
  const far = actual.figure.value > 3 * target.figure.value ? 0.05 : 0;
  // Words that have nothing in common tell of two things, unless there are next to none.
  if (alike === 0 && Math.min(target.phrase.bigrams.size, actual.phrase.bigrams.size) > 3)
    return null;
  return { target, actual, alone, score: alike + (alone ? ALONE : 0) + same - begun - other - far };
}

function reasonFor(one: Scored, all: readonly Scored[]): 'same' | 'words' | null {
  const { target, actual } = one;
  const { figure } = actual;
  if (!unitsAgree(target.figure, figure) || !isClaimed(actual)) return null;
  if (!needsNoAsking(target, actual)) return null;
  const rivals = all.filter((other) => (other.target === target) !== (other.actual === actual));
  if (rivals.some((rival) => rival.score > one.score - MARGIN)) return null;
  const alike = likeness(target.phrase, actual.phrase);
  const told =
    figure.value === target.figure.value && figure.value >= 10 && figure.claim === 'achieved';
  if (told && figure.marked && alike >= 0.3) return 'same';
  const shared = common(target.phrase, actual.phrase);
  const enough = shared >= 2 || (shared === 1 && alike >= 0.9 && one.alone);
  const sized = figure.value <= 3 * target.figure.value;
  return alike >= SURE && enough && sized && target.strong && verbsAgree(target, actual)
    ? 'words'
    : null;
}

function isClaimed({ figure }: Achieved): boolean {
  const level = figure.kind === 'percentage' || (figure.unit?.kind.includes('/') ?? false);
  return level || figure.claim === 'achieved' || figure.claim === 'started';
}

/** The verb of the target comes again, or nothing but 完成 is said. */
function verbsAgree(target: Candidate, actual: Achieved): boolean {
  const { verbs } = target.phrase;
  if (actual.figure.claim === 'started' || verbs.size === 0 || actual.phrase.verbs.size === 0)
    return true;
  for (const verb of actual.phrase.verbs) {
    for (const asked of verbs) if (verb.includes(asked) || asked.includes(verb)) return true;
  }
  return false;
}
