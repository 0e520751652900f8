import type { Source } from '../ledger/source';

/** A reason the clerk gave; it holds while the evidence is unchanged. */
export interface Explanation {
  readonly reason: string;
  /** Second person, needed for a disputed 强制. */
  readonly by: string | null;
  readonly evidence: string;
  /** The row of 设置 where it was typed by hand and not yet tied to the finding. */
  readonly typedAt?: Source;
}
