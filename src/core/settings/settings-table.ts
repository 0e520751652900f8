import type { Explanation } from '../checks/finding';
import type { Thresholds } from '../ledger/progress';
import { ROLE_NAMES, type Role } from '../ledger/role';
import { STATE_LOOKS, type State } from '../ledger/state';
import type { StateRow, StateSheet } from '../sheet/edit';
import type { Scalar } from '../sheet/value';
import { squeezed } from '../text/normalise';
import { columnKey } from './keys';
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
    note: '可直接修改“取值”，下次生成汇总时生效；也可按已有行的写法添加行，“键”可留空。阈值单位为百分点。',
    headings: SETTINGS_HEADINGS,
    widths: [72, 200, 200, 120, 240, 240, 200],
  };
}

/** Both thresholds in points (−0.05 → −5), as the formulas of 任务明细 look them up. */
export function thresholdRows({ behind, seriouslyBehind }: Thresholds): StateRow[] {
  return [thresholdRow('behind', behind), thresholdRow('seriously-behind', seriouslyBehind)];
}

/** A corrected role of a column, known by its ledger and heading path. */
export function roleRow(ledger: LedgerName, header: string, role: Role): StateRow {
  const key = columnKey(ledger.key, header);
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

/** A row to take away, by category and what its key is about. */
export function removedRow(category: Category, about: string): StateRow {
  return { key: `${category}/${about}`, cells: null };
}

/** A ledger as people and as keys name it. */
export interface LedgerName {
  readonly key: string;
  readonly title: string;
}

function thresholdRow(name: ThresholdName, value: number): StateRow {
  const points = Math.round(value * 1e6) / 1e4;
  return row('threshold', name, [null, THRESHOLD_NAMES[name], points]);
}

function row(category: Category, about: string, cells: readonly Scalar[]): StateRow {
  const key = `${category}/${about}`;
  const [ledger = null, object = null, value = null, reason = null, basis = null] = cells;
  return { key, cells: [CATEGORIES[category], ledger, object, value, reason, basis, key] };
}
