import type { Cell, Scalar } from '../../src/core';
import { overviewCounts, recount } from '../support/overview-counts';
import { rollUpsIn, supervisedIn } from '../support/roll-ups';
import {
  calculatorFor,
  gridOf,
  recalculated,
  summaryOf,
  withValue,
  type Summary,
} from './summary-of';

/** Values that equal each other for a reader: nothing is nothing, numbers up to the dust. */
function plain(value: unknown): unknown {
  if (value === '' || value === null) return null;
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

/** Every formula gives the value that is written with it. */
export function expectCached(summary: Summary): void {
  const calculator = calculatorFor(summary, summary.book);
  for (const draft of summary.drafts) {
    const shown = gridOf(draft).map((row) => row.map(plain));
    expect(recalculated(calculator, draft).map((row) => row.map(plain))).toEqual(shown);
  }
}

/** Cards, matrix and roll-ups after a change, against a review of the changed ledger. */
export function expectFlow(summary: Summary, asOf: string | null, at: Cell, value: Scalar): void {
  const changed = withValue(summary.book, at, value);
  const calculator = calculatorFor(summary, changed);
  const shown = overviewCounts(recalculated(calculator, summary.overview));
  const fresh = summaryOf(changed, asOf);
  const place = `${at.sheet}!${at.row},${at.column}=${JSON.stringify(value)}`;
  expect({ place, ...shown }).toEqual({
    place,
    ...recount(fresh.review, Object.keys(shown.units)),
  });
  for (const kind of ['units', 'leaders'] as const) {
    const rolled = rollUpsIn(recalculated(calculator, summary[kind]));
    expect({ place, ...rolled }).toEqual({ place, ...rollUpsIn(gridOf(fresh[kind])) });
  }
  expectSupervised(place, recalculated(calculator, summary.supervision), gridOf(fresh.supervision));
}

/** The list stays as it was written; the figures of a task that is still slow are those of a fresh list. */
function expectSupervised(place: string, shown: unknown[][], fresh: unknown[][]): void {
  const rows = supervisedIn(shown);
  const still = Object.entries(supervisedIn(fresh)).filter(([task]) => task in rows);
  expect({ place, ...Object.fromEntries(still.map(([task]) => [task, rows[task]])) }).toEqual({
    place,
    ...Object.fromEntries(still),
  });
}
