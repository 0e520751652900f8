import { isReason } from '../checks/post/explanations';
import { ROLE_NAMES, type Role } from '../ledger/role';
import { squeezed } from '../text/normalise';
import { columnKey, ledgerKey, pairKey } from './keys';
import { stateNamed } from './read-scheme';
import type { SettingProblem } from './setting-problems';
import type { LedgerNamed, TypedActual } from './settings';
import type { SettingsDraft } from './settings-draft';
import type { SettingsRow } from './settings-rows';

const ROLES = Object.entries(ROLE_NAMES) as readonly [Role, { zh: string; en: string }][];

/** 列角色: the heading in 对象, the role in 取值. */
export function readRole(
  row: SettingsRow,
  about: string,
  { roles }: SettingsDraft,
): SettingProblem | null {
  const word = squeezed(row.text('取值')).toLowerCase();
  const role = ROLES.find(
    ([id, { zh, en }]) => id === word || zh === word || squeezed(en).toLowerCase() === word,
  )?.[0];
  const header = row.text('对象');
  if (role === undefined) return 'role';
  if (about === '' && header === '') return 'object';
  const ledger = row.text('台账') === '' ? '*' : ledgerKey(row.text('台账'), '');
  roles.set(about || columnKey(ledger, header), role);
  return null;
}

/**
 * 说明: the finding in 对象 (or the key), the reason in 理由, a second person in 取值. With a key or with
 * what it was based on it is tied to its finding; otherwise it was typed by hand and is tied when the
 * findings are known.
 */
export function readExplanation(
  row: SettingsRow,
  about: string,
  { explanations, typedExplanations }: SettingsDraft,
): SettingProblem | null {
  const [object, reason, evidence] = [row.text('对象'), row.text('理由'), row.text('依据')];
  const by = row.text('取值') || null;
  if (about === '' && object === '') return 'object';
  if (!isReason(reason)) return 'reason';
  if (about !== '' || evidence !== '') explanations.set(about || object, { reason, by, evidence });
  else {
    typedExplanations.push({ ledger: ledgerNamed(row), about: object, reason, by, from: row.from });
  }
  return null;
}

/** 状态改定: the task in 对象 (or the key), the state in 取值, the reason in 理由. */
export function readOverride(
  row: SettingsRow,
  about: string,
  { overrides, words }: SettingsDraft,
): SettingProblem | null {
  const bar = about.indexOf('|');
  const task = bar < 0 ? row.text('对象') : about.slice(bar + 1);
  const key = about.slice(0, Math.max(0, bar));
  const state = stateNamed(row.text('取值'), words);
  const reason = row.text('理由');
  if (task === '') return 'object';
  if (state === null) return 'state';
  if (!isReason(reason)) return 'reason';
  const named = key === '' || key === '*' ? ledgerNamed(row) : { key, text: row.text('台账') };
  const evidence = row.text('依据') || null;
  overrides.push({ ledger: named, task, state, reason, evidence, from: row.from });
  return null;
}

/** 单位别名: the spelling in 对象, the proper name in 取值. */
export function readAlias(
  row: SettingsRow,
  about: string,
  { aliases }: SettingsDraft,
): SettingProblem | null {
  const spelling = squeezed(row.text('对象')) || about;
  const canonical = squeezed(row.text('取值'));
  if (spelling === '' || canonical === '') return 'alias';
  aliases.set(spelling, canonical);
  return null;
}

/** 状态词: a word of the status column in 对象, the state it stands for in 取值. */
export function readLabel(
  row: SettingsRow,
  about: string,
  { labels, words }: SettingsDraft,
): SettingProblem | null {
  const word = squeezed(row.text('对象')) || about;
  const state = stateNamed(row.text('取值'), words);
  if (word === '') return 'object';
  if (state === null) return 'state';
  labels.set(word, state);
  return null;
}

/** Words that take a pair of figures as right, and those that do not. */
const ANSWERS: ReadonlyMap<string, 'confirmed' | 'declined'> = new Map(
  (
    [
      ['confirmed', '采用 确认 是 对 正确 属实 用'],
      ['declined', '不采用 不用 否 不对 不是 错 忽略 不采纳'],
    ] as const
  ).flatMap(([answer, words]) => words.split(' ').map((word) => [word, answer] as const)),
);

/**
 * 数字核对: both phrases in 对象, parted by ⇔ (or the key), 采用 or 不采用 in 取值; or a figure of the user's
 * own, which holds while the words in 依据 do. The later of two rows about one pair counts.
 */
export function readPair(
  row: SettingsRow,
  about: string,
  { pairs, typedActuals }: SettingsDraft,
): SettingProblem | null {
  const object = row.text('对象');
  if (about === '' && !object.includes('⇔')) return 'object';
  const key = about || pairKey(...halves(object));
  const answer = ANSWERS.get(squeezed(row.text('取值')));
  const typed = answer === undefined ? typedActual(row) : null;
  if (answer === undefined && typed === null) return 'pair';
  pairs.delete(key);
  typedActuals.delete(key);
  if (answer !== undefined) pairs.set(key, answer);
  else if (typed !== null) typedActuals.set(key, typed);
  return null;
}

/** `16户`, or 16 alone; null without a number, or without the words that it holds for. */
function typedActual(row: SettingsRow): TypedActual | null {
  const text = squeezed(row.text('取值'));
  const evidence = row.text('依据');
  const digits = /^\d+(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined || evidence === ''
    ? null
    : { written: Number(digits), text, evidence };
}

function halves(object: string): [target: string, actual: string] {
  const [target = '', actual = ''] = object.split('⇔');
  return [target, actual];
}

function ledgerNamed(row: SettingsRow): LedgerNamed | null {
  const text = row.text('台账');
  return text === '' ? null : { key: ledgerKey(text, ''), text };
}
