import type { RowKind } from '../ledger/ledger';

/** A row of the table and what it is. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Section in force at this row, or null. */
  readonly section: string | null;
}
