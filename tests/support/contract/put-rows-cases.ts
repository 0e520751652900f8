import type { PutRowsEdit, SheetSnapshot, StateRow } from '../../../src/core';
import { BOOK, bookOf, LEDGER, sheetOf } from './books';
import { comparable, comparableSheet } from './comparable';
import { OVERVIEW, publish, setting, SETTINGS } from './drafts';
import { after, applyNow, refuses, sheetIn, snapshotIn } from './expectations';
import type { ContractCase } from './host';

function put(...rows: readonly StateRow[]): PutRowsEdit {
  return { type: 'put-rows', sheet: SETTINGS, rows };
}

const HEAD = [['设置'], ['改“取值”一列。'], ['类别', '取值', '键']];

/** A table that the user went on with: a column of remarks, a line between, a format, a formula. */
const table: SheetSnapshot = sheetOf(
  '设置',
  [
    ...HEAD.slice(0, 2),
    ['类别', '取值', '键', '我的备注'],
    ['阈值', -5, 'slow', '与文件一致'],
    ['（我的一行）'],
    ['阈值', -20, 'late', '已核'],
    ['单位', '县教育局', 'unit', 7],
  ],
  {
    mark: { kind: 'settings', name: '设置' },
    formats: [{ area: { row: 3, column: 1, rows: 3, columns: 1 }, format: '0.0' }],
    formulas: new Map([['6,3', 'COUNTA(A4:A7)']]),
    hiddenColumns: [2],
  },
);

/** The lines of the table that hold a key, by key: what stands before it and after it. */
function lines(sheet: SheetSnapshot): Readonly<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const [kind, value, key, remark] of sheet.values.slice(3)) {
    if (typeof key === 'string') found[key] = [kind, value, remark ?? null];
  }
  return found;
}

/** What `put-rows` must do. */
export const PUT_ROWS_CASES: readonly ContractCase[] = [
  {
    name: 'put-rows makes the table where it is missing: title, note, headings, rows, key last, mark',
    async run(host) {
      const book = await after(host, BOOK, [
        put(setting('slow', '阈值', -5), setting('late', '=乙', true)),
      ]);
      expect(sheetIn(book, '设置')).toEqual({
        name: '设置',
        mark: { kind: 'settings', name: '设置' },
        flags: [],
        cells: {
          A1: '"设置"',
          A2: '"改“取值”一列。"',
          A3: '"类别"',
          B3: '"取值"',
          C3: '"键"',
          A4: '"阈值"',
          B4: '-5',
          C4: '"slow"',
          A5: '"=乙"',
          B5: 'true',
          C5: '"late"',
        },
        merges: ['A1:C1', 'A2:C2'],
        hiddenRows: [],
        hiddenColumns: [2],
      });
      expect(comparable({ ...book, sheets: book.sheets.slice(0, 2) })).toEqual(comparable(BOOK));
    },
  },
  {
    name: 'put-rows writes over the row of a known key, and all else on the sheet stays',
    async run(host) {
      const book = await after(host, bookOf([LEDGER, table]), [put(setting('late', '阈值', -30))]);
      const expected = comparableSheet(table);
      expect(sheetIn(book, '设置')).toEqual({
        ...expected,
        cells: { ...expected.cells, B6: '-30 {0.0}' },
      });
    },
  },
  {
    name: 'put-rows adds the row of a new key below all that stands on the sheet',
    async run(host) {
      const longer = { ...table, values: [...table.values, ['（末行是我的）', null, null, null]] };
      const book = await after(host, bookOf([LEDGER, longer]), [put(setting('new', '类', 'A'))]);
      expect(sheetIn(book, '设置').cells).toEqual({
        ...comparableSheet(longer).cells,
        A9: '"类"',
        B9: '"A"',
        C9: '"new"',
      });
    },
  },
  {
    name: 'put-rows takes a row away, and leaves the others and the user’s own line',
    async run(host) {
      const book = await after(host, bookOf([LEDGER, table]), [put({ key: 'late', cells: null })]);
      const sheet = snapshotIn(book, '设置');
      expect(lines(sheet)).toEqual({
        slow: ['阈值', -5, '与文件一致'],
        unit: ['单位', '县教育局', 7],
      });
      expect(sheet.values.some((row) => row[0] === '（我的一行）')).toBe(true);
    },
  },
  {
    name: 'taking away a row that is not there changes nothing',
    async run(host) {
      const book = await after(host, bookOf([LEDGER, table]), [put({ key: 'none', cells: null })]);
      expect(comparable(book)).toEqual(comparable(bookOf([LEDGER, table])));
    },
  },
  {
    name: 'putting rows twice is the same as once',
    async run(host) {
      const edit = put(setting('late', '阈值', -30), setting('new', '类', 1), {
        key: 'slow',
        cells: null,
      });
      const book = bookOf([LEDGER, table]);
      const once = await after(host, book, [edit]);
      expect(comparable(await after(host, book, [edit], [edit]))).toEqual(comparable(once));
      expect(comparable(await after(host, book, [edit, edit]))).toEqual(comparable(once));
    },
  },
  {
    name: 'a state table that the user renamed is the user’s: a new one is made beside it',
    async run(host) {
      const renamed = { ...table, name: '去年的设置' };
      const book = await after(host, bookOf([LEDGER, renamed]), [put(setting('k', '类', 1))]);
      expect(sheetIn(book, '去年的设置')).toEqual(comparableSheet(renamed));
      expect(lines(snapshotIn(book, '设置'))).toEqual({ k: ['类', 1, null] });
    },
  },
  {
    name: 'put-rows refuses a name that a sheet of the user has',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, sheetOf('设置', [['我的']])]));
      const action = (): Promise<void> => applyNow(workbook, [put(setting('k', '类', 1))]);
      await refuses(workbook, action, 'name-taken');
    },
  },
  {
    name: 'put-rows is refused on a protected table',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, { ...table, locked: true }]));
      const action = (): Promise<void> => applyNow(workbook, [put(setting('k', '类', 1))]);
      await refuses(workbook, action, 'sheet-protected');
    },
  },
  {
    name: 'a protected structure refuses a new state table, but not rows for one that is there',
    async run(host) {
      const bare = await host.open(bookOf([LEDGER], { locked: true }));
      const action = (): Promise<void> => applyNow(bare.workbook, [put(setting('k', '类', 1))]);
      await refuses(bare.workbook, action, 'structure-protected');
      const book = bookOf([LEDGER, table], { locked: true });
      const done = await after(host, book, [put(setting('slow', '阈值', -6))]);
      expect(sheetIn(done, '设置').cells.B4).toBe('-6 {0.0}');
    },
  },
  {
    name: 'rows and sheets go in together, in one set of edits',
    async run(host) {
      const book = await after(host, BOOK, [put(setting('k', '类', 1)), publish(OVERVIEW)]);
      expect(lines(snapshotIn(book, '设置'))).toEqual({ k: ['类', 1, null] });
      expect(sheetIn(book, '总览').cells.A1).toBe('"任务总数"');
    },
  },
];
