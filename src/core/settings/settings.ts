import type { Explanation } from '../checks/explanation';
import type { IsoDate } from '../ledger/ledger';
import type { Thresholds } from '../ledger/progress';
import type { Role } from '../ledger/role';
import type { Source } from '../ledger/source';
import type { State } from '../ledger/state';
import type { ShownState, StateWords } from '../ledger/state-words';
import type { SettingProblem } from './setting-problems';
import { DEFAULT_SCHEME, type Scheme } from './scheme';

/** A row of 设置 that is not taken; becomes a finding, the row stays. */
export interface UnreadableSetting {
  readonly from: Source;
  readonly text: string;
  readonly problem: SettingProblem;
}

/** A ledger as a row of 设置 names it: by its key, its title or its sheet. */
export interface LedgerNamed {
  /** Key made of what was written. */
  readonly key: string;
  readonly text: string;
}

/** A state that the user sets for a task in place of the one that follows from the ledger. */
export interface Override {
  /** Null: whichever ledger has the task. */
  readonly ledger: LedgerNamed | null;
  /** Key of the task, or its name as typed by hand. */
  readonly task: string;
  readonly state: ShownState;
  readonly reason: string;
  /** What the state was judged from when it was set; null where the row was just typed by hand. */
  readonly evidence: string | null;
  readonly from: Source;
}

/** A reason typed by hand, not yet tied to the key and evidence of a finding. */
export interface TypedExplanation {
  readonly ledger: LedgerNamed | null;
  /** Finding key, or a place and a check as 校验报告 shows them: `附件1!G7 完成率与数据一致`. */
  readonly about: string;
  readonly reason: string;
  readonly by: string | null;
  readonly from: Source;
}

/** An actual that the user typed for a target whose text tells none that fits. */
export interface TypedActual {
  /** As typed, in the target's unit. */
  readonly written: number;
  /** The number and its unit: `16户`. */
  readonly text: string;
  /** The words of the progress text when it was typed; it holds only while they are the same. */
  readonly evidence: string;
}

/** An as-of date that the user gave before, kept for the next time. */
export interface RememberedAsOf {
  readonly date: IsoDate;
  /** What the ledger itself said when it was given; null: nothing. Undefined: the row was typed by hand. */
  readonly instead: IsoDate | null | undefined;
}

/** What the workbook remembers in 设置, by key. */
export interface Settings {
  readonly scheme: Scheme;
  /** The scheme's words with the user's own ones. */
  readonly words: StateWords;
  readonly thresholds: Thresholds;
  /** Ledger key → the as-of date given last; `*` for every ledger. */
  readonly asOf: ReadonlyMap<string, RememberedAsOf>;
  /** Ledger key + `|` + heading path → role. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Finding key → reason. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  readonly typedExplanations: readonly TypedExplanation[];
  readonly overrides: readonly Override[];
  /** Spelling → canonical name of an organisation. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Word in the status column → state. */
  readonly labels: ReadonlyMap<string, State>;
  /** Key of a pair of figures from sentences → whether it holds. */
  readonly pairs: ReadonlyMap<string, 'confirmed' | 'declined'>;
  /** Key of a pair → the actual that the user typed for it. */
  readonly typedActuals: ReadonlyMap<string, TypedActual>;
  readonly unreadable: readonly UnreadableSetting[];
}

/** −5 and −20 points, no share: the default scheme's limits. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  behind: -0.05,
  seriouslyBehind: -0.2,
  seriousShare: null,
};

/** What holds in a workbook without 设置. */
export const DEFAULT_SETTINGS: Settings = {
  scheme: DEFAULT_SCHEME,
  words: DEFAULT_SCHEME.words,
  thresholds: DEFAULT_THRESHOLDS,
  asOf: new Map(),
  roles: new Map(),
  explanations: new Map(),
  typedExplanations: [],
  overrides: [],
  aliases: new Map(),
  labels: new Map(),
  pairs: new Map(),
  typedActuals: new Map(),
  unreadable: [],
};
