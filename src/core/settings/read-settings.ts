import type { State } from '../ledger/state';
import { DEFAULT_WORDS } from '../ledger/state-words';
import type { Book } from '../sheet/snapshot';
import { squeezed } from '../text/normalise';
import { labelState } from '../text/label-words';
import { readRememberedAsOf } from './remembered-as-of';
import { chooseLimits, readLimit, thresholdsOf } from './read-limits';
import {
  readAlias,
  readExplanation,
  readLabel,
  readOverride,
  readPair,
  readRole,
} from './read-rows';
import { readScheme, readWord, withOwnWords, type OwnWord } from './read-scheme';
import { DEFAULT_SCHEME } from './scheme';
import type { SettingProblem } from './setting-problems';
import type { Settings, UnreadableSetting } from './settings';
import type { RowReader, SettingsDraft } from './settings-draft';
import { CATEGORIES, type Category } from './settings-columns';
import { settingsRows, type SettingsRow } from './settings-rows';

/** Schemes first, then words, since the other rows may use them. */
const READERS: readonly (readonly [Category, RowReader])[] = [
  ['scheme', takeScheme],
  ['word', takeWord],
  ['threshold', takeLimit],
  ['as-of', readRememberedAsOf],
  ['role', readRole],
  ['explanation', readExplanation],
  ['override', readOverride],
  ['alias', readAlias],
  ['label', readLabel],
  ['pair', readPair],
];

/** A row whose kind is known, and what its key is about. */
interface KnownRow {
  readonly row: SettingsRow;
  readonly category: Category | null;
  readonly about: string;
}

/**
 * Decodes the sheet 设置 where the workbook has one of ours; a renamed or copied one is the user's own
 * and says nothing. Rows typed by hand without a key are read by 类别, 台账 and 对象. A later row beats
 * an earlier one; rows that cannot be taken, or whose reason says nothing, are listed as unreadable.
 */
export function readSettings(book: Book): Settings {
  const draft = emptyDraft();
  const rows = settingsRows(book).map(knownRow);
  const unreadable: UnreadableSetting[] = rows
    .filter(({ category }) => category === null)
    .map(({ row }) => unreadableRow(row, 'category'));
  for (const [category, read] of READERS) {
    for (const { row, about } of rows.filter((one) => one.category === category)) {
      const problem = read(row, about, draft);
      if (problem !== null) unreadable.push(unreadableRow(row, problem));
    }
    draft.words = withOwnWords(draft.scheme.words, draft.own);
  }
  const { limits, refused } = chooseLimits(draft.limits, draft.scheme);
  unreadable.push(...refused.map(({ row }) => unreadableRow(row, 'limit-order')));
  return {
    scheme: draft.scheme,
    words: draft.words,
    thresholds: thresholdsOf(limits),
    asOf: draft.asOf,
    roles: draft.roles,
    explanations: draft.explanations,
    typedExplanations: draft.typedExplanations,
    overrides: draft.overrides,
    aliases: draft.aliases,
    labels: withOwnLabels(draft.labels, draft.own),
    pairs: draft.pairs,
    typedActuals: draft.typedActuals,
    unreadable: unreadable.sort((a, b) => a.from.at.row - b.from.at.row),
  };
}

/** The rows of 设置 of one kind, whether they can be read or not. */
export function rowsOfKind(book: Book, kind: Category): readonly SettingsRow[] {
  return settingsRows(book).filter((row) => categoryOf(row) === kind);
}

function emptyDraft(): SettingsDraft {
  return {
    scheme: DEFAULT_SCHEME,
    words: DEFAULT_WORDS,
    own: [],
    limits: [],
    asOf: new Map(),
    roles: new Map(),
    explanations: new Map(),
    typedExplanations: [],
    overrides: [],
    aliases: new Map(),
    labels: new Map(),
    pairs: new Map(),
    typedActuals: new Map(),
  };
}

function knownRow(row: SettingsRow): KnownRow {
  const category = categoryOf(row);
  const key = row.text('键');
  const prefix = `${category ?? ''}/`;
  return { row, category, about: key.startsWith(prefix) ? key.slice(prefix.length) : '' };
}

/** By the word in 类别; where that is blank, by the key. */
function categoryOf(row: SettingsRow): Category | null {
  const word = squeezed(row.text('类别'));
  const [kind = ''] = row.text('键').split('/');
  const entries = Object.entries(CATEGORIES) as [Category, string][];
  const found = entries.find(([id, name]) => (word === '' ? id === kind : name === word));
  return found?.[0] ?? null;
}

function takeScheme(row: SettingsRow, _about: string, draft: SettingsDraft): SettingProblem | null {
  const scheme = readScheme(row);
  if (typeof scheme === 'string') return scheme;
  draft.scheme = scheme;
  return null;
}

function takeWord(row: SettingsRow, about: string, draft: SettingsDraft): SettingProblem | null {
  const own = readWord(row, about, draft.words);
  if (typeof own === 'string') return own;
  draft.own.push(own);
  return null;
}

function takeLimit(row: SettingsRow, _about: string, draft: SettingsDraft): SettingProblem | null {
  const limit = readLimit(row);
  if (typeof limit === 'string') return limit;
  draft.limits.push(limit);
  return null;
}

/** A word of the user's own is understood in the ledger too. */
function withOwnLabels(
  labels: ReadonlyMap<string, State>,
  own: readonly OwnWord[],
): ReadonlyMap<string, State> {
  const known = new Map(labels);
  for (const { word, state } of own) {
    if (!known.has(word) && labelState(word, labels) === null) known.set(word, state);
  }
  return known;
}

function unreadableRow(row: SettingsRow, problem: SettingProblem): UnreadableSetting {
  const text = (['类别', '台账', '对象', '取值', '理由'] as const)
    .map((column) => row.text(column))
    .filter((part) => part !== '')
    .join(' · ');
  return { from: row.from, text, problem };
}
