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
  const shown = ratio ? clean(value * 100) : value;
  const own = Number.isSafeInteger(shown) ? 0 : decimalsOf(Number(shown.toPrecision(12)));
  const given = same(figure.written, shown) ? (figure.decimals ?? 0) : 0;
  const decimals =
    own > DECIMALS_GIVEN ? Math.min(Math.max(given, 2), DECIMALS_GIVEN) : Math.max(given, own);
  return ratio ? `0.${'0'.repeat(Math.max(1, decimals))}%` : amountFormat(decimals);
}

/** A figure as the sheets show it, in a unit of this factor (null: its own): `15,300`, `85.0%`. */
export function figureText(figure: Figure, factor: number | null): string {
  const value = figure.value / (factor ?? factorOf(figure.unit));
  return displayText(value, figureFormat(figure, value), false);
}
