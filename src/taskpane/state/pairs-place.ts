import type { PairAnswer } from '../../app/doubtful-pairs';

/** One of the figures of the text, or what the clerk types in place of them. */
export type Choice = { readonly key: string } | { readonly typed: string };

/** Where the clerk is among the pairs of figures. */
export interface PairsPlace {
  readonly kind: 'pairs';
  /** Key of the pair that is shown; null: the list of all. */
  readonly current: string | null;
  /** The figure chosen for it; null: the one that was found. */
  readonly choice: Choice | null;
  /** The clerk is asked whether all that are left are to be taken. */
  readonly asking: boolean;
  /** Answers that are written and not yet in the review; null where one was taken away. */
  readonly sent: ReadonlyMap<string, PairAnswer | null>;
  /** Keys that were confirmed in one go, the last thing done. */
  readonly batch: readonly string[];
}

/** Answers that a write has put into 设置, or taken away. */
export interface Answered {
  readonly answers: ReadonlyMap<string, PairAnswer | null>;
  /** All that were left at once. */
  readonly all: boolean;
}

/** What the clerk does among the pairs. */
export type PairsAction =
  | { readonly type: 'pair'; readonly key: string | null }
  | { readonly type: 'pair-step'; readonly by: 1 | -1 }
  | { readonly type: 'pair-choice'; readonly choice: Choice }
  | { readonly type: 'pairs-ask'; readonly asking: boolean };
