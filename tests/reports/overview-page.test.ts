import { SIZES, sizedLedger } from '../support/sized-ledger';
import { overviewCounts, recount } from '../support/overview-counts';
import { gridOf, summaryOf } from './summary-of';

/** A4 landscape without its margins, in points; px are 0.75 points. */
const PAGE = { width: ((297 - 24) / 25.4) * 72, height: ((210 - 25) / 25.4) * 72 };
/** 10 points must not be printed smaller than 8. */
const LEAST_SCALE = 0.8;

describe.each(SIZES)('总览 of $items items and $units units', ({ items, units }) => {
  const summary = summaryOf(sizedLedger(items, units));
  const { overview } = summary;

  test('is printed on one page, at four fifths of its size at least', () => {
    const height = overview.blocks.reduce(
      (sum, block) =>
        sum +
        Array.from({ length: block.rowCount }, (_, i) => block.height(i)).reduce((a, b) => a + b),
      0,
    );
    const width = overview.widths.reduce((a, b) => a + b) * 0.75;
    expect(Math.min(PAGE.width / width, PAGE.height / height)).toBeGreaterThan(LEAST_SCALE);
    expect(overview.page).toMatchObject({ wide: 1, high: 1 });
  });

  test('counts what a recount of the review gives', () => {
    const shown = overviewCounts(gridOf(overview));
    expect(shown.cards[0]).toBe(items);
    expect(shown).toEqual(recount(summary.review, Object.keys(shown.units)));
  });

  test('names six slow tasks and points to the list for the rest', () => {
    const slow = gridOf(summary.supervision).slice(4).length;
    const texts = gridOf(overview).flat().map(String);
    const named = texts.filter((text) => /^[▼■▲] \S+\n编号\d+$/.test(text));
    expect(named).toHaveLength(Math.min(6, slow));
    const rest = texts.filter((text) => text.startsWith('另有'));
    expect(rest).toEqual(slow > 6 ? [`另有 ${slow - 6} 项，见《督办清单》。`] : []);
  });
});
