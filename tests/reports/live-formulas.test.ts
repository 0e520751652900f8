import { figureOf, valueAt, type Book, type Cell, type Scalar } from '../../src/core';
import { overviewCounts, recount } from '../support/overview-counts';
import { codec } from '../support/codec';
import { realLedgers, samples } from '../support/corpus';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { LEDGER_TEXT, UNDATED_TEXT } from './ledger-text';
import { expectCached, expectFlow } from './live-expectations';
import {
  calculatorFor,
  formulasOf,
  gridOf,
  recalculated,
  summaryOf,
  withValue,
  type Summary,
} from './summary-of';

const ALLOWED = new Set(
  'IF AND OR SUM MAX MIN ROUND IFERROR INDEX MATCH COUNTIF COUNTIFS LEFT HYPERLINK'.split(' '),
);

function expectAllowed({ drafts }: Summary): void {
  const used = drafts.flatMap((draft) => [
    ...formulasOf(draft).map(([, formula]) => formula),
    ...draft.rules.flatMap((rule) => ('when' in rule ? [rule.when] : [])),
  ]);
  const names = used.flatMap(
    (formula) => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').match(/[A-Z]+(?=\()/g) ?? [],
  );
  expect([...new Set(names)].filter((name) => !ALLOWED.has(name))).toEqual([]);
  expect(used.filter((formula) => formula.length > 8192)).toEqual([]);
}

/** Cells of targets and actuals that hold plain numbers. */
function numericCells({ review, book }: Summary): readonly Cell[] {
  const cells = review.ledgers.flatMap(({ indicators }) =>
    indicators.flatMap(({ target, actual }) =>
      [target, actual].flatMap((reading) => figureOf(reading)?.from[0].at ?? []),
    ),
  );
  const held = (at: Cell): Scalar => {
    const sheet = book.sheets.find(({ name }) => name === at.sheet);
    return sheet === undefined ? null : valueAt(sheet, at.row, at.column);
  };
  const unique = new Map(cells.map((at) => [JSON.stringify(at), at]));
  return [...unique.values()].filter((at) => typeof held(at) === 'number');
}

const CHANGES: readonly ((old: number) => Scalar)[] = [
  () => 0,
  () => null,
  (old) => -old,
  (old) => old * 0.37,
  (old) => Math.round(old * 97) / 100,
  (old) => old * 1.3,
  (old) => old * 4,
];

const DATES = [null, '2025-03-02', '2025-06-30', '2025-12-10', '2026-01-15'];

describe('live formulas of an invented ledger', () => {
  const summary = summaryOf(LEDGER_TEXT);

  test('use only the functions that every host knows', () => {
    expectAllowed(summary);
  });

  test.each(DATES)('give their cached values (as of %s)', (asOf) => {
    expectCached(summaryOf(asOf === null ? UNDATED_TEXT : LEDGER_TEXT, asOf));
  });

  test('are links to the ledger, in one unit, the finer of the two', () => {
    const grid = gridOf(summary.tasks);
    const formulas = new Map(formulasOf(summary.tasks));
    expect(grid[4]?.slice(3, 7)).toEqual(['城镇新增就业', '人', 15000, 9000]);
    expect(formulas.get('4,5')).toBeUndefined();
    expect(formulas.get('4,6')).toBe(`IFERROR(IF('实事台账'!E4="","未填",'实事台账'!E4*1),"待核")`);
    expect(grid[5]?.slice(5, 8)).toEqual([20, 4, 0.2]);
    expect(formulas.get('5,7')).toBe('IFERROR(IF(F6>0,G6/F6,""),"")');
  });

  test.each(DATES)('carry a changed figure to cards and matrix (as of %s)', (asOf) => {
    const dated = summaryOf(asOf === null ? UNDATED_TEXT : LEDGER_TEXT, asOf);
    const cells = numericCells(dated);
    expect(cells.length).toBeGreaterThan(12);
    for (const [i, at] of cells.entries()) {
      const sheet = dated.book.sheets[0];
      const old = sheet === undefined ? null : valueAt(sheet, at.row, at.column);
      const changes = CHANGES.filter((_, n) => asOf === '2025-06-30' || n % 3 === i % 3);
      for (const change of changes) expectFlow(dated, asOf, at, change(Number(old)));
    }
  });

  test('a word typed in place of an actual makes the task 待核, not nought', () => {
    const at = { sheet: '实事台账', row: 5, column: 4 };
    expectFlow(summary, null, at, '尚未统计');
    const calculator = calculatorFor(summary, withValue(summary.book, at, '尚未统计'));
    expect(recalculated(calculator, summary.tasks)[6]?.[6]).toBe('待核');
  });

  test('a figure filled in where none was counts', () => {
    const blank = { sheet: '实事台账', row: 11, column: 4 };
    expectFlow(summary, null, blank, 80);
    expectFlow(summary, null, blank, 10);
  });

  test('follow the thresholds in 设置', () => {
    const calculator = calculatorFor(summary, summary.book);
    const first = overviewCounts(recalculated(calculator, summary.overview));
    const edits = summary.edits.map((edit) =>
      edit.type !== 'put-rows'
        ? edit
        : {
            ...edit,
            rows: edit.rows.map((row) => ({
              ...row,
              cells:
                row.cells?.map((cell) => (cell === -5 ? -60 : cell === -20 ? -70 : cell)) ?? null,
            })),
          },
    );
    const eased = calculatorFor({ ...summary, edits }, summary.book);
    const second = overviewCounts(recalculated(eased, summary.overview));
    const [behind, serious] = [3, 4];
    expect(first.cards[behind]).toBeGreaterThan(second.cards[behind] ?? 0);
    expect(first.cards[serious]).toBeGreaterThan(0);
    expect(second.cards[serious]).toBe(0);
  });
});

describe('live formulas of the samples and the real ledgers', () => {
  const books = [...samples(), ...(realLedgers() ?? [])];

  test.each(books)('$name: allowed functions, cached values, counts', async ({ bytes }) => {
    const book: Book = await openXlsx(bytes, { codec }).read();
    for (const asOf of [null, '2023-06-30']) {
      const summary = summaryOf(book, asOf);
      expectAllowed(summary);
      expectCached(summary);
      const shown = overviewCounts(gridOf(summary.overview));
      expect(shown).toEqual(recount(summary.review, Object.keys(shown.units)));
    }
  });

  test.each(books)('$name: a changed figure reaches cards and matrix', async ({ bytes }) => {
    const book: Book = await openXlsx(bytes, { codec }).read();
    for (const asOf of [null, '2023-06-30', '2023-12-12']) {
      const summary = summaryOf(book, asOf);
      for (const [i, at] of numericCells(summary).entries()) {
        if (i % 5 !== 0) continue;
        const sheet = book.sheets.find(({ name }) => name === at.sheet);
        const old = sheet === undefined ? null : valueAt(sheet, at.row, at.column);
        const change = CHANGES[(i / 5) % CHANGES.length];
        if (change !== undefined) expectFlow(summary, asOf, at, change(Number(old)));
      }
    }
  });
});
