import {
  addressOf,
  areaAddress,
  formatAt,
  isErrorValue,
  valueAt,
  type Book,
  type Mark,
  type Scalar,
  type SheetSnapshot,
} from '../../../src/core';

/** A sheet in one form, however its adapter cuts areas and however far its range reaches. */
export interface ComparableSheet {
  readonly name: string;
  readonly mark: Mark | null;
  readonly flags: readonly string[];
  /** By address; what stands there, `=formula → value`, and `{format}` where it is not General. */
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A book in one form: equal for equal workbooks, and readable where they differ. */
export interface ComparableBook {
  readonly flags: readonly string[];
  readonly sheets: readonly ComparableSheet[];
}

/** Brings a book into the form in which books are compared. */
export function comparable(book: Book): ComparableBook {
  return {
    flags: flagsOf({ date1904: book.date1904, locked: book.locked }),
    sheets: book.sheets.map(comparableSheet),
  };
}

/** The same for one sheet. */
export function comparableSheet(sheet: SheetSnapshot): ComparableSheet {
  const { hidden, locked, filtered } = sheet;
  return {
    name: sheet.name,
    mark: sheet.mark === null ? null : { kind: sheet.mark.kind, name: sheet.mark.name },
    flags: flagsOf({ hidden, locked, filtered }),
    cells: cellsOf(sheet),
    merges: sheet.merges.map(areaAddress).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  };
}

function cellsOf(sheet: SheetSnapshot): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  sheet.values.forEach((values, r) => {
    values.forEach((_, c) => {
      const [row, column] = [sheet.origin[0] + r, sheet.origin[1] + c];
      const text = cellText(sheet, row, column);
      if (text !== null) cells[addressOf({ row, column })] = text;
    });
  });
  return cells;
}

/** What stands at a cell in one line of text; `null` for an empty cell, whatever its format. */
export function cellText(sheet: SheetSnapshot, row: number, column: number): string | null {
  const value = valueAt(sheet, row, column);
  const formula = sheet.formulas.get(`${row},${column}`);
  if ((value === null || value === '') && formula === undefined) return null;
  const format = formatAt(sheet, row, column);
  const parts = [
    formula === undefined ? '' : `=${formula} → `,
    valueText(value),
    format === 'General' ? '' : ` {${format}}`,
  ];
  return parts.join('');
}

/** Types are told apart: 1, "1", true, #N/A. */
function valueText(value: Scalar): string {
  if (isErrorValue(value)) return value.error;
  return JSON.stringify(value);
}

function flagsOf(flags: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(flags).filter((flag) => flags[flag]);
}
