import { columnName, quoteSheet, type Area } from '../sheet/reference';
import type { FormulaInput } from '../sheet/draft';
import { isErrorValue, type Scalar } from '../sheet/value';

/**
 * A formula and its value, made together, so that the value written beside a formula is what a
 * recalculation gives. Only functions that every host knows are made: IF AND OR SUM MAX MIN ROUND
 * IFERROR INDEX MATCH COUNTIF COUNTIFS LEFT HYPERLINK.
 */
export type Expression = FormulaInput;

const VALUE_ERROR: Scalar = { error: '#VALUE!' };
const DIVISION_ERROR: Scalar = { error: '#DIV/0!' };

/** A number, text or truth value as it stands in a formula; `"` doubled. */
export function literal(value: number | string | boolean): Expression {
  if (typeof value === 'string') {
    const text = value.includes('"') ? value.replace(/"/g, '""') : value;
    return { formula: `"${text}"`, value };
  }
  return { formula: String(value).toUpperCase(), value };
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

/** `IF(condition, then, otherwise)`; an error as condition is the result. */
export function when(condition: Expression, then: Expression, otherwise: Expression): Expression {
  const value = isErrorValue(condition.value)
    ? condition.value
    : (isTrue(condition.value) ? then : otherwise).value;
  return { formula: `IF(${condition.formula},${then.formula},${otherwise.formula})`, value };
}

/** `AND(…)`; an error among the parts is the result. */
export function all(...parts: readonly Expression[]): Expression {
  return logical('AND', parts, (values) => values.every(isTrue));
}

/** `OR(…)`; an error among the parts is the result. */
export function any(...parts: readonly Expression[]): Expression {
  return logical('OR', parts, (values) => values.some(isTrue));
}

/** `IFERROR(tried, otherwise)`. */
export function ifError(tried: Expression, otherwise: Expression): Expression {
  return {
    formula: `IFERROR(${tried.formula},${otherwise.formula})`,
    value: isErrorValue(tried.value) ? otherwise.value : tried.value,
  };
}

/** `a+b`, `a-b`, `a*b`, `a/b`; a text that is no number makes it `#VALUE!`. */
export function calculate(
  a: Expression,
  operator: '+' | '-' | '*' | '/',
  b: Expression,
): Expression {
  return {
    formula: `${operand(a.formula)}${operator}${operand(b.formula)}`,
    value: calculated(a.value, operator, b.value),
  };
}

/** `a=b`, `a<b` …; a number is less than any text, as in every spreadsheet; blank equals `""` and 0. */
export function compare(
  a: Expression,
  operator: '=' | '<' | '>' | '<=' | '>=',
  b: Expression,
): Expression {
  return {
    formula: `${operand(a.formula)}${operator}${operand(b.formula)}`,
    value: compared(a.value, operator, b.value),
  };
}

/** `ROUND(x,digits)`, half away from zero. */
export function round(x: Expression, digits: number): Expression {
  const number = numberOf(x.value);
  return {
    formula: `ROUND(${x.formula},${digits})`,
    value: typeof number === 'number' ? rounded(number, digits) : number,
  };
}

/** `MAX(area)` or `MIN(area)` over cells that hold `values`; text is passed over. */
export function extreme(name: 'MAX' | 'MIN', area: string, values: readonly Scalar[]): Expression {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const pick = (a: number, b: number): number => (a > b === (name === 'MAX') ? a : b);
  return { formula: `${name}(${area})`, value: numbers.length > 0 ? numbers.reduce(pick) : 0 };
}

/** True where the expression gives a number: `IFERROR(x*0,1)=0`, since ISNUMBER is not everywhere. */
export function isNumber(x: Expression): Expression {
  return compare(ifError(calculate(x, '*', literal(0)), literal(1)), '=', literal(0));
}

/** The text of a COUNTIFS criterion that finds `part` anywhere; `~` takes the meaning from `*` and `?`. */
export function containing(part: string): string {
  return literal(`*${part.replace(/[~*?]/g, '~$&')}*`).formula;
}

function logical(
  name: 'AND' | 'OR',
  parts: readonly Expression[],
  decide: (values: readonly Scalar[]) => boolean,
): Expression {
  const values = parts.map((part) => part.value);
  return {
    formula: `${name}(${parts.map((part) => part.formula).join(',')})`,
    value: values.find(isErrorValue) ?? decide(values),
  };
}

/** Brackets around whatever is more than one operand. */
function operand(formula: string): string {
  const simple =
    /^(?:-?[\d.]+(?:E[+-]?\d+)?|"(?:[^"]|"")*"|[A-Z]+\([^()]*\)|(?:'(?:[^']|'')*'!)?\$?[A-Z]+\$?\d+)$/;
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

function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function numberOf(value: Scalar): number | Exclude<Scalar, number | string | boolean | null> {
  if (typeof value === 'number') return value;
  if (isErrorValue(value)) return value;
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  const plain = /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
  return Number.isNaN(plain) ? { error: '#VALUE!' } : plain;
}

function calculated(a: Scalar, operator: '+' | '-' | '*' | '/', b: Scalar): Scalar {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  if (operator === '/' && right === 0) return DIVISION_ERROR;
  const result = { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[
    operator
  ];
  return Number.isFinite(result) ? result + 0 : VALUE_ERROR;
}

function compared(a: Scalar, operator: '=' | '<' | '>' | '<=' | '>=', b: Scalar): Scalar {
  if (isErrorValue(a)) return a;
  if (isErrorValue(b)) return b;
  const order = orderOf(a ?? blankLike(b), b ?? blankLike(a));
  return { '=': order === 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[
    operator
  ];
}

function blankLike(other: Scalar): number | string {
  return typeof other === 'string' ? '' : 0;
}

function orderOf(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const size = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return value < 0 ? 0 - size : size;
}
