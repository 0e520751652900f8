import { columnName, quoteSheet, type Area } from '../sheet/reference';
import type { FormulaInput } from '../sheet/draft';
import type { Scalar } from '../sheet/value';

/**
 * A formula and its value. Only functions that every host knows are used: IF AND OR SUM MAX MIN ROUND
 * IFERROR INDEX MATCH COUNTIF COUNTIFS LEFT HYPERLINK. Formulas of the rows of a table are made with
 * `row-formulas.ts`.
 */
export type Expression = FormulaInput;

/** A number, text or truth value as it stands in a formula; `"` doubled. */
export function literalText(value: number | string | boolean): string {
  if (typeof value !== 'string') return String(value).toUpperCase();
  return `"${value.includes('"') ? value.replace(/"/g, '""') : value}"`;
}

/** A number, text or truth value as a formula. */
export function literal(value: number | string | boolean): Expression {
  return { formula: literalText(value), value };
}

/** A reference to a cell that holds `value`; `formula` is the reference as written. */
export function reference(formula: string, value: Scalar): Expression {
  return { formula, value };
}

/** `$A$5` or, with `fixed` false, `A5`. */
export function cellReference(row: number, column: number, fixed = false): string {
  return fixed ? fixedAddress(row, column) : `${columnName(column)}${row + 1}`;
}

/** `$A$5:$C$9`, with the sheet in front where one is given. */
export function areaReference(area: Area, sheet: string | null = null): string {
  const { row, column, rows, columns } = area;
  const first = fixedAddress(row, column);
  const single = rows === 1 && columns === 1;
  const address = single ? first : `${first}:${fixedAddress(row + rows - 1, column + columns - 1)}`;
  return sheet === null ? address : `${quoteSheet(sheet)}!${address}`;
}

function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** The text of a COUNTIFS criterion that finds `part` anywhere; `~` takes the meaning from `*` and `?`. */
export function containing(part: string): string {
  return literalText(`*${part.replace(/[~*?]/g, '~$&')}*`);
}
