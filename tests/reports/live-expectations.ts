import type { Cell, Scalar } from '../../src/core';
import { overviewCounts, recount } from '../support/overview-counts';
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

/** Cards and matrix after a change, against a review of the changed ledger. */
export function expectFlow(summary: Summary, asOf: string | null, at: Cell, value: Scalar): void {
  const changed = withValue(summary.book, at, value);
  const shown = overviewCounts(recalculated(calculatorFor(summary, changed), summary.overview));
  const fresh = summaryOf(changed, asOf);
  const place = `${at.sheet}!${at.row},${at.column}=${JSON.stringify(value)}`;
  expect({ place, ...shown }).toEqual({
    place,
    ...recount(fresh.review, Object.keys(shown.units)),
  });
}
