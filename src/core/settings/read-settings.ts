import { isReason } from '../checks/post/explanations';
import type { Explanation } from '../checks/finding';
import { ROLE_NAMES, type Role } from '../ledger/role';
import { STATE_LOOKS, type State } from '../ledger/state';
import type { Book } from '../sheet/snapshot';
import { squeezed } from '../text/normalise';
import { columnKey, ledgerKey } from './keys';
import { DEFAULT_THRESHOLDS, type Settings } from './settings';
import { CATEGORIES, THRESHOLD_NAMES, type Category, type ThresholdName } from './settings-columns';
import { settingsRows, type SettingsRow } from './settings-rows';

/** Settings being read: what `Settings` holds, open for writing. */
interface Draft {
  readonly thresholds: Map<ThresholdName, number>;
  readonly roles: Map<string, Role>;
  readonly explanations: Map<string, Explanation>;
  readonly aliases: Map<string, string>;
  readonly labels: Map<string, State>;
}

/** Puts one row into the settings; false where it cannot be read. */
type RowReader = (row: SettingsRow, about: string, draft: Draft) => boolean;

const READERS: Readonly<Record<Category, RowReader>> = {
  threshold: readThreshold,
  role: readRole,
  explanation: readExplanation,
  alias: readAlias,
  label: readLabel,
};

/**
 * Decodes the sheet 设置 where the workbook has one of ours; a renamed or copied one is the user's own
 * and says nothing. Rows typed by hand without a key are read by 类别, 台账 and 对象. A later row beats
 * an earlier one; rows that cannot be read, or whose reason says nothing, are listed as unreadable.
 */
export function readSettings(book: Book): Settings {
  const draft: Draft = {
    thresholds: new Map(),
    roles: new Map(),
    explanations: new Map(),
    aliases: new Map(),
    labels: new Map(),
  };
  const unreadable = settingsRows(book)
    .filter((row) => !readRow(row, draft))
    .map((row) => ({ from: row.from, text: wordsOf(row) }));
  const behind = draft.thresholds.get('behind') ?? DEFAULT_THRESHOLDS.behind;
  const seriouslyBehind =
    draft.thresholds.get('seriously-behind') ?? DEFAULT_THRESHOLDS.seriouslyBehind;
  return { ...draft, thresholds: { behind, seriouslyBehind }, unreadable };
}

function readRow(row: SettingsRow, draft: Draft): boolean {
  const category = categoryOf(row);
  if (category === null) return false;
  const key = row.text('键');
  const about = key.startsWith(`${category}/`) ? key.slice(category.length + 1) : '';
  return READERS[category](row, about, draft);
}

function categoryOf(row: SettingsRow): Category | null {
  const word = squeezed(row.text('类别'));
  const byWord = entriesOf(CATEGORIES).find(([, name]) => name === word);
  if (byWord !== undefined) return byWord[0];
  const byKey = entriesOf(CATEGORIES).find(([name]) => row.text('键').startsWith(`${name}/`));
  return word === '' && byKey !== undefined ? byKey[0] : null;
}

/** Points below 0 as a share; a number above 0 is how far behind, and means the same. */
function readThreshold(row: SettingsRow, about: string, { thresholds }: Draft): boolean {
  const name = entriesOf(THRESHOLD_NAMES).find(
    ([key, word]) => key === about || (about === '' && word === squeezed(row.text('对象'))),
  )?.[0];
  const points = Number(
    squeezed(row.text('取值'))
      .replace(/%|个?百分点$/, '')
      .replace(/[−－–—]/, '-'),
  );
  if (name === undefined || row.text('取值') === '' || !(Math.abs(points) <= 100)) return false;
  thresholds.set(name, -Math.abs(points) / 100);
  return true;
}

function readRole(row: SettingsRow, about: string, { roles }: Draft): boolean {
  const word = squeezed(row.text('取值')).toLowerCase();
  const role = entriesOf(ROLE_NAMES).find(
    ([id, { zh, en }]) => id === word || zh === word || squeezed(en).toLowerCase() === word,
  )?.[0];
  const header = row.text('对象');
  if (role === undefined || (about === '' && header === '')) return false;
  const ledger = row.text('台账') === '' ? '*' : ledgerKey(row.text('台账'), '');
  roles.set(about || columnKey(ledger, header), role);
  return true;
}

function readExplanation(row: SettingsRow, about: string, { explanations }: Draft): boolean {
  const key = about || row.text('对象');
  const reason = row.text('理由');
  if (key === '' || !isReason(reason)) return false;
  explanations.set(key, { reason, by: row.text('取值') || null, evidence: row.text('依据') });
  return true;
}

function readAlias(row: SettingsRow, about: string, { aliases }: Draft): boolean {
  const spelling = squeezed(row.text('对象')) || about;
  const canonical = squeezed(row.text('取值'));
  if (spelling === '' || canonical === '') return false;
  aliases.set(spelling, canonical);
  return true;
}

function readLabel(row: SettingsRow, about: string, { labels }: Draft): boolean {
  const word = squeezed(row.text('对象')) || about;
  const named = squeezed(row.text('取值')).toLowerCase();
  const state = entriesOf(STATE_LOOKS).find(
    ([id, look]) =>
      id === named || look.word.zh === named || look.short === named || look.word.en === named,
  )?.[0];
  if (word === '' || state === undefined) return false;
  labels.set(word, state);
  return true;
}

function wordsOf(row: SettingsRow): string {
  return (['类别', '台账', '对象', '取值', '理由'] as const)
    .map((column) => row.text(column))
    .filter((text) => text !== '')
    .join(' · ');
}

/** Entries of a record with literal keys. */
function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
