import { literalText } from './formulas';
import { calculated, compared, isTrue, numberOf, rounded } from './formula-values';
import type { Arithmetic, Comparison } from './formula-values';
import { mark, type RowFormula } from './row-formula';
import type { Input } from '../sheet/draft';
import { columnName } from '../sheet/reference';
import { isErrorValue, type Scalar } from '../sheet/value';

/** A formula that names no cell of the row: the same in every row. */
export type Constant = RowFormula<unknown>;

/** A number, text or truth value. */
export function constant(value: number | string | boolean): Constant {
  return { text: literalText(value), value: () => value };
}

/** What is written into a cell: the formula with its value, or the value alone where it is all there is. */
export function inCell(formula: Constant): Input {
  const value = formula.value(null);
  const plain = typeof value !== 'object' && formula.text === literalText(value);
  return plain ? value : { formula: formula.text, value };
}

/** A reference written with `$`, to a cell that holds `value`. */
export function fixedCell(text: string, value: Scalar): Constant {
  return { text, value: () => value };
}

/** A cell of the row itself: its column (0-based), and which of the row's cells it is. */
export function ownCell<C>(column: number, pick: (cells: C) => Scalar): RowFormula<C> {
  return { text: `${columnName(column)}${mark(0)}`, value: pick };
}

/** `IF(condition,then,otherwise)`; an error as condition is the result. */
export function when<C>(
  condition: RowFormula<C>,
  then: RowFormula<C>,
  otherwise: RowFormula<C>,
): RowFormula<C> {
  return {
    text: `IF(${condition.text},${then.text},${otherwise.text})`,
    value: (cells) => {
      const met = condition.value(cells);
      if (isErrorValue(met)) return met;
      return (isTrue(met) ? then : otherwise).value(cells);
    },
  };
}

/** `AND(…)`; an error among the parts is the result. */
export function all<C>(...parts: readonly RowFormula<C>[]): RowFormula<C> {
  return logical('AND', parts, false);
}

/** `OR(…)`; an error among the parts is the result. */
export function any<C>(...parts: readonly RowFormula<C>[]): RowFormula<C> {
  return logical('OR', parts, true);
}

/** `IFERROR(tried,otherwise)`. */
export function ifError<C>(tried: RowFormula<C>, otherwise: RowFormula<C>): RowFormula<C> {
  return {
    text: `IFERROR(${tried.text},${otherwise.text})`,
    value: (cells) => {
      const value = tried.value(cells);
      return isErrorValue(value) ? otherwise.value(cells) : value;
    },
  };
}

/** `a+b`, `a-b`, `a*b`, `a/b`. */
export function calculate<C>(
  a: RowFormula<C>,
  operator: Arithmetic,
  b: RowFormula<C>,
): RowFormula<C> {
  return {
    text: `${operand(a.text)}${operator}${operand(b.text)}`,
    value: (cells) => calculated(a.value(cells), operator, b.value(cells)),
  };
}

/** `a=b`, `a<b` …. */
export function compare<C>(
  a: RowFormula<C>,
  operator: Comparison,
  b: RowFormula<C>,
): RowFormula<C> {
  return {
    text: `${operand(a.text)}${operator}${operand(b.text)}`,
    value: (cells) => compared(a.value(cells), operator, b.value(cells)),
  };
}

/** `ROUND(x,digits)`. */
export function round<C>(x: RowFormula<C>, digits: number): RowFormula<C> {
  return {
    text: `ROUND(${x.text},${digits})`,
    value: (cells) => {
      const number = numberOf(x.value(cells));
      return typeof number === 'number' ? rounded(number, digits) : number;
    },
  };
}

/** True where it is a number: `IFERROR(x*0,1)=0`, since ISNUMBER is not everywhere. */
export function isNumber<C>(x: RowFormula<C>): RowFormula<C> {
  return compare(ifError(calculate(x, '*', constant(0)), constant(1)), '=', constant(0));
}

/** `INDEX(area,place)` in one row of cells that hold `values`; `place` counts from 1. */
export function chosen<C>(
  area: string,
  values: readonly Scalar[],
  place: RowFormula<C>,
): RowFormula<C> {
  return {
    text: `INDEX(${area},${place.text})`,
    value: (cells) => values[Number(place.value(cells)) - 1] ?? '',
  };
}

/** Cells of one column, from the formula's own row downwards. */
export interface Column<C> {
  readonly text: string;
  values(cells: C): readonly Scalar[];
}

/** `rows` cells of a column (0-based) from the formula's own row downwards. */
export function columnBelow<C>(
  column: number,
  rows: number,
  values: (cells: C) => readonly Scalar[],
): Column<C> {
  const letters = columnName(column);
  const last = rows > 1 ? `:${letters}${mark(rows - 1)}` : '';
  return { text: `${letters}${mark(0)}${last}`, values };
}

/** `MAX(column)` or `MIN(column)`; text is passed over. */
export function extreme<C>(name: 'MAX' | 'MIN', column: Column<C>): RowFormula<C> {
  const pick = name === 'MAX' ? Math.max : Math.min;
  return {
    text: `${name}(${column.text})`,
    value: (cells) => {
      const numbers = column.values(cells).filter((value) => typeof value === 'number');
      return numbers.length > 0 ? numbers.reduce((a, b) => pick(a, b)) : 0;
    },
  };
}

/** `COUNTIF(column,number)`. */
export function countOf<C>(column: Column<C>, number: number): RowFormula<C> {
  return {
    text: `COUNTIF(${column.text},${number})`,
    value: (cells) => column.values(cells).filter((value) => value === number).length,
  };
}

function logical<C>(
  name: 'AND' | 'OR',
  parts: readonly RowFormula<C>[],
  decisive: boolean,
): RowFormula<C> {
  return {
    text: `${name}(${parts.map(({ text }) => text).join(',')})`,
    value: (cells) => {
      let decided = !decisive;
      for (const part of parts) {
        const value = part.value(cells);
        if (isErrorValue(value)) return value;
        if (isTrue(value) === decisive) decided = decisive;
      }
      return decided;
    },
  };
}

/** Brackets around whatever is more than one operand. */
function operand(formula: string): string {
  const simple =
    /^(?:-?[\d.]+(?:E[+-]?\d+)?|"(?:[^"]|"")*"|[A-Z]+\([^()]*\)|(?:'(?:[^']|'')*'!)?\$?[A-Z]+(?:\$?\d+|\ufffe-?\d+\uffff))$/;
  return simple.test(formula) || isOneCall(formula) ? formula : `(${formula})`;
}

/** `IFERROR(IF(…),…)`: one function call whose bracket closes at the very end. */
function isOneCall(formula: string): boolean {
  if (!/^[A-Z]+\(/.test(formula)) return false;
  let depth = 0;
  let quote = '';
  for (let i = 0; i < formula.length; i++) {
    const character = formula.charAt(i);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return i === formula.length - 1;
  }
  return false;
}
