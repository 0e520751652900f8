import type { Book, SheetSnapshot } from '../../../src/core';
import { BOOK, bookOf, LEDGER, NOTES, sheetOf } from './books';
import { comparable } from './comparable';
import { publish, TASKS } from './drafts';
import { applyNow, namesIn, readBack } from './expectations';
import type { ContractCase } from './host';

/** A book that must be read as it is. */
function reads(name: string, book: Book): ContractCase {
  return {
    name: `reads ${name}`,
    async run(host) {
      const opened = await host.open(book);
      expect(comparable(await readBack(opened))).toEqual(comparable(book));
    },
  };
}

function one(rows: Parameters<typeof sheetOf>[1], rest: Partial<SheetSnapshot> = {}): Book {
  return bookOf([sheetOf('数据', rows, rest)]);
}

function formats(...list: readonly string[]): Book {
  return one(
    list.map(() => [0.5]),
    {
      formats: list.map((format, row) => ({
        area: { row, column: 0, rows: 1, columns: 1 },
        format,
      })),
    },
  );
}

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** Text as it may stand in a ledger or be pasted into one. */
export const ODD_TEXTS: readonly string[] = [
  '=1+1',
  '+86 138',
  '-无-',
  '@镇政府',
  "'引号",
  '12',
  'TRUE',
  '#N/A',
  '第一行\n第二行\n',
  '\n',
  '  前后有空格  ',
  '全角　空格　',
  '<b>&amp;"引号"</b>',
  ']]>',
  '_x0041_与_x000D_',
  '𠮷野家🏠',
  '制表\t符',
  '不间断\u00A0空格\u200B',
];

const ODD_NAMES = [
  "O'Hara's",
  '1!2',
  ' 前后 ',
  '100%',
  'A1',
  'R1C1',
  '2031.7',
  '"引号"',
  '&<>',
  '＝表',
];

const shape = {
  merges: [
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 2 },
  ],
};
const grid = [
  ['一', null, null],
  ['二', '三', null],
  [null, null, null],
  ['四', '五', '六'],
];

/** What a snapshot must hold. */
export const READ_CASES: readonly ContractCase[] = [
  reads('numbers of all sizes', one([[0, 1, -2.5, 0.1 + 0.2, 1e15, 1e-7, 123456789.125]])),
  reads('texts as they are', one(ODD_TEXTS.map((text) => [text]))),
  reads('a text as long as a cell allows', one([['字'.repeat(32767)]])),
  reads('booleans', one([[true, false]])),
  reads('error values', one([ERRORS.map((error) => ({ error }))])),
  reads(
    'number formats',
    formats('0.00', '0.0%', 'yyyy-mm-dd', '#,##0;[Red]-#,##0', '"约"0"户"', '@'),
  ),
  reads(
    'formulas with values of every type',
    one([[0.5, '文字', true, { error: '#DIV/0!' }]], {
      formulas: new Map([
        ['0,0', '1/2'],
        ['0,1', '"文"&"字"'],
        ['0,2', "'O''Hara'!A1<>\"\""],
        ['0,3', '1/0'],
      ]),
    }),
  ),
  reads('merges', one(grid, shape)),
  reads('hidden rows', one(grid, { hiddenRows: [1, 3] })),
  reads('hidden columns', one(grid, { hiddenColumns: [0, 2] })),
  reads('hidden sheets', bookOf([LEDGER, sheetOf('藏', [['在']], { hidden: true })])),
  reads('protected sheets', one(grid, { locked: true })),
  reads('filtered sheets', one(grid, { filtered: true, hiddenRows: [2] })),
  reads(
    'our marks, also on sheets that the user renamed or copied',
    bookOf([
      LEDGER,
      sheetOf('总览', [['甲']], { mark: { kind: 'overview', name: '总览' } }),
      sheetOf('总览 (2)', [['甲']], { mark: { kind: 'overview', name: '总览' } }),
      sheetOf('旧设置', [['乙']], { mark: { kind: 'settings', name: '设置' } }),
      sheetOf("任务'明细!", [['丙']], { mark: { kind: 'tasks', name: "任务'明细!" } }),
    ]),
  ),
  reads('the 1904 date system', bookOf([LEDGER], { date1904: true })),
  reads('a protected structure', bookOf([LEDGER], { locked: true })),
  reads('empty sheets', bookOf([LEDGER, sheetOf('空', [])])),
  reads('a table that does not begin at A1', one(grid, { origin: [6, 3] })),
  reads('sheets with odd names', bookOf(ODD_NAMES.map((name) => sheetOf(name, [[name]])))),
  reads(
    'a sheet of thousands of rows',
    one(Array.from({ length: 3000 }, (_, i) => [i, `第${i}行`])),
  ),
  {
    name: 'reads only the sheets asked for, in the order of the workbook',
    async run(host) {
      const { workbook } = await host.open(bookOf([sheetOf('丙', [[3]]), LEDGER, NOTES]));
      const some = await workbook.read({ sheets: [LEDGER.name, '没有这张表', '丙'] });
      expect(comparable(some)).toEqual(comparable(bookOf([sheetOf('丙', [[3]]), LEDGER])));
      expect(namesIn(await workbook.read({ sheets: [] }))).toEqual([]);
    },
  },
  {
    name: 'a book once read stays what it was',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      const book = await workbook.read();
      const before = comparable(book);
      await applyNow(workbook, [publish(TASKS)]);
      expect(comparable(book)).toEqual(before);
    },
  },
];
