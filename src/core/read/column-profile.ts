import type { Scalar } from '../sheet/value';
import { labelState } from '../text/label-words';
import { isNumeralCell } from './enumeration';
import { cellKind, milestoneCount, type CellKind } from './cell-kind';

/** What the cells of one column hold. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells looked at that hold something set. */
  readonly set: number;
  /** Share (0…1) of `set` of each kind. */
  share(...kinds: readonly CellKind[]): number;
  /** Share of cells with two or more dated clauses. */
  readonly milestones: number;
  /** Numbers rise by one, mostly. */
  readonly counting: boolean;
  /** Share of cells that hold nothing but a Chinese numeral. */
  readonly numerals: number;
  /** Mean length of the texts. */
  readonly length: number;
  /** The same text comes again and again. */
  readonly repeating: boolean;
}

/** Cells of a column looked at: the first rows tell what it holds. */
export const PROFILE_ROWS = 80;

/** Profiles one column from its values and formats, top to bottom. */
export function profileOf(
  column: number,
  cells: readonly { readonly value: Scalar; readonly format: string }[],
): ColumnProfile {
  const counts = new Map<CellKind, number>();
  const texts: string[] = [];
  const numbers: number[] = [];
  let milestones = 0;
  let set = 0;
  for (const [i, { value, format }] of cells.entries()) {
    const kind = isHalfStatus(cells, i) ? 'status' : cellKind(value, format);
    if (kind === null) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (kind === 'not-set') continue;
    set += 1;
    if (typeof value === 'string') texts.push(value);
    if (typeof value === 'string' && milestoneCount(value) >= 2) milestones += 1;
    if (kind === 'number') numbers.push(Number(value));
  }
  return {
    column,
    set,
    share: (...kinds) =>
      set === 0 ? 0 : kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0) / set,
    milestones: set === 0 ? 0 : milestones / set,
    counting: isCounting(numbers),
    numerals: set === 0 ? 0 : texts.filter(isNumeralCell).length / set,
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    repeating: texts.length >= 4 && new Set(texts).size <= texts.length / 2,
  };
}

const NO_LABELS: ReadonlyMap<string, never> = new Map<string, never>();

/** Half of a status word that a line feed cut into two rows: 正在 above 推进. */
function isHalfStatus(cells: readonly { readonly value: Scalar }[], i: number): boolean {
  const text = (at: number): string => {
    const value = cells[at]?.value;
    return typeof value === 'string' && value.length <= 6 ? value.trim() : '';
  };
  const joins = (upper: string, lower: string): boolean =>
    upper !== '' &&
    lower !== '' &&
    labelState(upper, NO_LABELS) === null &&
    labelState(upper + lower, NO_LABELS) !== null;
  return text(i) !== '' && (joins(text(i), text(i + 1)) || joins(text(i - 1), text(i)));
}

function isCounting(numbers: readonly number[]): boolean {
  if (numbers.length < 2) return false;
  const steps = numbers.slice(1).filter((value, i) => value - (numbers[i] ?? NaN) === 1).length;
  return steps >= (numbers.length - 1) * 0.6;
}
