import type { Thresholds } from '../ledger/progress';
import {
  chooseLimits,
  filledBasis,
  LIMIT_OF,
  limitName,
  readLimit,
  type LimitRow,
} from '../settings/read-limits';
import { rowsOfKind } from '../settings/read-settings';
import { THRESHOLD_NAMES, type ThresholdName } from '../settings/settings-columns';
import type { Settings } from '../settings/settings';
import type { SettingsRow } from '../settings/settings-rows';
import { schemeRow, thresholdRows } from '../settings/settings-table';
import type { StateRow } from '../sheet/edit';
import { addressOf, columnName, quoteSheet } from '../sheet/reference';
import type { Book } from '../sheet/snapshot';
import { literal, type Expression } from './formulas';
import { settingsColumn } from './settings-place';

/** The limits as formulas; the share is 0 where none is used. */
export type ThresholdFormulas = Readonly<Record<keyof Thresholds, Expression>>;

const NAMES = Object.keys(THRESHOLD_NAMES) as readonly ThresholdName[];

/**
 * Limits as formulas on 设置, where people change them in points (−5 or 5 → −0.05) and per cent: found
 * by their key wherever the row stands, or by their cell where a row was typed without one. Where the
 * cell would not give what this run used (text, a value refused), that stands as a constant.
 */
export function thresholdFormulas(
  settings: Settings,
  book: Book,
  settingsName: string,
): ThresholdFormulas {
  const { thresholds } = settings;
  const rows = rowsOfKind(book, 'threshold');
  const { rows: own } = chooseLimits(readable(rows), settings.scheme);
  const formulaOf = (name: ThresholdName): Expression => {
    const value = thresholds[LIMIT_OF[name]] ?? 0;
    const found = placeOf(name, own[name], rows, book, settingsName);
    if (found === null) return literal(value);
    const whole = own[name]?.scaled === true ? '' : '/100';
    const size = name === 'serious-share' ? `MAX(${found}*1,0)` : `MIN(${found}*1,${found}*-1)`;
    return { formula: `IFERROR(${size}${whole},${literal(value).formula})`, value };
  };
  return {
    behind: formulaOf('behind'),
    seriouslyBehind: formulaOf('seriously-behind'),
    seriousShare: formulaOf('serious-share'),
  };
}

/** The cell that holds a threshold, as a formula names it; null where none can be used. */
function placeOf(
  name: ThresholdName,
  own: LimitRow | null,
  rows: readonly SettingsRow[],
  book: Book,
  settingsName: string,
): string | null {
  const sheet = quoteSheet(settingsName);
  const key = `threshold/${name}`;
  const first = rows.find((row) => row.text('键') === key) ?? null;
  const byKey = (): string => {
    const [values, keys] = ['取值', '键'] as const;
    const column = (heading: typeof values | typeof keys): string => {
      const letters = columnName(settingsColumn(heading, book));
      return `${sheet}!$${letters}:$${letters}`;
    };
    return `INDEX(${column(values)},MATCH("${key}",${column(keys)},0))`;
  };
  if (own === null) {
    if (first === null) return rows.some((row) => limitName(row) === name) ? null : byKey();
    const read = readLimit(first);
    return typeof read !== 'string' && read.filled ? byKey() : null;
  }
  const held = own.row.value('取值');
  if (held !== null && typeof held !== 'number') return null;
  const cell = own.row.cell('取值');
  if (first?.from.at.row === own.row.from.at.row) return byKey();
  return cell === null
    ? null
    : `${sheet}!${addressOf(cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`;
}

/**
 * The rows of 设置 to put: the scheme and the thresholds where no row speaks of them, and thresholds that
 * an earlier run filled in with another scheme. What the user wrote stays, whatever it is.
 */
export function settingsRowsToPut({ scheme }: Settings, book: Book): readonly StateRow[] {
  const rows = rowsOfKind(book, 'threshold');
  const { limits } = scheme;
  const fresh = thresholdRows(
    {
      behind: limits.behind / 100,
      seriouslyBehind: limits.seriouslyBehind / 100,
      seriousShare: limits.seriousShare === null ? null : limits.seriousShare / 100,
    },
    scheme,
  );
  const thresholds = NAMES.flatMap((name, i) => {
    const row = fresh[i];
    const present = rows.filter((one) => limitName(one) === name);
    if (row === undefined || present.length === 0) return row ?? [];
    const filled = readable(present).filter((one) => one.filled);
    return filled
      .filter(({ row: one }) => one.text('键') === row.key)
      .filter(({ row: one, value }) =>
        isStale(one, value, limits[LIMIT_OF[name]], filledBasis(scheme)),
      )
      .slice(0, 1)
      .map(({ row: one }) => refilled(one, row));
  });
  const chosen = rowsOfKind(book, 'scheme').length > 0;
  return [...(chosen ? [] : [schemeRow(scheme)]), ...thresholds];
}

function isStale(
  row: SettingsRow,
  value: number | null,
  limit: number | null,
  basis: string,
): boolean {
  return value !== limit || row.text('依据') !== basis;
}

/** The fresh value and basis in a row whose other cells stay. */
function refilled(row: SettingsRow, { key, cells }: StateRow): StateRow {
  const [, , , value = null, , basis = null] = cells ?? [];
  const kept = (['类别', '台账', '对象'] as const).map((heading) => row.value(heading));
  return { key, cells: [...kept, value, row.value('理由'), basis, key] };
}

function readable(rows: readonly SettingsRow[]): readonly LimitRow[] {
  return rows.map(readLimit).filter((read): read is LimitRow => typeof read !== 'string');
}
