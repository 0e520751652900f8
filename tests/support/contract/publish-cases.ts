import { isOwnSheet, linkFormula, type Book } from '../../../src/core';
import { BOOK, bookOf, LEDGER, NOTES, sheetOf } from './books';
import { comparable, comparableSheet } from './comparable';
import { blockOf, draftOf, FAILING, OVERVIEW, publish, setting, SETTINGS, TASKS } from './drafts';
import { after, applyNow, failureOf, namesIn, readBack, refuses, sheetIn } from './expectations';
import type { ContractCase } from './host';
import { ODD_TEXTS } from './read-cases';

const ownOverview = sheetOf('总览', [['旧']], { mark: { kind: 'overview', name: '总览' } });
const ownSettings = sheetOf('设置', [['设置']], { mark: { kind: 'settings', name: '设置' } });
const putSetting = { type: 'put-rows', sheet: SETTINGS, rows: [setting('k', '阈值', 1)] } as const;

/** The sheets that are the user's, in the form for comparing. */
function usersSheets(book: Book): readonly unknown[] {
  return book.sheets.filter((sheet) => !isOwnSheet(sheet)).map(comparableSheet);
}

/** What `publish` must do. */
export const PUBLISH_CASES: readonly ContractCase[] = [
  {
    name: 'publish writes values, formulas, links, number formats, merges, hidden columns and mark',
    async run(host) {
      expect(sheetIn(await after(host, BOOK, [publish(TASKS)]), '任务明细')).toEqual({
        name: '任务明细',
        mark: { kind: 'tasks', name: '任务明细' },
        flags: [],
        cells: {
          A1: '"任务明细"',
          A3: '"任务"',
          B3: '"完成率" {0.0%}',
          C3: '"时限" {m"月"d"日"}',
          A4: '"新建便民桥"',
          B4: "='进展情况'!D3/'进展情况'!C3 → 0.75 {0.0%}",
          C4: '48060 {m"月"d"日"}',
          A5: '"改造\\n村道"',
          B5: '1 {0%}',
          C5: '"未填"',
          A6: '=HYPERLINK("#\'进展情况\'!D3","D3") → "D3"',
        },
        merges: ['A1:C1'],
        hiddenRows: [],
        hiddenColumns: [2],
      });
    },
  },
  {
    name: 'publish writes texts as texts, whatever they begin with',
    async run(host) {
      const rows = [...ODD_TEXTS, '长'.repeat(32767)].map((text) => [text]);
      const draft = draftOf('report', '校验报告', [blockOf(rows, ['text'])]);
      const book = await after(host, BOOK, [publish(draft)]);
      expect(sheetIn(book, '校验报告').cells).toEqual(comparableSheet(sheetOf('x', rows)).cells);
    },
  },
  {
    name: 'publish writes numbers, booleans and error values as what they are',
    async run(host) {
      const row = [1e15, -0.1, true, false, { error: '#N/A' }, null, ''];
      const draft = draftOf('report', '校验报告', [
        blockOf(
          [row],
          row.map(() => 'text'),
        ),
      ]);
      const book = await after(host, BOOK, [publish(draft)]);
      expect(sheetIn(book, '校验报告').cells).toEqual(comparableSheet(sheetOf('x', [row])).cells);
    },
  },
  {
    name: 'publish writes links to sheets with odd names',
    async run(host) {
      const goTo = { sheet: NOTES.name, row: 9, column: 27 };
      const draft = draftOf('report', '校验报告', [blockOf([[{ goTo, text: '"A"' }]], ['link'])]);
      const book = await after(host, BOOK, [publish(draft)]);
      const formula = `HYPERLINK("#'O''Hara 的 ""备注""!'!AB10","""A""")`;
      expect(linkFormula({ goTo, text: '"A"' })).toBe(formula);
      expect(sheetIn(book, '校验报告').cells).toEqual({ A1: `=${formula} → "\\"A\\""` });
    },
  },
  {
    name: 'publish hides the rows of a hidden block, whose cells formulas go on to use',
    async run(host) {
      const draft = draftOf('units', '责任单位', [
        blockOf([[{ formula: 'COUNTIF(A3:A4,1)', value: 2 }]], ['count']),
        { ...blockOf([[1], [1]], ['helper'], [2, 0]), hidden: true },
      ]);
      const sheet = sheetIn(await after(host, BOOK, [publish(draft)]), '责任单位');
      expect(sheet.hiddenRows).toEqual([2, 3]);
      expect(sheet.cells).toMatchObject({ A3: '1', A4: '1' });
    },
  },
  {
    name: 'publish writes blocks of thousands of rows',
    async run(host) {
      const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}行`, i]);
      const draft = draftOf('tasks', '任务明细', [blockOf(rows, ['text', 'amount'], [3, 1])]);
      const { cells } = sheetIn(await after(host, BOOK, [publish(draft)]), '任务明细');
      expect(Object.keys(cells)).toHaveLength(6000);
      expect([cells.B4, cells.C3003]).toEqual(['"第0行"', '2999 {#,##0}']);
    },
  },
  {
    name: 'publish changes nothing on the sheets of the user, nor their order',
    async run(host) {
      const book = bookOf([NOTES, LEDGER, sheetOf('空', [])]);
      const published = await after(host, book, [publish(OVERVIEW, TASKS)]);
      expect(usersSheets(published)).toEqual(usersSheets(book));
      const own = namesIn(published).filter((name) => ['总览', '任务明细'].includes(name));
      expect(own).toEqual(['总览', '任务明细']);
    },
  },
  {
    name: 'publish is all or nothing: a block that fails half-way leaves the workbook as it was',
    async run(host) {
      const opened = await host.open(bookOf([LEDGER, ownOverview]));
      const before = comparable(await opened.workbook.read());
      await failureOf(() => applyNow(opened.workbook, [putSetting, publish(OVERVIEW, FAILING)]));
      expect(comparable(await readBack(opened))).toEqual(before);
      await applyNow(opened.workbook, [publish(TASKS)]);
      expect(namesIn(await readBack(opened))).toEqual(['进展情况', '任务明细']);
    },
  },
  {
    name: 'a set of edits is all or nothing: a later one that is refused undoes the earlier',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, sheetOf('总览', [['我的']])]));
      const edits = [putSetting, publish(TASKS, OVERVIEW)];
      await refuses(workbook, () => applyNow(workbook, edits), 'name-taken');
    },
  },
  {
    name: 'publish refuses a name that a sheet of the user has, in either case of letters',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, sheetOf('Summary', [['我的']])]));
      const draft = draftOf('overview', 'SUMMARY', [blockOf([['x']], ['text'])]);
      await refuses(workbook, () => applyNow(workbook, [publish(draft)]), 'name-taken');
    },
  },
  {
    name: 'publish replaces our earlier sheets, all of them',
    async run(host) {
      const newer = draftOf('tasks', '任务明细', [blockOf([['新']], ['text'])]);
      const book = await after(host, BOOK, [publish(OVERVIEW, TASKS)], [publish(newer)]);
      expect(namesIn(book).filter((name) => name === '总览')).toEqual([]);
      expect(sheetIn(book, '任务明细')).toMatchObject({ cells: { A1: '"新"' }, merges: [] });
    },
  },
  {
    name: 'publish of no sheets takes our earlier ones away, and no others',
    async run(host) {
      const book = bookOf([ownOverview, LEDGER, ownSettings]);
      const published = await after(host, book, [publish()]);
      expect(comparable(published)).toEqual(comparable(bookOf([LEDGER, ownSettings])));
    },
  },
  {
    name: 'a sheet of ours that the user renamed or copied is the user’s: it stays as it is',
    async run(host) {
      const renamed = { ...ownOverview, name: '六月总览' };
      const copied = { ...ownOverview, name: '总览 (2)' };
      const book = await after(host, bookOf([LEDGER, renamed, ownOverview, copied]), [
        publish(OVERVIEW),
      ]);
      expect(usersSheets(book)).toEqual([LEDGER, renamed, copied].map(comparableSheet));
      expect(sheetIn(book, '总览').cells.A1).toBe('"任务总数"');
    },
  },
  {
    name: 'publish leaves state tables alone, and refuses their names',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, ownSettings]));
      await applyNow(workbook, [publish(OVERVIEW)]);
      expect(sheetIn(await workbook.read(), '设置')).toEqual(comparableSheet(ownSettings));
      const draft = draftOf('report', '设置', [blockOf([['x']], ['text'])]);
      await refuses(workbook, () => applyNow(workbook, [publish(draft)]), 'name-taken');
    },
  },
  {
    name: 'publishing twice is the same as once',
    async run(host) {
      const once = await after(host, BOOK, [publish(OVERVIEW, TASKS)]);
      const twice = await after(host, BOOK, [publish(OVERVIEW, TASKS)], [publish(OVERVIEW, TASKS)]);
      expect(comparable(twice)).toEqual(comparable(once));
    },
  },
  {
    name: 'publish is refused where the structure is protected',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, ownOverview], { locked: true }));
      const action = (): Promise<void> => applyNow(workbook, [publish(OVERVIEW)]);
      await refuses(workbook, action, 'structure-protected');
    },
  },
];
