import type { Figure, FigureBasis, Reading, Unit } from '../ledger/figure';
import type { Cell } from '../sheet/reference';
import { isErrorValue, type Scalar } from '../sheet/value';
import { cellParts } from './cell-parts';
import { clean, shift } from './decimal';
import { figureOfQuantity, type QuantityPlace } from './figure-of-quantity';
import { normalise, type Normalised } from './normalise';
import { isNotSet } from './not-set';
import { decimalsShown, displayText, isDateFormat, isPercentFormat } from './number-format';
import {
  figureOfParts,
  plainFigure,
  stepOf,
  type PlainFigure,
  type PlainPercent,
} from './plain-figure';
import { wholeQuantity } from './quantity';
import { PERCENT } from './units';

/** A cell of a column of figures, with what its column says. */
export interface FigureCell {
  readonly value: Scalar;
  readonly format: string;
  readonly at: Cell;
  /** Unit of the column or of the indicator's name; a unit in the cell itself beats it. */
  readonly unit: Unit | null;
  readonly role: 'target' | 'actual' | 'rate' | 'other';
  readonly basis?: FigureBasis;
  readonly date1904?: boolean;
  /** How plain numbers of a column of percentages are meant (`plainPercentOf`). */
  readonly plainPercent?: PlainPercent | undefined;
}

/** In a rate column these say 100 %: everything is under way or done. */
const ALL =
  /^(?:已)?(?:全部|全面)(?:已)?(?:开工|完成|完工|竣工|建成|到位|投用|达标|落实|实施|交付)(?:建设|任务|使用)?$/;

/** In a rate column these say that the target is met, by how much they do not say. */
const MET =
  /^(?:已)?(?:达到|完成|实现)(?:年度|全年|预期|既定)?(?:目标|任务|要求)|^(?:已)?(?:达标|完成)$/;

/**
 * Reads one cell of a column of figures: numbers under their number format, numbers as text,
 * quantities with unit and bound, Chinese numerals, `完成736人，完成率18.04%`, and in a rate column
 * the words that say 100 %. Of a range in a column of targets the lower end counts; elsewhere dates,
 * ranges, scores and ranks are words: no single figure could be compared with a target.
 */
export function readFigureCell(input: FigureCell): Reading {
  const { value, at } = input;
  const from = [{ at }] as const;
  if (isErrorValue(value)) return { kind: 'error', error: value.error, from };
  if (value === null) return { kind: 'not-set', spelling: '', from };
  if (typeof value === 'number') return readNumber(value, input);
  return typeof value === 'boolean'
    ? { kind: 'words', text: displayText(value, 'General', false), from }
    : readText(value, input);
}

function readNumber(value: number, input: FigureCell): Reading {
  const raw = displayText(value, input.format, input.date1904 ?? false);
  const from = [{ at: input.at }] as const;
  const decimals = decimalsShown(value, input.format);
  if (decimals === null || isDateFormat(input.format)) return { kind: 'words', text: raw, from };
  const common = { text: raw.trim(), bound: 'exact', from, basis: input.basis ?? 'cell' } as const;
  const number = isPercentFormat(input.format)
    ? percentCell(value, decimals)
    : plainFigure(value, decimals, input);
  return { kind: 'figure', figure: figureOfParts(number, common), raw };
}

function percentCell(value: number, decimals: number): PlainFigure {
  return {
    value: clean(value),
    written: clean(shift(clean(value), 2)),
    unit: PERCENT,
    decimals,
    step: stepOf(decimals, PERCENT.factor),
    confidence: 1,
  };
}

function readText(raw: string, input: FigureCell): Reading {
  const from = [{ at: input.at }] as const;
  if (isNotSet(raw)) return { kind: 'not-set', spelling: raw.trim(), from };
  const text = normalise(raw);
  const figure = figureOfText(text, input);
  return figure === null
    ? { kind: 'words', text: raw.trim(), from }
    : { kind: 'figure', figure, raw };
}

function figureOfText(text: Normalised, input: FigureCell): Figure | null {
  const place: QuantityPlace = {
    unit: input.unit,
    role: input.role,
    plainPercent: input.plainPercent,
    at: input.at,
    basis: input.basis ?? 'cell',
  };
  const whole = wholeQuantity(text.text);
  if (whole !== null) return figureOfQuantity(whole, text, place);
  const words = input.role === 'rate' ? rateWords(text, place) : null;
  if (words !== null || input.role === 'other') return words;
  const range = input.role === 'target' ? rangeFigure(text, place) : null;
  if (range !== null) return range;
  const parts = cellParts(text, place);
  return input.role === 'rate' ? parts.rate : (parts.actual ?? parts.rate);
}

/** A range of things to do: `2-3个`, `10～12处`. Ages, days and months are no targets. */
const RANGE = /^\s*(\d{1,6}(?:\.\d+)?)\s*(?:[-~～—–至到]|--)\s*(\d{1,6}(?:\.\d+)?)([^\d].*)?$/;

/** The lower end of a range, which is enough; how much is wanted stays vague, as `about` says. */
function rangeFigure(text: Normalised, place: QuantityPlace): Figure | null {
  const [, low = '', high = '', unit = ''] = RANGE.exec(text.text.trim()) ?? [];
  if (low === '' || Number(low) <= 0 || Number(low) >= Number(high)) return null;
  if (
    unit.trim() === '' ? place.unit === null : /^\s*(?:周?岁|天|日|月|年|号|点|时|分)/.test(unit)
  ) {
    return null;
  }
  const least = wholeQuantity(low + unit);
  if (least === null) return null;
  const figure = figureOfQuantity(least, text, place);
  const from = [{ at: place.at, span: [0, text.raw.length] }] as const;
  return { ...figure, text: text.raw.trim(), bound: 'about', from, confidence: 0.8 };
}

function rateWords(text: Normalised, place: QuantityPlace): Figure | null {
  const word = text.text.replace(/\s+/g, '');
  const all = ALL.test(word);
  if (!all && (!MET.test(word) || /\d/.test(word))) return null;
  return {
    value: 1,
    written: 100,
    unit: PERCENT,
    decimals: 0,
    step: null,
    text: text.raw.trim(),
    bound: all ? 'exact' : 'at-least',
    from: [{ at: place.at, span: [0, text.raw.length] }],
    basis: place.basis,
    confidence: 0.8,
  };
}
