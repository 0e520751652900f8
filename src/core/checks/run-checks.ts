import type { AssessedLedger } from '../ledger/progress';
import type { Progress } from '../run';
import type { Book } from '../sheet/snapshot';
import type { Settings } from '../settings/settings';
import type { Words } from '../words';
import type { Check, CheckContext, Outcome } from './check';
import type { CheckTally, Finding, NotRun } from './finding';
import { checks } from './index';
import { withExplanations } from './post/explanations';
import { findingKey, numberDoubles } from './post/keys';
import { onePerPlace } from './post/one-per-place';
import { inOrder } from './post/order';
import { typedExplanations } from './post/typed-explanations';
import { evidenceOf } from './render-data';

/** Outcomes after which the caller may have a turn: a large ledger must not hold up a pane. */
const SLICE = 50;

/** What the checks found, how often they looked, and what could not be checked. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly tallies: readonly CheckTally[];
  readonly notRun: readonly NotRun[];
}

/** Runs every check on every ledger; each alone, so that a crash of one costs nothing but itself. */
export function* runChecks(
  ledgers: readonly AssessedLedger[],
  book: Book,
  settings: Settings,
  chosen: readonly Check[] = checks,
): Generator<Progress, Checked, void> {
  const runs = chosen.flatMap((check) =>
    (check.scope === 'book' ? ledgers.slice(0, 1) : ledgers).map((ledger) => ({ check, ledger })),
  );
  const results: Result[] = [];
  for (const [done, { check, ledger }] of runs.entries()) {
    const progress: Progress = { stage: 'check', done, total: runs.length };
    yield progress;
    results.push(yield* runOne(check, ledger, { book, ledgers, settings }, progress));
  }
  yield { stage: 'check', done: runs.length, total: runs.length };
  const found: Finding[] = [];
  for (const { check, found: ofOne } of results) {
    for (const [i, one] of ofOne.entries()) {
      if (i % SLICE === SLICE - 1) yield { stage: 'check', done: runs.length, total: runs.length };
      found.push(findingOf(check, one));
    }
  }
  const sheets = book.sheets.map(({ name }) => name);
  const placed = onePerPlace(found);
  yield { stage: 'check', done: runs.length, total: runs.length };
  const findings = numberDoubles(inOrder(placed, sheets));
  yield { stage: 'check', done: runs.length, total: runs.length };
  const names = new Map(
    chosen.map(({ id, title, problem }) => [
      id,
      [title, problem].flatMap(({ zh, en }) => [zh, en]),
    ]),
  );
  const typed = typedExplanations(findings, settings.typedExplanations, names);
  return {
    findings: withExplanations(findings, new Map([...settings.explanations, ...typed])),
    tallies: chosen.map((check) => tally(check, results)),
    notRun: results.flatMap(({ notRun }) => notRun ?? []),
  };
}

/** What one check found on one ledger; what passed is counted only, there is too much of it to keep. */
interface Result {
  readonly check: Check;
  readonly found: readonly Found[];
  readonly passed: number;
  readonly unclear: number;
  readonly reason: Words | null;
  readonly notRun: NotRun | null;
}

type Found = Extract<Outcome, { readonly outcome: 'found' }>;

const NOTHING = { found: [], passed: 0, unclear: 0, reason: null } as const;

function* runOne(
  check: Check,
  ledger: AssessedLedger,
  { book, ledgers, settings }: Omit<CheckContext, 'sheet'>,
  progress: Progress,
): Generator<Progress, Result, void> {
  const sheet = book.sheets.find(({ name }) => name === ledger.sheet);
  const skip = (reason: NotRun['reason'], crashed: boolean): Result => ({
    check,
    ...NOTHING,
    notRun: { check: check.id, ledger: ledger.key, reason, crashed },
  });
  if (sheet === undefined) {
    return skip({ zh: '找不到台账所在的工作表', en: 'the sheet of the ledger is missing' }, true);
  }
  try {
    const missing = check.needs?.(ledger) ?? null;
    if (missing !== null) return skip(missing, false);
    const found: Found[] = [];
    let [passed, unclear, looked] = [0, 0, 0];
    let reason: Words | null = null;
    for (const outcome of check.run(ledger, { sheet, book, ledgers, settings })) {
      if (outcome.outcome === 'turn') {
        yield progress;
        continue;
      }
      if (outcome.outcome === 'passed') passed += 1;
      else if (outcome.outcome === 'found') found.push(outcome);
      else {
        unclear += 1;
        reason ??= outcome.reason;
      }
      looked += 1;
      if (looked % SLICE === 0) yield progress;
    }
    return { check, found, passed, unclear, reason, notRun: null };
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return skip({ zh: `检查程序出错（${what}）`, en: `the check crashed (${what})` }, true);
  }
}

function findingOf(check: Check, { message, subject, at, data, fix }: Found): Finding {
  const declared = check.messages[message];
  return {
    key: findingKey(check.id, subject),
    check: check.id,
    message,
    severity: declared?.severity ?? 'hint',
    subject,
    at,
    data,
    evidence: evidenceOf(data),
    explained: null,
    ...(fix === undefined ? {} : { fix }),
  };
}

function tally(check: Check, results: readonly Result[]): CheckTally {
  const own = results.filter((result) => result.check === check);
  const sum = (count: (result: Result) => number): number =>
    own.reduce((total, result) => total + count(result), 0);
  return {
    check: check.id,
    passed: sum(({ passed }) => passed),
    failed: sum(({ found }) => found.length),
    unclear: sum(({ unclear }) => unclear),
    reason: own.find(({ reason }) => reason !== null)?.reason ?? null,
  };
}
