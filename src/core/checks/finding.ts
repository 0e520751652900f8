import type { Source } from '../ledger/source';
import type { Words } from '../words';
import type { Explanation } from './explanation';
import type { FindingData, Fix, Severity, Subject } from './check';

/** One place where a check found something. */
export interface Finding {
  /** Check and subject, no address, no figure: the same next month. */
  readonly key: string;
  readonly check: string;
  readonly message: string;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly at: readonly [Source, ...Source[]];
  readonly data: FindingData;
  /** Readable, e.g. `actual=67% target=60% stated=116.67%`. */
  readonly evidence: string;
  readonly explained: Explanation | null;
  readonly fix?: Fix;
}

/** How often a check looked and what came of it; `checked` = passed + failed + unclear. */
export interface CheckTally {
  readonly check: string;
  readonly passed: number;
  readonly failed: number;
  readonly unclear: number;
  /** The first reason why it could not tell; null where it always could. */
  readonly reason: Words | null;
}

/** A check that could not run. `ledger` null: on no ledger. `crashed` marks a bug. */
export interface NotRun {
  readonly check: string;
  readonly ledger: string | null;
  readonly reason: Words;
  readonly crashed: boolean;
}

/**
 * 可提交 means: no 强制 left, and every 核实 explained. `mustFix`, `verify` and `hints` count all
 * findings of the severity, `explained` those of any severity with a reason that holds.
 */
export interface Verdict {
  readonly ready: boolean;
  readonly mustFix: number;
  readonly verify: number;
  readonly hints: number;
  readonly explained: number;
  /** What still stands in the way: findings without a reason that holds. */
  readonly open: { readonly mustFix: number; readonly verify: number };
}
