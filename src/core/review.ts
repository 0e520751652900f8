import { runChecks } from './checks/run-checks';
import { verdictOf } from './checks/post/verdict';
import type { CheckTally, Finding, NotRun, Verdict } from './checks/finding';
import type { Ledger } from './ledger/ledger';
import type { AssessedLedger } from './ledger/progress';
import { assess } from './progress/assess';
import { readBook } from './read/read-book';
import type { Progress, ReviewOptions, SkippedSheet } from './run';
import { readSettings } from './settings/read-settings';
import type { Settings } from './settings/settings';
import type { Book } from './sheet/snapshot';

export { drain } from './run';
export type { Progress, ReviewOptions, SkippedSheet } from './run';

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

/**
 * Reads, assesses and checks a workbook; changes nothing. A generator, so that a pane runs it in
 * slices and a command line simply drains it.
 */
export function* review(book: Book, options: ReviewOptions): Generator<Progress, Review, void> {
  const settings = readSettings(book);
  const { ledgers: read, skipped } = yield* readBook(book, options, settings);

  const ledgers: AssessedLedger[] = [];
  for (const ledger of read) {
    ledgers.push(yield* assessed(ledger, settings, ledgers.length, read.length));
  }

  const { findings, tallies, notRun } = yield* runChecks(ledgers, book, settings);
  const verdict = verdictOf(findings);
  return { ledgers, skipped, findings, tallies, notRun, verdict, settings };
}

/** One of several ledgers, judged; the steps within it count for no ledger of their own. */
function* assessed(
  ledger: Ledger,
  settings: Settings,
  done: number,
  total: number,
): Generator<Progress, AssessedLedger, void> {
  yield { stage: 'assess', done, total };
  const steps = assess(ledger, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { stage: 'assess', done, total };
  }
}
