import type { AssessedLedger } from '../../ledger/progress';
import type { Role } from '../../ledger/role';
import { isBlank } from '../../sheet/value';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Scalar } from '../../sheet/value';
import { columnsOf } from './columns';

const TEXT_ROLES: readonly Role[] = ['progress', 'remark', 'problem', 'next-step', 'evidence'];
const DASHES = /^[\s—–\-－/／无]*$/u;

/** A cell's value, or that of the cell it inherits from (merge, blank below). */
export function valueOrInherited(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): Scalar {
  const own = valueAt(sheet, row, column);
  const from = ledger.inherited.from(row, column);
  return isBlank(own) && from !== null ? valueAt(sheet, from.row, from.column) : own;
}

/** What the row says in words: progress, remark, problem; dashes and blanks left out. */
export function textsOfRow(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  row: number,
): readonly string[] {
  return columnsOf(ledger, TEXT_ROLES)
    .map(({ column }) => valueOrInherited(ledger, sheet, row, column))
    .filter((value): value is string => typeof value === 'string' && !DASHES.test(value));
}
