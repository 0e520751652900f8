import { figureOf } from '../ledger/figure';
import type { Figure, Unit } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import { comparable } from '../text/units';

/** The unit in which 任务明细 shows target and actual of an indicator. */
export interface ShownUnit {
  readonly name: string;
  /** Null: each figure in its own unit, since they cannot be converted into each other. */
  readonly factor: number | null;
}

/** The finer of the units of target and actual (1.53万人 and 11620人 → 人), so that nothing is rounded. */
export function shownUnit(indicator: Indicator): ShownUnit {
  const target = figureOf(indicator.target);
  const actual = figureOf(indicator.actual);
  const finest = finer(unitOf(target ?? actual, indicator), unitOf(actual ?? target, indicator));
  if (finest?.kind === 'ratio') return { name: '%', factor: 1 };
  const name = finest?.name ?? (indicator.unit === null ? '' : unscaled(indicator.unit));
  return { name, factor: comparableFigures(indicator) ? factorOf(finest) : null };
}

/** The unit of a figure; of a missing one that of the indicator. */
function unitOf(figure: Figure | null, { unit }: Indicator): Unit | null {
  return figure === null ? unit : figure.unit;
}

/** The smaller of two units, a ratio before all others. */
function finer(a: Unit | null, b: Unit | null): Unit | null {
  if (a?.kind === 'ratio' || b?.kind === 'ratio') return a?.kind === 'ratio' ? a : b;
  return factorOf(b) < factorOf(a) ? b : a;
}

/** True unless target and actual are figures of different kinds. */
export function comparableFigures(indicator: Indicator): boolean {
  const target = figureOf(indicator.target);
  const actual = figureOf(indicator.actual);
  return target === null || actual === null || comparable(target.unit, actual.unit);
}

/** Size of a unit; ratios are kept as they are, nothing counts as 1. */
export function factorOf(unit: Unit | null): number {
  return unit === null || unit.kind === 'ratio' ? 1 : unit.factor;
}

/** `万人` → `人`: what is counted where the figures themselves carry no unit. */
function unscaled({ name, factor }: Unit): string {
  return factor > 1 && name.length > 1 ? name.replace(/^[万亿]/, '') : name;
}
