import type { Thresholds } from '../ledger/progress';
import { squeezed } from '../text/normalise';
import type { Scheme, SchemeLimits } from './scheme';
import { schemeNamed } from './read-scheme';
import type { SettingProblem } from './setting-problems';
import { THRESHOLD_NAMES, type ThresholdName } from './settings-columns';
import type { SettingsRow } from './settings-rows';

/** A threshold as it stands in a row of 设置. */
export interface LimitRow {
  readonly name: ThresholdName;
  readonly row: SettingsRow;
  /** Points (0 or below) or per cent; null: the share is not used. */
  readonly value: number | null;
  /** The row was filled in with a scheme and not changed since: another scheme takes its place. */
  readonly filled: boolean;
  /** Per cent sign in the format of the cell: 50 % is held as 0.5. */
  readonly scaled: boolean;
}

/** What a row that was filled in with a scheme says in 依据. */
export function filledBasis(scheme: Scheme): string {
  return `随状态方案（${scheme.name.zh}）`;
}

/** Which limit of a scheme a threshold is. */
export const LIMIT_OF: Readonly<Record<ThresholdName, keyof SchemeLimits>> = {
  behind: 'behind',
  'seriously-behind': 'seriouslyBehind',
  'serious-share': 'seriousShare',
};

const NAMES = Object.entries(THRESHOLD_NAMES) as readonly [ThresholdName, string][];

/** The threshold that a row of 设置 is about; null where it cannot be told. */
export function limitName(row: SettingsRow): ThresholdName | null {
  const about = row.text('键').replace(/^threshold\//, '');
  const object = squeezed(row.text('对象')).replace(/[()（）]/g, '');
  const byKey = NAMES.find(([name]) => name === about)?.[0];
  return byKey ?? NAMES.find(([, word]) => word === object)?.[0] ?? null;
}

/**
 * Reads a threshold. Points below 0 and above 0 mean the same (how far behind); at most 100. The share is
 * in per cent, at most 100; blank or 0: not used. A number with a per cent format counts as shown.
 */
export function readLimit(row: SettingsRow): LimitRow | SettingProblem {
  const name = limitName(row);
  if (name === null) return 'limit';
  const read = name === 'serious-share' ? readShare(row) : readPoints(row);
  if (typeof read === 'string') return read;
  return { name, row, value: read, filled: isFilled(row, name, read), scaled: isScaled(row) };
}

/** The rows that decide, and those that make no sense beside each other. */
export interface ChosenLimits {
  /** Null where the scheme alone decides. */
  readonly rows: Readonly<Record<ThresholdName, LimitRow | null>>;
  readonly limits: SchemeLimits;
  readonly refused: readonly LimitRow[];
}

/**
 * The user's own thresholds, for the others those of the scheme; of two rows the later. Where 严重滞后
 * would begin before 进展缓慢, neither of them is taken.
 */
export function chooseLimits(rows: readonly LimitRow[], scheme: Scheme): ChosenLimits {
  const own = (name: ThresholdName): LimitRow | null =>
    rows.filter((row) => row.name === name && !row.filled).pop() ?? null;
  const chosen = {
    behind: own('behind'),
    'seriously-behind': own('seriously-behind'),
    'serious-share': own('serious-share'),
  };
  const limits = limitsOf(chosen, scheme);
  if (limits.seriouslyBehind <= limits.behind) return { rows: chosen, limits, refused: [] };
  const sensible = { ...chosen, behind: null, 'seriously-behind': null };
  const refused = [chosen.behind, chosen['seriously-behind']].flatMap((row) => row ?? []);
  return { rows: sensible, limits: limitsOf(sensible, scheme), refused };
}

/** Limits in points and per cent as shares. */
export function thresholdsOf({ behind, seriouslyBehind, seriousShare }: SchemeLimits): Thresholds {
  return {
    behind: behind / 100,
    seriouslyBehind: seriouslyBehind / 100,
    seriousShare: seriousShare === null ? null : seriousShare / 100,
  };
}

function limitsOf(rows: ChosenLimits['rows'], { limits }: Scheme): SchemeLimits {
  const share = rows['serious-share'];
  return {
    behind: rows.behind?.value ?? limits.behind,
    seriouslyBehind: rows['seriously-behind']?.value ?? limits.seriouslyBehind,
    seriousShare: share === null ? limits.seriousShare : share.value,
  };
}

function isFilled(row: SettingsRow, name: ThresholdName, value: number | null): boolean {
  const named = /^随状态方案[（(](.+)[）)]$/.exec(squeezed(row.text('依据')))?.[1];
  const scheme = named === undefined ? null : schemeNamed(named);
  return scheme !== null && scheme.limits[LIMIT_OF[name]] === value;
}

function readPoints(row: SettingsRow): number | SettingProblem {
  const points = numberIn(row, /(?:%|个?百分点)$/);
  return points === null || !(Math.abs(points) <= 100) ? 'limit' : 0 - Math.abs(points);
}

/** Words for a share that is not used. */
const UNUSED = /^(?:不用|不使用|无|[-—－/]+)?$/;

function readShare(row: SettingsRow): number | null | SettingProblem {
  if (UNUSED.test(squeezed(row.text('取值')))) return null;
  const share = numberIn(row, /%$/);
  if (share === null || share < 0 || share > 100) return 'share';
  // 0.5 may mean half or half a per cent.
  const doubtful = share > 0 && share < 1;
  return doubtful ? 'share' : share === 0 ? null : share;
}

/** A number as shown: with a per cent format 0.5 is 50. Null where there is none. */
function numberIn(row: SettingsRow, measure: RegExp): number | null {
  const text = squeezed(row.text('取值'))
    .replace(measure, '')
    .replace(/[−－–—]/, '-');
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) return null;
  return isScaled(row) ? Number((number * 100).toPrecision(12)) : number;
}

function isScaled(row: SettingsRow): boolean {
  return typeof row.value('取值') === 'number' && row.format('取值').includes('%');
}
