import { isOwnDerivedSheet, type Book } from '../../../src/core';
import type { DerivedSheet, SheetSnapshot } from '../../../src/core';
import { sheetOf } from '../contract/books';
import { blockOf, draftOf, publish, setting, SETTINGS } from '../contract/drafts';
import { comparableSheet, type ComparableSheet } from '../contract/comparable';
import { savedBook } from './model/saved-book';
import type { SimulatedExcel } from './host/simulated-excel';

/** A summary whose sheets all say which one it is, name each other in formulas, and rest on 设置. */
export function summary(word: string): readonly [ReturnType<typeof publish>] {
  const sheet = (kind: DerivedSheet, name: string, other: string): ReturnType<typeof draftOf> =>
    draftOf(kind, name, [
      blockOf(
        [
          [word, { formula: `'${other}'!A1&"！"`, value: `${word}！` }],
          ['上年', { goTo: { sheet: other, row: 0, column: 0 }, text: other }],
        ],
        ['text', 'text'],
      ),
    ]);
  return [
    publish(
      sheet('overview', '总览', '任务明细'),
      sheet('tasks', '任务明细', '校验报告'),
      sheet('report', '校验报告', '总览'),
    ),
  ];
}

/** The edits of a run: a row of 设置 and a summary. */
export function runOf(
  word: string,
): readonly [ReturnType<typeof putWord>, ...ReturnType<typeof summary>] {
  return [putWord(word), ...summary(word)];
}

function putWord(word: string): {
  readonly type: 'put-rows';
  readonly sheet: typeof SETTINGS;
  readonly rows: readonly ReturnType<typeof setting>[];
} {
  return { type: 'put-rows', sheet: SETTINGS, rows: [setting('word', '字样', word)] };
}

/** What the sheets of a summary with this word hold. */
export function summarySheets(word: string): readonly Readonly<Record<string, string>>[] {
  const link = (name: string): string => `=HYPERLINK("#'${name}'!A1","${name}") → "${name}"`;
  const cells = (other: string): Readonly<Record<string, string>> => ({
    A1: `"${word}"`,
    B1: `='${other}'!A1&"！" → "${word}！"`,
    A2: '"上年"',
    B2: link(other),
  });
  return [cells('任务明细'), cells('校验报告'), cells('总览')];
}

/** What can be seen in the workbook: the user's sheets and ours, past any adapter. */
export function seen(excel: SimulatedExcel): {
  readonly users: readonly ComparableSheet[];
  readonly ours: readonly ComparableSheet[];
  readonly hidden: readonly string[];
} {
  const book: Book = savedBook(excel.workbook);
  const all = book.sheets.map((sheet) => ({ sheet, shown: comparableSheet(sheet) }));
  const isOurs = (sheet: SheetSnapshot): boolean =>
    isOwnDerivedSheet(sheet) || sheet.mark?.kind === 'settings';
  return {
    users: all.filter(({ sheet }) => !isOurs(sheet)).map(({ shown }) => shown),
    ours: all.filter(({ sheet }) => isOwnDerivedSheet(sheet)).map(({ shown }) => shown),
    hidden: excel.workbook.sheets
      .filter(({ visibility }) => visibility === 'VeryHidden')
      .map(({ name }) => name),
  };
}

/** An empty sheet, so that a book is not all ledger. */
export const EMPTY: SheetSnapshot = sheetOf('空', []);
