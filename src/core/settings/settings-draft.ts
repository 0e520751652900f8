import type { Explanation } from '../checks/explanation';
import type { Role } from '../ledger/role';
import type { State } from '../ledger/state';
import type { StateWords } from '../ledger/state-words';
import type { LimitRow } from './read-limits';
import type { OwnWord } from './read-scheme';
import type { Scheme } from './scheme';
import type { SettingProblem } from './setting-problems';
import type { Override, RememberedAsOf, TypedActual, TypedExplanation } from './settings';
import type { SettingsRow } from './settings-rows';

/** Settings being read: what `Settings` holds, open for writing. */
export interface SettingsDraft {
  scheme: Scheme;
  /** What states may be called in a row; known once scheme and own words are read. */
  words: StateWords;
  readonly own: OwnWord[];
  readonly limits: LimitRow[];
  readonly asOf: Map<string, RememberedAsOf>;
  readonly roles: Map<string, Role>;
  readonly explanations: Map<string, Explanation>;
  readonly typedExplanations: TypedExplanation[];
  readonly overrides: Override[];
  readonly aliases: Map<string, string>;
  readonly labels: Map<string, State>;
  readonly pairs: Map<string, 'confirmed' | 'declined'>;
  readonly typedActuals: Map<string, TypedActual>;
}

/** Puts one row into the settings; says what is wrong where it cannot be taken. */
export type RowReader = (
  row: SettingsRow,
  about: string,
  draft: SettingsDraft,
) => SettingProblem | null;
