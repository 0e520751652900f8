import type { Explanation } from '../checks/finding';
import type { Role } from '../ledger/role';
import type { Source } from '../ledger/source';
import type { State } from '../ledger/state';
import type { Thresholds } from '../ledger/progress';

/** A row of 设置 that cannot be read; becomes a finding, the row stays. */
export interface UnreadableSetting {
  readonly from: Source;
  readonly text: string;
}

/** What the workbook remembers in 设置, by key. */
export interface Settings {
  readonly thresholds: Thresholds;
  /** Ledger key + `|` + heading path → role. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Finding key → reason. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** Spelling → canonical name of an organisation. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Word in the status column → state. */
  readonly labels: ReadonlyMap<string, State>;
  readonly unreadable: readonly UnreadableSetting[];
}

/** −5 and −20 points (`domain.md` §3). */
export const DEFAULT_THRESHOLDS: Thresholds = { behind: -0.05, seriouslyBehind: -0.2 };

/** What holds in a workbook without 设置. */
export const DEFAULT_SETTINGS: Settings = {
  thresholds: DEFAULT_THRESHOLDS,
  roles: new Map(),
  explanations: new Map(),
  aliases: new Map(),
  labels: new Map(),
  unreadable: [],
};
