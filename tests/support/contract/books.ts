import type { Book, Scalar, SheetSnapshot } from '../../../src/core';

/** A sheet from row 1 on; rows may differ in length. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Scalar[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    mark: null,
    hidden: false,
    locked: false,
    filtered: false,
    origin: [0, 0],
    values: rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null)),
    formats: [],
    formulas: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
  };
}

/** A book of these sheets. */
export function bookOf(
  sheets: readonly SheetSnapshot[],
  rest: Partial<Pick<Book, 'date1904' | 'locked'>> = {},
): Book {
  return { sheets, date1904: false, locked: false, ...rest };
}

/** A small ledger of a town that does not exist, with a formula, a format, a merge, hidden parts. */
export const LEDGER: SheetSnapshot = sheetOf(
  '进展情况',
  [
    ['柳湾镇2031年民生实事'],
    ['序号', '任务', '目标', '实际', '完成率'],
    [1, '新建便民桥', 4, 3, 0.75],
    [2, '改造\n村道', 12, 12, 1],
    [null, '=合计', 16, 15, 0.9375],
  ],
  {
    formats: [{ area: { row: 2, column: 4, rows: 3, columns: 1 }, format: '0.0%' }],
    formulas: new Map([
      ['4,2', 'SUM(C3:C4)'],
      ['4,3', 'SUM(D3:D4)'],
      ['4,4', 'D5/C5'],
    ]),
    merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
    hiddenRows: [3],
    hiddenColumns: [3],
  },
);

/** A second sheet of the user: hidden, protected, with texts that tempt a writer to spoil them. */
export const NOTES: SheetSnapshot = sheetOf(
  'O\'Hara 的 "备注"!',
  [[' 前后有空格 '], ['+86'], [true]],
  {
    hidden: true,
    locked: true,
  },
);

/** The user's book on which most cases work. */
export const BOOK: Book = bookOf([LEDGER, NOTES]);
