import type { Column } from '../../ledger/ledger';
import type { AssessedLedger } from '../../ledger/progress';
import type { Role } from '../../ledger/role';
import type { Source } from '../../ledger/source';
import type { Words } from '../../words';

/** Columns that play one of the roles, left to right. */
export function columnsOf(ledger: AssessedLedger, roles: readonly Role[]): readonly Column[] {
  return ledger.columns.filter(({ role }) => roles.includes(role));
}

/** True where a column plays one of the roles. */
export function has(ledger: AssessedLedger, ...roles: Role[]): boolean {
  return columnsOf(ledger, roles).length > 0;
}

/** Where something about the ledger as a whole is shown: its first heading cell. */
export function firstCell(ledger: AssessedLedger): Source {
  const { row, column } = ledger.area;
  return { at: { sheet: ledger.sheet, row, column } };
}

/** The reason why a check cannot run without a column. */
export function lacks(zh: string, en: string): Words {
  return { zh: `没有“${zh}”列`, en: `there is no column “${en}”` };
}

/** Lacking any of the columns named, the reason; null where all are there. */
export function needsColumns(
  ledger: AssessedLedger,
  wanted: readonly (readonly [role: Role, zh: string, en: string])[],
): Words | null {
  const missing = wanted.filter(([role]) => !has(ledger, role));
  if (missing.length === 0) return null;
  const join = (names: readonly string[], mark: string): string => names.join(mark);
  return lacks(
    join(
      missing.map(([, zh]) => zh),
      '”“',
    ),
    join(
      missing.map(([, , en]) => en),
      '”, “',
    ),
  );
}
