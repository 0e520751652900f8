import { isOwnDerivedSheet, type SheetSnapshot } from '../../../core';
import { rangeOf } from './cell-change';
import { redirect } from './sheet-references';

/** A formula of the user that names a sheet which is about to be replaced, sent to the new one. */
export interface Repoint {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** On a protected sheet. */
  readonly locked: boolean;
}

/**
 * Formulas of the user that would show `#REF!` once our earlier sheets are deleted. Sent to the new sheet
 * while it has its working name, they follow it when it gets its own. `names` gives the working name of
 * each sheet by its lower-case name.
 */
export function repoints(
  sheets: readonly SheetSnapshot[],
  names: ReadonlyMap<string, string>,
): readonly Repoint[] {
  return sheets
    .filter((sheet) => !isOwnDerivedSheet(sheet))
    .flatMap((sheet) =>
      [...sheet.formulas].flatMap(([key, old]): Repoint[] => {
        const formula = redirect(old, names);
        if (formula === old) return [];
        const [row = 0, column = 0] = key.split(',').map(Number);
        return [{ sheet: sheet.name, row, column, formula, locked: sheet.locked }];
      }),
    );
}

/** Writes the formulas. */
export function repoint(context: Excel.RequestContext, cells: readonly Repoint[]): void {
  for (const cell of cells) rangeOf(context, cell).formulas = [[`=${cell.formula}`]];
}
