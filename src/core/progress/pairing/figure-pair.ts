import type { Achieved, Candidate } from './candidates';
import { isOfAWhile } from './of-a-while';
import { unitsAgree } from './units-agree';

/** Why two figures belong together, for people. */
export type PairReason =
  /** The share that is claimed beside it recomputes. */
  | 'claim'
  /** The text names the goal beside the figure. */
  | 'goal'
  /** The text names the target as the whole that the figure is some of. */
  | 'whole'
  /** It is the value of a dated node of the plan. */
  | 'node'
  /** The target again, with a word that says that it was reached. */
  | 'same'
  /** Same unit, same words, nothing else that fits. */
  | 'words'
  /** Some of it fits. */
  | 'alike'
  /** A person put the two together. */
  | 'chosen';

/** A target with the figure that was achieved of it. */
export interface FigurePair {
  readonly target: Candidate;
  readonly actual: Achieved;
  readonly used: boolean;
  readonly confidence: number;
  readonly reason: PairReason;
  /** The actual has only begun, the target asks for the end: an upper bound. */
  readonly upperBound: boolean;
}

/** 启动建设110个村: what is asked for is that it begins. */
export function asksForStart({ phrase }: Candidate): boolean {
  return /开工|启动|动工|开建/.test(phrase.text);
}

/**
 * A pair that a careful clerk writes down without asking: not where the actual has only begun, is a sum
 * that she would make herself, is approximate where the target is not, or counts a
 * month only.
 */
export function needsNoAsking(target: Candidate, actual: Achieved): boolean {
  const vague = actual.figure.bound === 'about' && target.figure.bound !== 'about';
  const part = isOfAWhile(actual) && actual.figure.kind === 'quantity';
  return (
    !vague &&
    !actual.summed &&
    !part &&
    actual.figure.high === null &&
    !isUpperBound(target, actual)
  );
}

/** Begun of what should be finished: no more than that can have been finished. */
export function isUpperBound(target: Candidate, actual: Achieved): boolean {
  return actual.figure.claim === 'started' && !asksForStart(target);
}

/** The same goal told in two places: 年度目标 and, in brackets, beside the figure. */
export function sameGoal(a: Candidate, b: Candidate): boolean {
  return (
    a === b ||
    (a.text !== b.text && a.figure.value === b.figure.value && unitsAgree(a.figure, b.figure))
  );
}

/** A pair that words or arithmetic make certain; used only where it needs no asking. */
export function certain(
  target: Candidate,
  actual: Achieved,
  reason: FigurePair['reason'],
  confidence: number,
): FigurePair {
  const upperBound = isUpperBound(target, actual);
  const used = needsNoAsking(target, actual);
  return { target, actual, used, confidence: used ? confidence : 0.8, reason, upperBound };
}
