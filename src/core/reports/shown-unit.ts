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
  const figures = figuresOf(indicator);
  const own = indicator.unit;
  const units = figures.length > 0 ? figures.map(({ unit }) => unit) : [own];
  if (units.some((unit) => unit?.kind === 'ratio')) return { name: '%', factor: 1 };
  const finest = units.reduce((a, b) => (factorOf(b) < factorOf(a) ? b : a));
  const name = finest?.name ?? (own === null ? '' : unscaled(own));
  return { name, factor: comparableFigures(indicator) ? factorOf(finest) : null };
}

/** True unless target and actual are figures of different kinds. */
export function comparableFigures(indicator: Indicator): boolean {
  const [first, second] = figuresOf(indicator);
  return first === undefined || second === undefined || comparable(first.unit, second.unit);
}

/** Size of a unit; ratios are kept as they are, nothing counts as 1. */
export function factorOf(unit: Unit | null): number {
  return unit === null || unit.kind === 'ratio' ? 1 : unit.factor;
}

function figuresOf(indicator: Indicator): readonly Figure[] {
  return [indicator.target, indicator.actual].flatMap((reading) => figureOf(reading) ?? []);
}

/** `万人` → `人`: what is counted where the figures themselves carry no unit. */
function unscaled({ name, factor }: Unit): string {
  return factor > 1 && name.length > 1 ? name.replace(/^[万亿]/, '') : name;
}
