import { formatsByCell } from './format-areas';
import type { Area } from './reference';
import { isOwnSheet, valueAt, type DerivedSheet, type SheetSnapshot } from './snapshot';
import { isErrorValue, type Scalar } from './value';

const DERIVED: ReadonlySet<string> = new Set<DerivedSheet>([
  'overview',
  'tasks',
  'units',
  'leaders',
  'supervision',
  'report',
]);

/** True for a sheet that a run replaces: one of ours, still under our name, and no state table. */
export function isOwnDerivedSheet(sheet: SheetSnapshot): boolean {
  return isOwnSheet(sheet) && DERIVED.has(sheet.mark?.kind ?? '');
}

/** True for equal values; error values are equal when they are the same error. */
export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (isErrorValue(a) || isErrorValue(b)) {
    return isErrorValue(a) && isErrorValue(b) && a.error === b.error;
  }
  return Object.is(a, b) || ((a === '' || a === null) && (b === '' || b === null)) || a === b;
}

/**
 * True when both hold the same: values, formulas, number formats, merges, name and mark. How areas are
 * cut and how far the read range reaches make no difference; nor do hidden rows, columns or filters,
 * since looking at a sheet does not change it.
 */
export function sameContent(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  return (
    a.name === b.name &&
    a.mark?.kind === b.mark?.kind &&
    a.mark?.name === b.mark?.name &&
    sameValues(a, b) &&
    sameMap(a.formulas, b.formulas) &&
    sameMap(new Map(a.merges.map(mergeEntry)), new Map(b.merges.map(mergeEntry))) &&
    sameFormats(a, b)
  );
}

/** True when every cell of both holds the same value. */
export function sameValues(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const placedAlike = a.origin[0] === b.origin[0] && a.origin[1] === b.origin[1];
  return (placedAlike && a.values === b.values) || (valuesWithin(a, b) && valuesWithin(b, a));
}

function valuesWithin(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const [top, left] = a.origin;
  return a.values.every((row, r) =>
    row.every((value, c) => sameScalar(value, valueAt(b, top + r, left + c))),
  );
}

function mergeEntry({ row, column, rows, columns }: Area): [string, string] {
  return [`${row},${column}`, `${rows},${columns}`];
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** Only where something stands: an empty cell's format may be read by one host and not by another. */
function sameFormats(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return a.formats === b.formats || sameMap(formatsByCell(a), formatsByCell(b));
}
