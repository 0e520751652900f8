import type { CheckTally, Finding, NotRun, Verdict } from './checks/finding';
import type { AssessedLedger } from './ledger/progress';
import type { IsoDate } from './ledger/ledger';
import type { Settings } from './settings/settings';

/** What the caller decides. `sheets` null: all. */
export interface ReviewOptions {
  readonly asOf: IsoDate | null;
  readonly sheets: readonly string[] | null;
}

/** How far a review got; yielded often enough for slices of 30 ms. */
export interface Progress {
  readonly stage: 'find' | 'read' | 'assess' | 'check';
  readonly done: number;
  readonly total: number;
}

/** A sheet that holds no ledger, and why. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: 'empty' | 'own' | 'no-heading' | 'no-rows';
}

/** Everything that follows from a book. */
export interface Review {
  readonly ledgers: readonly AssessedLedger[];
  readonly skipped: readonly SkippedSheet[];
  readonly findings: readonly Finding[];
  readonly tallies: readonly CheckTally[];
  readonly notRun: readonly NotRun[];
  readonly verdict: Verdict;
  readonly settings: Settings;
}
