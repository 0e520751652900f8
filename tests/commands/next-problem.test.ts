import { nextProblem } from '../../src/commands/next-problem';
import { sheetOf, bookOf } from '../support/contract/books';
import { findingsIn } from '../support/excel/mends';
import type { Cell, Finding } from '../../src/core';

/** A ledger with two slips that must be fixed: B3÷… stated wrongly in rows 3 and 5. */
const book = bookOf([
  sheetOf('七月', [
    ['柳湾镇2031年民生实事进展情况（截至2031年7月31日）'],
    ['序号', '任务', '目标', '完成', '完成率', '责任单位', '完成时限'],
    [1, '新建便民桥（座）', 4, 3, '90%', '县交通局', '2031年12月31日'],
    [2, '改造村道（公里）', 12, 6, '50%', '县交通局', '2031年12月31日'],
    [3, '新建公厕（座）', 10, 5, '70%', '县城管局', '2031年12月31日'],
  ]),
]);
const findings = findingsIn(book);
const NAMES = ['七月'];

function at(row: number, column: number): Cell {
  return { sheet: '七月', row, column };
}

test('goes down the sheet from problem to problem, and from the last one back to the first', () => {
  const first = nextProblem(findings, NAMES, at(0, 0));
  expect(first).toEqual(at(2, 4));
  const second = nextProblem(findings, NAMES, first);
  expect(second).toEqual(at(4, 4));
  expect(nextProblem(findings, NAMES, second)).toEqual(at(2, 4));
  expect(nextProblem(findings, NAMES, null)).toEqual(at(2, 4));
});

test('passes hints and what has been explained', () => {
  const explained = findings.map((finding): Finding => {
    const isFirst = finding.at[0].at.row === 2;
    const { evidence } = finding;
    return isFirst
      ? { ...finding, explained: { reason: '以批复为准', by: '王某', evidence } }
      : finding;
  });
  expect(nextProblem(explained, NAMES, null)).toEqual(at(4, 4));
  const hints = findings.map((finding): Finding => ({ ...finding, severity: 'hint' }));
  expect(nextProblem(hints, NAMES, null)).toBeNull();
});
