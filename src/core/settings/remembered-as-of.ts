import type { AsOf, IsoDate, Ledger } from '../ledger/ledger';
import type { StateRow } from '../sheet/edit';
import { partsOf } from '../text/dates';
import { ledgerKey } from './keys';
import type { SettingProblem } from './setting-problems';
import type { RememberedAsOf, Settings } from './settings';
import { CATEGORIES } from './settings-columns';
import type { SettingsDraft } from './settings-draft';
import type { SettingsRow } from './settings-rows';

/** A ledger by what its key is made of. */
type Named = Pick<Ledger, 'title' | 'sheet'>;

/** What 依据 says where the ledger itself stated no date. */
const NOT_STATED = '台账没有写';

/** What stands in 依据 before the date that the ledger itself stated. */
const STATED = '台账写的是';

/** 截至日期: the ledger in 台账 (blank: all), the date in 取值. */
export function readRememberedAsOf(
  row: SettingsRow,
  about: string,
  { asOf }: SettingsDraft,
): SettingProblem | null {
  const date = row.date('取值');
  if (date === null) return 'as-of';
  const named = row.text('台账') || row.text('对象');
  const basis = row.text('依据');
  const instead = basis === NOT_STATED ? null : (row.date('依据') ?? undefined);
  asOf.set(about || (named === '' ? '*' : ledgerKey(named, '')), { date, instead });
  return null;
}

/** The date given last for a ledger, by its key, its sheet or for all; null where there is none. */
export function rememberedAsOf(
  { asOf }: Settings,
  key: string,
  sheet: string,
): RememberedAsOf | null {
  return asOf.get(key) ?? asOf.get(ledgerKey(null, sheet)) ?? asOf.get('*') ?? null;
}

/**
 * True while a remembered date may stand in place of the ledger's own: the ledger still says what it said
 * when the date was given. What was typed by hand yields to a later date of the ledger's own.
 */
export function stillHolds({ date, instead }: RememberedAsOf, own: IsoDate | null): boolean {
  return instead === undefined ? own === null || own <= date : own === instead;
}

/** Keeps the as-of date that the user gives for a ledger, with what the ledger itself says (null: nothing). */
export function asOfRow(ledger: Named, date: IsoDate, own: IsoDate | null): StateRow {
  const key = keyOf(ledger);
  const basis = own === null ? NOT_STATED : `${STATED}${written(own)}`;
  const about = ledger.title ?? ledger.sheet;
  const cells = [CATEGORIES['as-of'], about, null, written(date), null, basis, key];
  return { key, cells };
}

/** Takes the as-of date of a ledger away, so that its own counts again. */
export function removedAsOfRow(ledger: Named): StateRow {
  return { key: keyOf(ledger), cells: null };
}

/** What a ledger itself says of its as-of date, whatever date is used in its place. */
export function ownAsOf({ date, basis, instead }: AsOf): IsoDate | null {
  return basis === 'given' || basis === 'remembered' ? (instead ?? null) : date;
}

/** Tables and forms of one title share the date. */
function keyOf({ title, sheet }: Named): string {
  return `as-of/${ledgerKey(title, sheet)}`;
}

function written(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
