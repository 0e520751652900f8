import type { Figure, FigureBasis, Unit } from '../ledger/figure';
import type { Cell } from '../sheet/reference';
import { clean } from './decimal';
import type { Normalised } from './normalise';
import { figureOfParts, plainFigure, stepOf, type PlainContext } from './plain-figure';
import type { Quantity } from './quantity';
import { baseOfScaled, scaledUnit } from './units';

/** Where a quantity stands and what its column says. */
export interface QuantityPlace extends PlainContext {
  readonly at: Cell;
  readonly basis: FigureBasis;
}

/** Makes a figure of a quantity found in `text`, with its span in the raw text of the cell. */
export function figureOfQuantity(found: Quantity, text: Normalised, place: QuantityPlace): Figure {
  const span = text.toRaw(found.from, found.to);
  const common = {
    text: text.raw.slice(span[0], span[1]).trim(),
    bound: found.bound,
    from: [{ at: place.at, span }] as const,
    basis: place.basis,
  };
  if (found.unit === null && !found.scaled) {
    return figureOfParts(plainFigure(found.written, found.decimals, place), common);
  }
  const unit = found.unit ?? unitWithScale(found, place.unit);
  const factor = unit?.factor ?? found.scale;
  const inexact = found.scaled || found.decimals > 0 || unit?.kind === 'ratio';
  const number = {
    value: clean(found.written * factor),
    written: found.written,
    unit,
    decimals: found.decimals,
    step: inexact ? stepOf(found.decimals, factor) : null,
    confidence: found.confidence,
  };
  return figureOfParts(number, common);
}

/** `1.53万` in a column of 人 or 万人 is 万人: the scale written in the cell beats the column's. */
function unitWithScale(found: Quantity, columnUnit: Unit | null): Unit | null {
  if (columnUnit === null || columnUnit.kind === 'ratio') return null;
  return scaledUnit(baseOfScaled(columnUnit), found.scale === 1e8 ? '亿' : '万', found.scale);
}
