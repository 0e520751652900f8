import type { Explanation } from '../checks/explanation';
import type { PairEvidence } from '../ledger/ledger';
import type { Thresholds } from '../ledger/progress';
import { ROLE_NAMES, type Role } from '../ledger/role';
import { STATE_LOOKS, type State } from '../ledger/state';
import type { StateRow, StateSheet } from '../sheet/edit';
import type { Scalar } from '../sheet/value';
import { DEFAULT_WORDS, type ShownState } from '../ledger/state-words';
import { squeezed } from '../text/normalise';
import { columnKey } from './keys';
import { filledBasis } from './read-limits';
import { SCHEMES, type Scheme } from './scheme';
import {
  CATEGORIES,
  SETTINGS_HEADINGS,
  THRESHOLD_NAMES,
  type Category,
  type ThresholdName,
} from './settings-columns';

/** How the sheet 设置 is laid out where it does not exist yet. `name` is the name to give it. */
export function settingsSheet(name: string): StateSheet {
  return {
    kind: 'settings',
    name,
    title: '设置',
    note: '可直接修改“取值”，下次生成汇总时生效；也可按已有行的写法添加行，“依据”留空；“键”供程序辨认，已隐藏。类别可写：状态方案、截至日期、阈值、状态用语、状态改定、说明、列角色、单位别名、状态词、数字核对。',
    headings: SETTINGS_HEADINGS,
    widths: [72, 170, 230, 100, 320, 260, 0],
  };
}

/** Which scheme holds; `reason` lists those that can be chosen. */
export function schemeRow(scheme: Scheme): StateRow {
  const choice = SCHEMES.map(({ name }) => name.zh).join('、');
  const cells = [CATEGORIES.scheme, null, null, scheme.name.zh, `可选：${choice}`, null, 'scheme'];
  return { key: 'scheme', cells };
}

/**
 * The thresholds in points (−0.05 → −5) and the share in per cent, as the formulas of 任务明细 look them
 * up. With a scheme they are marked as filled in with it, and another scheme takes their place; without
 * one they are the user's own.
 */
export function thresholdRows(thresholds: Thresholds, scheme: Scheme | null = null): StateRow[] {
  const { behind, seriouslyBehind, seriousShare } = thresholds;
  const basis = scheme === null ? null : filledBasis(scheme);
  return [
    thresholdRow('behind', behind, basis),
    thresholdRow('seriously-behind', seriouslyBehind, basis),
    thresholdRow('serious-share', seriousShare, basis),
  ];
}

/** The user's own word for a state; `short` of at most 4 characters where the word is longer. */
export function wordRow(state: ShownState, word: string, short: string | null = null): StateRow {
  const value = short === null ? word : `${word}/${short}`;
  return row('word', state, [null, DEFAULT_WORDS[state].word.zh, value]);
}

/** The state that a user sets for a task. `task` is its key, `about` tells people which one it is. */
export function overrideRow(
  ledger: LedgerName,
  task: string,
  about: string,
  set: { readonly state: ShownState; readonly reason: string; readonly evidence: string },
): StateRow {
  const { state, reason, evidence } = set;
  const word = DEFAULT_WORDS[state].word.zh;
  return row('override', `${ledger.key}|${task}`, [ledger.title, about, word, reason, evidence]);
}

/**
 * A corrected role of a column, known by its ledger and heading path; `key` (of `columnKeys`) tells columns
 * of one heading apart.
 */
export function roleRow(
  ledger: LedgerName,
  header: string,
  role: Role,
  key: string = columnKey(ledger.key, header),
): StateRow {
  return row('role', key, [ledger.title, header, ROLE_NAMES[role].zh]);
}

/** The reason for a finding. `about` tells people what it is about. */
export function explanationRow(
  ledger: LedgerName,
  findingKey: string,
  about: string,
  explanation: Explanation,
): StateRow {
  const { by, reason, evidence } = explanation;
  return row('explanation', findingKey, [ledger.title, about, by, reason, evidence]);
}

/** Another spelling of an organisation. */
export function aliasRow(spelling: string, canonical: string): StateRow {
  return row('alias', squeezed(spelling), [null, spelling, canonical]);
}

/** A word of the status column and the state it stands for. */
export function labelRow(word: string, state: Exclude<State, 'not-applicable'>): StateRow {
  return row('label', squeezed(word), [null, word, STATE_LOOKS[state].word.zh]);
}

/**
 * The actual that the user typed for a target in place of any figure of the text, as `16户`. It holds while
 * the words of the text are the same.
 */
export function typedActualRow(
  ledger: LedgerName,
  pair: Pick<PairEvidence, 'key' | 'targetWords' | 'actualWords'>,
  typed: string,
): StateRow {
  const { key, targetWords, actualWords } = pair;
  const about = `${targetWords} ⇔ ${actualWords}`;
  return row('pair', key, [ledger.title, about, typed, '另填', actualWords]);
}

/** A pair of figures from sentences, taken as right or not. */
export function pairRow(
  ledger: LedgerName,
  { key, targetWords, actualWords }: Pick<PairEvidence, 'key' | 'targetWords' | 'actualWords'>,
  answer: 'confirmed' | 'declined',
): StateRow {
  const about = `${targetWords} ⇔ ${actualWords}`;
  return row('pair', key, [ledger.title, about, answer === 'confirmed' ? '采用' : '不采用']);
}

/** A row to take away, by category and what its key is about. */
export function removedRow(category: Category, about: string): StateRow {
  return { key: `${category}/${about}`, cells: null };
}

/** A ledger as people and as keys name it. */
export interface LedgerName {
  readonly key: string;
  readonly title: string;
}

/** What the value of a threshold means, for people. */
const MEANINGS: Readonly<Record<ThresholdName, string>> = {
  behind: '差距（完成率－序时进度）低于这个数；-5就是落后5个百分点',
  'seriously-behind': '差距（完成率－序时进度）低于这个数；-100为不用',
  'serious-share': '完成率不到序时进度的百分之几；留空为不用',
};

function thresholdRow(name: ThresholdName, value: number | null, basis: string | null): StateRow {
  const points = value === null ? null : Math.round(value * 1e6) / 1e4;
  return row('threshold', name, [null, THRESHOLD_NAMES[name], points, MEANINGS[name], basis]);
}

function row(category: Category, about: string, cells: readonly Scalar[]): StateRow {
  const key = `${category}/${about}`;
  const [ledger = null, object = null, value = null, reason = null, basis = null] = cells;
  return { key, cells: [CATEGORIES[category], ledger, object, value, reason, basis, key] };
}
