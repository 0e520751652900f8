/** What a value must be: every field of an object is named, none is left out. */
export type Shape =
  | ((value: unknown) => boolean)
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }
  | { readonly either: readonly Shape[] };

/** Where a value departs from its shape: `files[0].verdict.ready`; empty when it does not. */
export function departures(value: unknown, shape: Shape, at = ''): string[] {
  if (typeof shape === 'function') return shape(value) ? [] : [`${at}: ${JSON.stringify(value)}`];
  if ('either' in shape) {
    const tried = shape.either.map((one) => departures(value, one, at));
    return tried.find((found) => found.length === 0) ?? tried[0] ?? [];
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return [`${at}: no list`];
    return value.flatMap((one, i) => departures(one, shape.list, `${at}[${i}]`));
  }
  if (typeof value !== 'object' || value === null) return [`${at}: no object`];
  const names = new Set([...Object.keys(value), ...Object.keys(shape.fields)]);
  return [...names].flatMap((name) => {
    const field = shape.fields[name];
    if (field === undefined) return [`${at}.${name}: not described`];
    if (!(name in value)) return [`${at}.${name}: missing`];
    return departures((value as Record<string, unknown>)[name], field, `${at}.${name}`);
  });
}

export const text: Shape = (value) => typeof value === 'string';
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const yesNo: Shape = (value) => typeof value === 'boolean';
export const nothing: Shape = (value) => value === null;
export const count: Shape = (value) => Number.isInteger(value) && Number(value) >= 0;
export const date: Shape = matching(/^\d{4}-\d{2}-\d{2}$/);
export const cell: Shape = matching(/^(.+)![A-Z]{1,3}[1-9]\d*$/);
export const range: Shape = matching(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);

/** A text that looks like this. */
export function matching(pattern: RegExp): Shape {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** The shape, or null. */
export function orNull(shape: Shape): Shape {
  return { either: [shape, nothing] };
}

/** A share of at most four decimals, 0 or more. */
export const share: Shape = (value) =>
  typeof value === 'number' && value >= 0 && Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6;

/** At least 0, at most 1. */
export const confidence: Shape = (value) => typeof value === 'number' && value >= 0 && value <= 1;
