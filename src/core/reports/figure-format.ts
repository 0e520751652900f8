import type { Figure } from '../ledger/figure';
import { clean, decimalsOf } from '../text/decimal';
import { displayText } from '../text/number-format';
import { factorOf } from './shown-unit';
import { amountFormat } from './style-definition';

/** Decimals beyond these are an outcome of a division, not something the ledger gives. */
const DECIMALS_GIVEN = 4;

/** True for numbers that differ by no more than the dust of binary fractions. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Number format of a figure shown as `value`: `#,##0` with as many decimals as the ledger gives and as
 * the value needs, so that nothing is rounded; a ratio as a percentage with at least one decimal.
 */
export function figureFormat(figure: Figure, value: number): string {
  const ratio = figure.unit?.kind === 'ratio';
  const decimals = decimalsShown(figure, ratio ? clean(value * 100) : value);
  return ratio ? `0.${'0'.repeat(Math.max(1, decimals))}%` : amountFormat(decimals);
}

function decimalsShown({ written, decimals }: Figure, shown: number): number {
  const own = Number.isSafeInteger(shown) ? 0 : decimalsOf(Number(shown.toPrecision(12)));
  const given = same(written, shown) ? (decimals ?? 0) : 0;
  if (own > DECIMALS_GIVEN) return Math.min(Math.max(given, 2), DECIMALS_GIVEN);
  return Math.max(given, own);
}

/** Numbers from here on may be written with an exponent. */
const LARGE = 1e15;

/** Characters that `figureText` takes at most, so that the longest of many is found without making all. */
export function roomOf(figure: Figure, factor: number | null): number {
  const ratio = figure.unit?.kind === 'ratio';
  const value = figure.value / (factor ?? factorOf(figure.unit));
  const shown = Math.abs(ratio ? clean(value * 100) : value);
  if (!(shown < LARGE)) return Infinity;
  // Rounding may carry over into one more digit.
  const digits = String(Number.isSafeInteger(shown) ? shown : Math.floor(shown + 1)).length;
  const decimals = Math.max(ratio ? 1 : 0, decimalsShown(figure, shown));
  const point = decimals > 0 ? decimals + 1 : 0;
  return digits + Math.floor((digits - 1) / 3) + point + (ratio ? 1 : 0) + (value < 0 ? 1 : 0);
}

/** A figure as the sheets show it, in a unit of this factor (null: its own): `15,300`, `85.0%`. */
export function figureText(figure: Figure, factor: number | null): string {
  const value = figure.value / (factor ?? factorOf(figure.unit));
  return displayText(value, figureFormat(figure, value), false);
}
