import {
  columnKeys,
  removedRow,
  roleRow,
  type AssessedLedger,
  type Role,
  type StateRow,
} from '../core';

/** A column by its place in the ledger, and the role that the user gives it. */
export interface RoleChange {
  readonly column: number;
  readonly role: Role;
}

/** The rows of 设置 that keep corrected roles, known by ledger and heading path. */
export function roleRows(
  ledger: AssessedLedger,
  changes: readonly RoleChange[],
): readonly StateRow[] {
  const keys = roleKeys(ledger);
  return changes.flatMap(({ column, role }) => {
    const key = keys.get(column);
    const header = ledger.columns.find((one) => one.column === column)?.header;
    if (key === undefined || header === undefined) return [];
    return [roleRow({ key: own(ledger), title: ledger.title ?? own(ledger) }, header, role, key)];
  });
}

/** Takes all corrections of a ledger away, so that its columns are recognised from their headings again. */
export function restoredRoleRows(ledger: AssessedLedger): readonly StateRow[] {
  const keys = roleKeys(ledger);
  return ledger.columns
    .filter(({ basis }) => basis === 'corrected')
    .flatMap(({ column }) => {
      const key = keys.get(column);
      return key === undefined ? [] : [removedRow('role', key)];
    });
}

function roleKeys(ledger: AssessedLedger): ReadonlyMap<number, string> {
  const keys = columnKeys(
    own(ledger),
    ledger.columns.map(({ header }) => header),
  );
  return new Map(ledger.columns.map(({ column }, i) => [column, keys[i] ?? '']));
}

/** Key without the mark that tells ledgers of one sheet apart: headings are known without it. */
function own({ key }: AssessedLedger): string {
  return key.replace(/#\d+$/, '');
}
