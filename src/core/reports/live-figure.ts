import type { Figure, Reading } from '../ledger/figure';
import type { Cell } from '../sheet/reference';
import { columnName, quoteSheet } from '../sheet/reference';
import { valueAt, type Book, type SheetSnapshot } from '../sheet/snapshot';
import type { Scalar } from '../sheet/value';
import { clean } from '../text/decimal';
import { figureFormat, same } from './figure-format';
import type { Expression } from './formulas';
import { mark, type RowFormula } from './row-formula';
import { calculate, compare, constant, ifError, when } from './row-formulas';
import type { RowShapes } from './row-shapes';
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

/** Where live figures come from, and the formulas that lead to them. */
export interface Linking {
  readonly sheets: Sheets;
  readonly links: RowShapes<Scalar>;
}

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
  linking: Linking,
): LiveFigure {
  if (reading === null) return fixed(empty);
  if (reading.kind === 'figure') return ofFigure(reading.figure, empty, factor, linking);
  if (reading.kind === 'words') return fixed(shortWords(reading.text));
  const [source, ...others] = reading.from;
  const otherwise = reading.kind === 'error' ? EMPTY.unusable : empty;
  if (others.length > 0 || source.span !== undefined) return fixed(otherwise);
  const linked = link(source.at, 1, empty, otherwise, linking);
  return typeof linked.value === 'number'
    ? fixed(otherwise)
    : { shown: linked, value: linked.value, format: null };
}

function ofFigure(
  figure: Figure,
  empty: string,
  factor: number | null,
  linking: Linking,
): LiveFigure {
  const size = factor ?? factorOf(figure.unit);
  const value = figure.value / size;
  const format = figureFormat(figure, value);
  const [source, ...others] = figure.from;
  const raw = rawAt(source.at, linking.sheets);
  const scale = typeof raw === 'number' ? scaleOf(raw, figure, size) : null;
  if (others.length > 0 || source.span !== undefined || scale === null) {
    return { ...fixed(clean(value)), format };
  }
  const linked = link(source.at, scale, empty, EMPTY.unusable, linking);
  return { shown: linked, value: linked.value, format };
}

/** `IFERROR(IF(cell="",empty,cell*scale),otherwise)`. */
function link(
  at: Cell,
  scale: number,
  empty: string,
  otherwise: string,
  { sheets, links }: Linking,
): Expression {
  const key = `${at.sheet} ${at.column} ${scale} ${empty} ${otherwise}`;
  const shape = links.of(key, () => {
    const cell: RowFormula<Scalar> = {
      text: `${quoteSheet(at.sheet)}!${columnName(at.column)}${mark(0)}`,
      value: (raw) => raw,
    };
    const scaled = calculate(cell, '*', constant(scale));
    const shown = when(compare(cell, '=', constant('')), constant(empty), scaled);
    return ifError(shown, constant(otherwise));
  });
  return shape.about(at.row, rawAt(at, sheets));
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

function fixed(value: Scalar): LiveFigure {
  return { shown: value, value, format: null };
}
