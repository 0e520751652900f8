import {
  asOfRow,
  ownAsOf,
  removedAsOfRow,
  type IsoDate,
  type Review,
  type StateRow,
} from '../core';

/**
 * The rows of 设置 that keep the as-of date a user gives for all ledgers, each with what the ledger itself
 * says; null takes it away, so that the ledgers' own dates count again.
 */
export function asOfRows({ ledgers }: Review, date: IsoDate | null): readonly StateRow[] {
  return ledgers.map((ledger) =>
    date === null ? removedAsOfRow(ledger) : asOfRow(ledger, date, ownAsOf(ledger.asOf)),
  );
}
