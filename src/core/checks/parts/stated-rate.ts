import { figureOf, type Figure } from '../../ledger/figure';
import type { Indicator } from '../../ledger/ledger';
import type { AssessedLedger, RateComparison } from '../../ledger/progress';
import { compareRate, decimalsOfShare } from '../../progress/compare-rate';
import { normalText } from '../../text/normalise';
import { isTurn } from '../../run';
import { TURN, type FindingData, type Outcome, type Turns } from '../check';
import { aboutIndicator } from '../subject';

/** Decimals that a reckoned share is shown with at least, so that a small difference is seen. */
const SHOWN_DECIMALS = 2;

/** An indicator whose three columns hold figures that can be compared, with the comparison. */
export interface StatedRate extends RateComparison {
  readonly indicator: Indicator;
}

/**
 * The indicators whose stated rate is actual ÷ target: three column figures, target above 0, more is
 * better, no baseline. Growth, at-most targets and baselines are reckoned in another way.
 */
export function* statedRates(ledger: AssessedLedger): Turns<readonly StatedRate[]> {
  const known = COMPARED.get(ledger);
  if (known !== undefined) return known;
  const rates = yield* compareAll(ledger);
  COMPARED.set(ledger, rates);
  return rates;
}

/** Two checks look at the same rates; ledgers never change. */
const COMPARED = new WeakMap<AssessedLedger, readonly StatedRate[]>();

function* compareAll(ledger: AssessedLedger): Turns<readonly StatedRate[]> {
  const rates: StatedRate[] = [];
  for (const [done, indicator] of ledger.indicators.entries()) {
    if (isTurn(done)) yield TURN;
    if (indicator.source !== 'columns' || indicator.direction !== 'at-least') continue;
    if (indicator.baseline !== null) continue;
    const target = figureOf(indicator.target);
    const actual = figureOf(indicator.actual);
    const stated = figureOf(indicator.rate);
    if (target === null || actual === null || stated === null || target.value <= 0) continue;
    if (!isNumeric(stated)) continue;
    const { verdict, expected } = compareRate(actual, target, stated, indicator.kind);
    rates.push({ verdict, expected, actual, target, stated, indicator });
  }
  return rates;
}

/** 全部开工 counts as 100 %, but states no number that could be compared. */
function isNumeric({ text }: Figure): boolean {
  return /\d/.test(text) || /\d|百分之|成/.test(normalText(text));
}

/** What a finding about a stated rate rests on. */
export function rateData({ actual, target, stated, expected }: RateComparison): FindingData {
  const decimals = Math.max(SHOWN_DECIMALS, decimalsOfShare(stated) - 2);
  return { actual, target, stated, expected: { ratio: expected, decimals } };
}

/** A finding at the rate's cell, with the cells of the figures behind it. */
export function foundAtRate<M extends string>(
  ledger: AssessedLedger,
  rate: StatedRate,
  message: M,
): Outcome<M> {
  const [first, ...more] = rate.stated.from;
  return {
    outcome: 'found',
    message,
    subject: aboutIndicator(ledger, rate.indicator),
    at: [first, ...more, ...rate.actual.from, ...rate.target.from],
    data: rateData(rate),
  };
}

/** True where both figures were written in the same unit, so that they divide as they stand. */
export function oneUnit(a: Figure, b: Figure): boolean {
  // A bare number beside a percentage may mean either, so it counts as another unit.
  if (a.unit === null || b.unit === null) return (a.unit ?? b.unit)?.kind !== 'ratio';
  return a.unit.kind === b.unit.kind && a.unit.factor === b.unit.factor;
}
