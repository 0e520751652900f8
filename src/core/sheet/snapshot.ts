import type { Area } from './reference';
import type { Scalar } from './value';

/** Sheets that a run replaces as a whole. */
export type DerivedSheet = 'overview' | 'tasks' | 'units' | 'leaders' | 'supervision' | 'report';

/** Sheets that hold state: their rows are put by key, everything else on them stays. */
export type StateTable = 'settings' | 'history' | 'changes';

/**
 * Our own mark on a sheet: a hidden, sheet-scoped name. It holds the name that we gave the sheet, so
 * that a sheet which the user renamed or copied is known to be the user's own.
 */
export interface Mark {
  readonly kind: DerivedSheet | StateTable;
  readonly name: string;
}

/** A number format and the area it holds for, in the sheet's coordinates. */
export interface FormatArea {
  readonly area: Area;
  readonly format: string;
}

/**
 * One sheet as read: values and number formats, from which the core derives the displayed text.
 * `values[r][c]` stands at row `origin[0] + r`, column `origin[1] + c`; every row has the same length.
 * All other coordinates are those of the sheet (0-based), not relative to `origin`.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly mark: Mark | null;
  readonly hidden: boolean;
  /** Protected against changes. */
  readonly locked: boolean;
  /** A filter is on and hides rows. */
  readonly filtered: boolean;
  readonly origin: readonly [row: number, column: number];
  readonly values: readonly (readonly Scalar[])[];
  /** General is left out. Areas do not overlap. */
  readonly formats: readonly FormatArea[];
  /** By `row,column` (`cellKey`), formula cells only, without the leading `=`. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A workbook as read. `locked`: its structure is protected, so no sheet can be added. */
export interface Book {
  readonly sheets: readonly SheetSnapshot[];
  readonly date1904: boolean;
  readonly locked: boolean;
}

/** Value at a cell of the sheet; `null` outside what was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): Scalar {
  return sheet.values[row - sheet.origin[0]]?.[column - sheet.origin[1]] ?? null;
}

/**
 * True for a sheet that is ours to replace or to write state into: it carries our mark, and still the
 * name that we gave it.
 */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return sheet.mark !== null && sheet.mark.name === sheet.name;
}
