import type { Figure, Reading } from '../ledger/figure';
import type { Cell } from '../sheet/reference';
import { quoteSheet } from '../sheet/reference';
import { valueAt, type Book, type SheetSnapshot } from '../sheet/snapshot';
import type { Scalar } from '../sheet/value';
import { clean } from '../text/decimal';
import { figureFormat, same } from './figure-format';
import { calculate, cellReference, compare, ifError, literal, reference, when } from './formulas';
import type { Expression } from './formulas';
import { factorOf } from './shown-unit';
import { EMPTY } from './texts';

/** A target or an actual as 任务明细 shows it. */
export interface LiveFigure {
  /** A formula on the ledger's cell where that is numeric or empty, else the value itself. */
  readonly shown: Expression | Scalar;
  readonly value: Scalar;
  /** Number format; null where no number is shown. */
  readonly format: string | null;
}

/** Sheets by name, for looking up the raw cells. */
export type Sheets = ReadonlyMap<string, SheetSnapshot>;

/** The sheets of a book by name. */
export function sheetsOf(book: Book): Sheets {
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
}

/**
 * Target, actual or rate in a unit of this factor (null: the figure's own); `empty` where none is set.
 * A cell that is not set is linked too, so that a figure filled in later counts.
 */
export function liveFigure(
  reading: Reading | null,
  empty: string,
  factor: number | null,
  sheets: Sheets,
): LiveFigure {
  if (reading === null) return constant(empty);
  if (reading.kind === 'figure') return ofFigure(reading.figure, empty, factor, sheets);
  if (reading.kind === 'words') return constant(shortWords(reading.text));
  const [source, ...others] = reading.from;
  const otherwise = reading.kind === 'error' ? EMPTY.unusable : empty;
  if (others.length > 0 || source.span !== undefined) return constant(otherwise);
  const linked = link(source.at, rawAt(source.at, sheets), 1, empty, otherwise);
  return typeof linked.value === 'number'
    ? constant(otherwise)
    : { shown: linked, value: linked.value, format: null };
}

function ofFigure(
  figure: Figure,
  empty: string,
  factor: number | null,
  sheets: Sheets,
): LiveFigure {
  const size = factor ?? factorOf(figure.unit);
  const value = figure.value / size;
  const format = figureFormat(figure, value);
  const [source, ...others] = figure.from;
  const raw = rawAt(source.at, sheets);
  const scale = typeof raw === 'number' ? scaleOf(raw, figure, size) : null;
  if (others.length > 0 || source.span !== undefined || scale === null) {
    return { ...constant(clean(value)), format };
  }
  const linked = link(source.at, raw, scale, empty, EMPTY.unusable);
  return { shown: linked, value: linked.value, format };
}

/** `IFERROR(IF(cell="",empty,cell*scale),otherwise)`. */
function link(at: Cell, raw: Scalar, scale: number, empty: string, otherwise: string): Expression {
  const cell = reference(`${quoteSheet(at.sheet)}!${cellReference(at.row, at.column)}`, raw);
  return ifError(
    when(compare(cell, '=', literal('')), literal(empty), calculate(cell, '*', literal(scale))),
    literal(otherwise),
  );
}

/** What the raw number is to be multiplied by; null where the figure is not simply that number. */
function scaleOf(raw: number, figure: Figure, factor: number): number | null {
  const scales =
    figure.unit?.kind === 'ratio'
      ? ratioScales(raw, figure)
      : [clean(factorOf(figure.unit) / factor)];
  return scales.find((scale) => same(raw * scale, figure.value / factor)) ?? null;
}

/** A percentage is kept as 0.67 or as 67; of nought the number as written tells nothing. */
function ratioScales(raw: number, figure: Figure): readonly number[] {
  return raw === 0 ? [/[%％]/.test(figure.text) ? 1 : 0.01] : [1, 0.01];
}

/** Words in a column of figures, as far as four characters go; more is said to be 定性. */
function shortWords(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return Array.from(plain).length <= 4 ? plain : '定性';
}

function rawAt(at: Cell, sheets: Sheets): Scalar {
  const sheet = sheets.get(at.sheet);
  return sheet === undefined ? null : valueAt(sheet, at.row, at.column);
}

function constant(value: Scalar): LiveFigure {
  return { shown: value, value, format: null };
}
