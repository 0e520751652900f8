import type { Figure, Unit } from '../ledger/figure';
import { clean, shift } from './decimal';
import { PERCENT } from './units';

/** How plain numbers of a column of percentages are meant: 0.91 as a share, or 91 as per cent. */
export type PlainPercent = 'ratio' | 'points';

/** What a column says about its plain numbers. */
export interface PlainContext {
  readonly unit: Unit | null;
  readonly role: 'target' | 'actual' | 'rate' | 'other';
  readonly plainPercent?: PlainPercent | undefined;
}

/** The part of a figure that the number decides. */
export type PlainFigure = Pick<
  Figure,
  'value' | 'written' | 'unit' | 'decimals' | 'step' | 'confidence'
>;

/** The part of a figure that its place in a cell decides. */
export type FigurePlace = Pick<Figure, 'text' | 'bound' | 'from' | 'basis'>;

/** Puts a figure together: one literal for all, since engines are slow with objects of many shapes. */
export function figureOfParts(number: PlainFigure, place: FigurePlace): Figure {
  return {
    value: number.value,
    written: number.written,
    unit: number.unit,
    decimals: number.decimals,
    step: number.step,
    text: place.text,
    bound: place.bound,
    from: place.from,
    basis: place.basis,
    confidence: number.confidence,
  };
}

/** Above this a plain number in a column of percentages can hardly be a share (300 %). */
const LARGEST_SHARE = 3;

/** A plain number in a column of rates, and the quotient that its row's own figures give. */
export interface ComparedRate {
  readonly stated: number;
  readonly quotient: number;
}

/**
 * How the plain numbers of one column of percentages are meant, from all of them together. Rates
 * beside their figures tell it surely: most are nearer to the quotient as a share (1.39 of 19.52 ÷ 14)
 * or as per cent. Otherwise shares where none is above 3, per cent where one is. A lone cell cannot
 * tell; a column nearly always can.
 */
export function plainPercentOf(
  values: readonly number[],
  compared: readonly ComparedRate[] = [],
): PlainPercent {
  const telling = compared.filter(({ stated }) => stated !== 0);
  const shares = telling.filter(
    ({ stated, quotient }) => Math.abs(stated - quotient) < Math.abs(stated / 100 - quotient),
  );
  if (telling.length > 0) return shares.length * 2 >= telling.length ? 'ratio' : 'points';
  return values.every((value) => Math.abs(value) <= LARGEST_SHARE) ? 'ratio' : 'points';
}

/** Width of the rounding interval: one unit of the last decimal, times the unit's factor. */
export function stepOf(decimals: number, factor: number): number {
  return clean(shift(1, -decimals) * factor);
}

/**
 * A number without unit in its cell. It takes the column's unit; whole numbers of a counted quantity
 * are exact, also in a column of 万元, percentages and numbers with decimals have an interval.
 */
export function plainFigure(number: number, decimals: number, context: PlainContext): PlainFigure {
  const written = clean(number);
  if (context.role === 'rate' || context.unit?.kind === 'ratio') {
    return percentage(written, decimals, context);
  }
  const factor = context.unit?.factor ?? 1;
  return {
    value: clean(written * factor),
    written,
    unit: context.unit,
    decimals,
    step: decimals > 0 ? stepOf(decimals, factor) : null,
    confidence: 1,
  };
}

function percentage(written: number, decimals: number, context: PlainContext): PlainFigure {
  const unit = context.unit?.kind === 'ratio' ? context.unit : PERCENT;
  const meant = context.plainPercent ?? plainPercentOf([written]);
  const whole = decimals === 0;
  // 0 and 1 say 0 % and 100 % whole; a share such as 0.9 claims no more than its own decimals.
  if (meant === 'ratio' && whole) return perCent(written * 100, 0, PERCENT, 1);
  if (meant === 'points') return perCent(written, decimals, unit, sure(context));
  if (context.unit?.kind === 'ratio') {
    return perCent(written * 100, Math.max(0, decimals - 2), PERCENT, sure(context));
  }
  const step = stepOf(decimals, 1);
  return { value: written, written, unit: null, decimals, step, confidence: sure(context) };
}

function perCent(written: number, decimals: number, unit: Unit, confidence: number): PlainFigure {
  return {
    value: clean(written * unit.factor),
    written: clean(written),
    unit,
    decimals,
    step: stepOf(decimals, unit.factor),
    confidence,
  };
}

function sure(context: PlainContext): number {
  return context.plainPercent === undefined ? 0.7 : 1;
}
