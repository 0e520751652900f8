import { isErrorValue, type ErrorValue, type Scalar } from '../../../../src/core';

/** Rows of values: what a reference to an area gives. */
export type Grid = readonly (readonly Scalar[])[];

/** A value or the values of an area. */
export type Operand = Scalar | Grid;

/** True for an area. */
export function isGrid(operand: Operand): operand is Grid {
  return Array.isArray(operand);
}

/** One value; of an area its first. */
export function scalarOf(operand: Operand): Scalar {
  return isGrid(operand) ? (operand[0]?.[0] ?? null) : operand;
}

/** All values of an operand. */
export function valuesOf(operand: Operand): readonly Scalar[] {
  return isGrid(operand) ? operand.flat() : [operand];
}

/** A number, or the error that stands in its place; an empty cell is nought. */
export function numberOf(operand: Operand): number | ErrorValue {
  const value = scalarOf(operand);
  if (isErrorValue(value) || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? { error: '#VALUE!' } : number;
}

/** A text, or the error that stands in its place. */
export function textOf(operand: Operand): string | ErrorValue {
  const value = scalarOf(operand);
  if (isErrorValue(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** Whether a condition holds, or the error that stands in its place. */
export function truthOf(operand: Operand): boolean | ErrorValue {
  const value = scalarOf(operand);
  if (isErrorValue(value) || typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : { error: '#VALUE!' };
  return (value ?? 0) !== 0;
}

const ORDER = ['number', 'string', 'boolean'];

/** Numbers come before texts, texts before booleans; texts without regard to case. */
export function compare(a: Scalar, b: Scalar): number {
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  const [s, t] = [ORDER.indexOf(typeof x), ORDER.indexOf(typeof y)];
  if (s !== t) return s - t;
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return Number(x) - Number(y);
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/**
 * What COUNTIF counts: `">=0.5"`, `"<>"`, a value (Microsoft: COUNTIF function). Wildcards `*` and `?`
 * hold in texts.
 */
export function criterion(operand: Operand): (value: Scalar) => boolean {
  const wanted = scalarOf(operand);
  if (typeof wanted !== 'string') return (value) => value !== null && sameKind(value, wanted ?? 0);
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted);
  const [sign = '=', rest = ''] = [match?.[1], match?.[2]];
  const number = rest.trim() === '' ? NaN : Number(rest);
  const target: Scalar = Number.isNaN(number) ? rest : number;
  if (sign === '=' || sign === '<>') {
    const equals = (value: Scalar): boolean => matches(value, target, match?.[1] !== undefined);
    return sign === '=' ? equals : (value) => !equals(value);
  }
  const test = COMPARISONS[sign] ?? (() => false);
  return (value) =>
    value !== null && typeof value === typeof target && test(compare(value, target));
}

function matches(value: Scalar, target: Scalar, isExplicit: boolean): boolean {
  if (target === '') return isExplicit ? value === null : value === null || value === '';
  if (typeof target === 'number') return sameKind(value, target) || value === String(target);
  if (typeof target !== 'string') return sameKind(value, target);
  if (typeof value !== 'string') return false;
  const pattern = target
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${pattern}$`, 'is').test(value);
}

function sameKind(value: Scalar, target: Scalar): boolean {
  return typeof value === typeof target && !isErrorValue(value) && compare(value, target) === 0;
}

/** Comparisons by sign, over the result of `compare`. */
export const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};
