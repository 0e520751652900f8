import type { Bound, Figure, Unit } from '../../ledger/figure';
import type { TypedActual } from '../../settings/settings';
import { clean, plain } from '../../text/decimal';
import { stepOf } from '../../text/plain-figure';
import { PERCENT } from '../../text/units';
import type { Candidate } from './candidates';

/** A figure of a sentence as the ledger's figures are, with its place in the raw text of the cell. */
export function proseFigure(
  { figure, text }: Pick<Candidate, 'figure' | 'text'>,
  confidence: number,
  bound: Bound | null = null,
): Figure {
  const unit = figure.kind === 'percentage' ? PERCENT : figure.unit;
  const inexact = figure.kind === 'percentage' || figure.decimals > 0 || figure.scaled;
  const factor = unit?.factor ?? 1;
  return {
    value: figure.value,
    written: figure.written,
    unit,
    decimals: figure.decimals,
    step: inexact ? stepOf(figure.decimals, factor) : null,
    text: text.prose.raw.slice(figure.span[0], figure.span[1]).replace(/\s+/g, ''),
    bound: bound ?? figure.bound,
    from: [{ at: text.from.at, span: figure.span }],
    basis: 'prose',
    confidence,
  };
}

/**
 * A figure that the user typed where a figure of the text was found; in the unit of the target. Null where
 * what was typed names another unit.
 */
export function typedFigure(
  found: Figure,
  target: Figure,
  { written, text }: Pick<TypedActual, 'written' | 'text'>,
): Figure | null {
  const name = target.unit?.name ?? '';
  const named = text.replace(/^[\d.]+/, '');
  if (named !== '' && named !== name) return null;
  const [, decimals = ''] = String(written).split('.');
  return {
    ...found,
    value: clean(written * (target.unit?.factor ?? 1)),
    written,
    unit: target.unit,
    decimals: decimals.length,
    step: null,
    text: `${plain(written)}${name}`,
    bound: 'exact',
    confidence: 1,
  };
}

/**
 * 16家 of 16个: things that are counted alike, and are known to be the same, have the target's unit. Only
 * where no conversion is needed.
 */
export function inUnitOf(told: Figure, unit: Unit | null): Figure {
  return unit === null || told.unit === null || unit.factor !== told.unit.factor
    ? told
    : { ...told, unit };
}
