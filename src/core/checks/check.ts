import type { Figure, Ratio } from '../ledger/figure';
import type { AssessedLedger } from '../ledger/progress';
import type { Role } from '../ledger/role';
import type { Sources } from '../ledger/source';
import { isTurn } from '../run';
import type { Settings } from '../settings/settings';
import type { SetCellsEdit } from '../sheet/edit';
import type { Book, SheetSnapshot } from '../sheet/snapshot';
import type { Words } from '../words';

/** 强制, 核实, 提示. */
export type Severity = 'must-fix' | 'verify' | 'hint';

/** Groups of `domain.md` §4, shown as 类别. */
export type CheckGroup =
  'structure' | 'filling' | 'arithmetic' | 'time' | 'consistency' | 'wording';

/**
 * One message of a check. `{name}` is filled from the finding's data, `{actual÷target}` with the
 * division of two of its figures as it would be typed: `67÷60`, or `9.54公里÷9640米` where the units
 * differ.
 */
export interface Message extends Words {
  readonly severity: Severity;
  /** What to do (怎么办): a clause that may follow the message after a comma. */
  readonly advice: Words;
  /** What stands in the ledger (表中) and what should (应为), where no datum of that name says it. */
  readonly stated?: Words;
  readonly expected?: Words;
}

/** Data of a finding; rendered to text by one function, never by a check. */
export type FindingData = Readonly<Record<string, string | Figure | Ratio>>;

/** What a finding is about; keys, so that it is known again next month. */
export interface Subject {
  readonly ledger: string;
  readonly item?: string;
  readonly task?: string;
  readonly indicator?: string;
  /** Heading path of a column, where the finding is about a column. */
  readonly column?: string;
  readonly units: readonly string[];
}

/** Cells to change so that the finding goes; shown to the clerk before it is done. */
export type Fix = SetCellsEdit['changes'];

/** A check yields one outcome for every thing it looked at, and turns in between where that takes long. */
export type Outcome<M extends string = string> =
  | { readonly outcome: 'passed' }
  /** Nothing yet: the caller may have a turn while much is looked at. */
  | { readonly outcome: 'turn' }
  | { readonly outcome: 'unclear'; readonly reason: Words }
  | {
      readonly outcome: 'found';
      readonly message: M;
      readonly subject: Subject;
      /** The place it is found at, then the places it rests on. */
      readonly at: Sources;
      readonly data: FindingData;
      /** How the cells can be mended, where that is certain. */
      readonly fix?: Fix;
    };

/** The caller may have a turn. */
export const TURN: Extract<Outcome, { readonly outcome: 'turn' }> = { outcome: 'turn' };

/** Work of a check that lets the caller have turns. */
export type Turns<T> = Generator<typeof TURN, T, void>;

/** Goes through many things with a turn for the caller now and then; returns what `take` made of each. */
export function* inTurns<T, R>(all: Iterable<T>, take: (one: T) => R): Turns<R[]> {
  const taken: R[] = [];
  for (const one of all) {
    taken.push(take(one));
    if (isTurn(taken.length)) yield TURN;
  }
  return taken;
}

/** What was looked at is right; one object, since most things are. */
export const PASSED: Extract<Outcome, { readonly outcome: 'passed' }> = { outcome: 'passed' };

/** What a check is handed besides its ledger. */
export interface CheckContext {
  /** The sheet the ledger stands on. */
  readonly sheet: SheetSnapshot;
  readonly book: Book;
  readonly ledgers: readonly AssessedLedger[];
  /** What 设置 says. */
  readonly settings: Settings;
}

/** A check: data and one function. It never loads settings, sorts, prints or touches the host. */
export interface Check<M extends string = string> {
  /** Names the file, the test and the entry in docs/checks.md. */
  readonly id: string;
  readonly group: CheckGroup;
  readonly scope: 'ledger' | 'book';
  /** Worded as what holds when all is well: 完成率与数据一致. */
  readonly title: Words;
  /** Worded as what is wrong where it found something: 完成率与数据不一致; heads its findings. */
  readonly problem: Words;
  /** Columns it looks at, by role, for telling about one cell; empty: the ledger as a whole. */
  readonly roles: readonly Role[];
  readonly messages: Readonly<Record<M, Message>>;
  /** When it fires and what it leaves alone, for docs/checks.md. */
  readonly explains: Words;
  /** Why it cannot run on this ledger (a column is missing); null when it can. */
  needs?(ledger: AssessedLedger): Words | null;
  run(ledger: AssessedLedger, context: CheckContext): Iterable<Outcome<M>>;
}

/** Declares a check, so that its messages are typed. */
export function defineCheck<M extends string>(check: Check<M>): Check<M> {
  return check;
}
