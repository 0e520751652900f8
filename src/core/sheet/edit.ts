import type { Input, SheetDraft } from './draft';
import type { Cell } from './reference';
import type { StateTable } from './snapshot';
import type { Scalar } from './value';

/** A cell's content together with its number format. */
export interface Content {
  readonly input: Input;
  readonly format: string;
}

/**
 * One row of a state table: the cells of all columns but the last, which holds the key. `cells: null`
 * takes the row away.
 */
export interface StateRow {
  readonly key: string;
  readonly cells: readonly Scalar[] | null;
}

/** How a state table is laid out when it does not exist yet; the key stands in the last column. */
export interface StateSheet {
  readonly kind: StateTable;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly headings: readonly string[];
  /** Pixels, one a heading. */
  readonly widths: readonly number[];
}

/** Row (0-based) of the headings in a state table; the rows of data follow. */
export const STATE_HEADING_ROW = 2;

/** Replaces our derived sheets by these drafts: all or nothing. Own sheets of other kinds go. */
export interface PublishEdit {
  readonly type: 'publish';
  readonly drafts: readonly SheetDraft[];
}

/** Puts rows by key into a state table, which is made where it is missing; all else on it stays. */
export interface PutRowsEdit {
  readonly type: 'put-rows';
  readonly sheet: StateSheet;
  readonly rows: readonly StateRow[];
}

/** Changes cells of the user; the inverse swaps `from` and `to`. */
export interface SetCellsEdit {
  readonly type: 'set-cells';
  readonly changes: readonly { readonly at: Cell; readonly from: Content; readonly to: Content }[];
}

/** A serialisable change to a workbook. */
export type Edit = PublishEdit | PutRowsEdit | SetCellsEdit;
