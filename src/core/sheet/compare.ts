import { formatsByCell } from './format-areas';
import { cellKey, type Area } from './reference';
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

const NO_FORMULAS: SheetSnapshot['formulas'] = new Map();

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
 * True when both hold the same: what was entered (constants and formulas), number formats, merges, name
 * and mark. What a formula comes to makes no difference: it follows from what was entered, or from the
 * clock, from chance or from another file, and nobody can keep those still. How areas are cut and how far
 * the read range reaches make none either, nor do hidden rows, columns or filters, since looking at a
 * sheet does not change it.
 */
export function sameContent(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  return (
    a.name === b.name &&
    a.mark?.kind === b.mark?.kind &&
    a.mark?.name === b.mark?.name &&
    sameMap(a.formulas, b.formulas) &&
    sameConstants(a, b) &&
    sameMap(new Map(a.merges.map(mergeEntry)), new Map(b.merges.map(mergeEntry))) &&
    sameFormats(a, b)
  );
}

/** For sheets of the same formulas. */
function sameConstants(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (isPlacedAlike(a, b) && a.values === b.values) return true;
  return valuesWithin(a, b, a.formulas) && valuesWithin(b, a, a.formulas);
}

/** True when every cell of both holds the same value. */
export function sameValues(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (isPlacedAlike(a, b) && a.values === b.values) return true;
  return valuesWithin(a, b) && valuesWithin(b, a);
}

function isPlacedAlike(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return a.origin[0] === b.origin[0] && a.origin[1] === b.origin[1];
}

/** The cells in `besides` may differ. */
function valuesWithin(
  a: SheetSnapshot,
  b: SheetSnapshot,
  besides: SheetSnapshot['formulas'] = NO_FORMULAS,
): boolean {
  const [top, left] = a.origin;
  return a.values.every((row, r) =>
    row.every(
      (value, c) =>
        sameScalar(value, valueAt(b, top + r, left + c)) || besides.has(cellKey(top + r, left + c)),
    ),
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
