import type { AsOf, IsoDate } from '../ledger/ledger';
import { stillHolds } from '../settings/remembered-as-of';
import type { RememberedAsOf } from '../settings/settings';

/**
 * The as-of date to read by: the given one, else the remembered one where the ledger has not said another
 * since, else the ledger's own.
 */
export function chosenAsOf(
  given: IsoDate | null,
  remembered: RememberedAsOf | null,
  own: AsOf,
): AsOf {
  if (given !== null) return { date: given, basis: 'given', text: null, from: null };
  if (remembered === null) return own;
  // What the sentences say is not known yet where the lines above the table say nothing.
  const holds = own.date === null || stillHolds(remembered, own.date);
  return holds ? { date: remembered.date, basis: 'remembered', text: null, from: null } : own;
}

/** True where the ledger turns out to say another date than it did when the remembered one was given. */
export function isOutdated(used: AsOf, remembered: RememberedAsOf | null, own: AsOf): boolean {
  return used.basis === 'remembered' && remembered !== null && !stillHolds(remembered, own.date);
}

/** True for a date that the user gave, now or before. */
export function isUsers({ basis }: AsOf): boolean {
  return basis === 'given' || basis === 'remembered';
}

/** Year of a date that the user gave; the ledger's own dates say nothing beyond their texts. */
export function yearOfUsers(asOf: AsOf): number | null {
  return isUsers(asOf) && asOf.date !== null ? Number(asOf.date.slice(0, 4)) : null;
}
