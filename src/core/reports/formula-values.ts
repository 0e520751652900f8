import { isErrorValue, type Scalar } from '../sheet/value';

/*
 * What the operators and functions of formulas give, as every spreadsheet reckons them (ECMA-376 part 1,
 * 18.17).
 */

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '=' | '<' | '>' | '<=' | '>=';

const VALUE_ERROR = { error: '#VALUE!' };
const DIVISION_ERROR = { error: '#DIV/0!' };

const OPERATIONS: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const COMPARISONS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** What counts as true in a condition. */
export function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A cell as an operand of arithmetic: blank is 0, a text that is no number an error. */
export function numberOf(
  value: Scalar,
): number | Exclude<Scalar, number | string | boolean | null> {
  if (typeof value === 'number') return value;
  if (isErrorValue(value)) return value;
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  const plain = /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
  return Number.isNaN(plain) ? VALUE_ERROR : plain;
}

/** `a+b`, `a-b`, `a*b`, `a/b`; a text that is no number makes it `#VALUE!`. */
export function calculated(a: Scalar, operator: Arithmetic, b: Scalar): Scalar {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  if (operator === '/' && right === 0) return DIVISION_ERROR;
  const result = OPERATIONS[operator](left, right);
  return Number.isFinite(result) ? result + 0 : VALUE_ERROR;
}

/** `a=b`, `a<b` …; a number is less than any text, as in every spreadsheet; blank equals `""` and 0. */
export function compared(a: Scalar, operator: Comparison, b: Scalar): Scalar {
  if (isErrorValue(a)) return a;
  if (isErrorValue(b)) return b;
  const order = orderOf(a ?? blankLike(b), b ?? blankLike(a));
  return COMPARISONS[operator](order);
}

function blankLike(other: Scalar): number | string {
  return typeof other === 'string' ? '' : 0;
}

function orderOf(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

/** `ROUND(x,digits)`, half away from zero. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const size = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return value < 0 ? 0 - size : size;
}

/** Numbers come before texts, texts before truth values. */
function rankOf(value: Scalar): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
