/** @jest-environment jsdom */
import { refreshReview } from '../../../src/app/refresh-review';
import { reviewWorkbook } from '../../../src/app/review-workbook';
import { summarize } from '../../../src/app/summarize';
import { bookOf, sheetOf } from '../../support/contract/books';
import { failureOf } from '../../support/contract/expectations';
import { loadClient } from '../../support/excel/client/load-client';
import { opened } from '../../support/excel/contract-host';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { runOf, seen, summarySheets } from '../../support/excel/summaries';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

const OPTIONS = { asOf: null, sheets: null };
const surroundings = { pace: { now: () => 0, pause: () => Promise.resolve() } };

/** What the units report; the ledger takes its figures from here. */
const REPORTED = sheetOf('单位报数', [
  ['任务', '完成'],
  ['新建便民桥', 3],
  ['改造村道', 12],
]);

/** A ledger with the date of printing, a countdown, a draw for spot checks, and figures from elsewhere. */
const LEDGER = sheetOf(
  '七月',
  [
    ['柳湾镇2031年民生实事进展情况（截至2031年7月31日）', null, null, null, null, null, null, null],
    ['序号', '任务', '目标', '完成', '完成率', '责任单位', '打印时间', '抽查序号'],
    [1, '新建便民桥（座）', 4, 3, '100%', '县交通局', 48_032, 0.5],
    [2, '改造村道（公里）', 12, 12, '100%', '县交通局', 48_032, 0.5],
  ],
  {
    formulas: new Map([
      ['2,3', 'OFFSET(单位报数!B1,1,0)'],
      ['3,3', 'INDIRECT("单位报数!B3")'],
      ['2,6', 'NOW()'],
      ['3,6', 'TODAY()-100'],
      ['2,7', 'RAND()'],
      ['3,7', 'RANDBETWEEN(1,9999)'],
    ]),
    formats: [{ area: { row: 2, column: 6, rows: 2, columns: 1 }, format: 'yyyy/m/d h:mm:ss' }],
  },
);
const OTHER = sheetOf('随手记', [['电话']]);
const BOOK = bookOf([REPORTED, LEDGER, OTHER]);

/** Something is typed where nothing rests on it; Excel recalculates the workbook all the same. */
function recalculate(): void {
  excel.type({ sheet: OTHER.name, row: 5, column: 0 }, '记一笔');
}

/** The basis of a run: the sheets that the edits were reckoned from. */
const SHEETS = [REPORTED.name, LEDGER.name];

test('the clock, chance and addresses made of text go on between reading and writing', async () => {
  const { workbook } = opened(excel, BOOK);
  recalculate();
  const basis = await workbook.read({ sheets: SHEETS });
  recalculate();
  expect((await workbook.read({ sheets: SHEETS })).sheets).not.toEqual(basis.sheets);
  await workbook.apply(runOf('新'), { basis });
  expect(seen(excel).ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
});

test('a constant or a formula that was typed is a change, beside all that goes on', async () => {
  for (const entry of [4, '=NOW()+1', null]) {
    const { workbook } = opened(excel, BOOK);
    recalculate();
    const basis = await workbook.read({ sheets: SHEETS });
    excel.type({ sheet: LEDGER.name, row: 2, column: 6 }, entry);
    const error = await failureOf(() => workbook.apply(runOf('新'), { basis }));
    expect(error).toMatchObject({ code: 'changed-meanwhile' });
    expect(seen(excel).ours).toEqual([]);
  }
});

test('where the first try failed for want of a printer, what it recalculated is no change', async () => {
  const { workbook } = opened(excel, BOOK);
  recalculate();
  excel.workbook.hasPrinter = false;
  const { sheets } = await summarize(workbook, OPTIONS, surroundings);
  expect(sheets).toEqual(expect.arrayContaining(['总览', '任务明细', '校验报告']));
});

test('figures that follow from another sheet are followed when that sheet is mended', async () => {
  const { workbook } = opened(excel, BOOK);
  recalculate();
  const before = await reviewWorkbook(workbook, OPTIONS, surroundings);
  const found = (checks: readonly { readonly check: string }[]): readonly string[] =>
    checks.map(({ check }) => check).filter((check) => check === 'rate-matches-figures');
  expect(found(before.review.findings)).toHaveLength(1);
  excel.type({ sheet: REPORTED.name, row: 1, column: 1 }, 4);
  const changed = [REPORTED.name];
  const after = await refreshReview(workbook, before.book, changed, OPTIONS, surroundings);
  expect(found(after.review.findings)).toEqual([]);
});
