import { isLinkInput, isStyledInput, type SheetDraft, type Styled } from '../../src/core';
import { LEDGER_TEXT } from './ledger-text';
import { formulasOf, gridOf, summaryOf } from './summary-of';

const HEADINGS = [
  ...['序号', '状态', '编号', '任务', '责任单位', '牵头领导', '责任领导', '完成时限'],
  ...[
    '剩余\n天数',
    '完成率',
    '差距\n百分点',
    '滞后原因（摘自台账）',
    '连续\n月数',
    '督办措施',
    '来源',
  ],
];

/** The data rows as people read them. */
function rowsOf(draft: SheetDraft): unknown[][] {
  return gridOf(draft).slice(4);
}

function cellIn(draft: SheetDraft, row: number, column: number): Styled | undefined {
  const block = draft.blocks.find(({ at, rowCount }) => row >= at[0] && row < at[0] + rowCount);
  return block?.row(row - block.at[0])[column];
}

const { supervision } = summaryOf(LEDGER_TEXT);

test('lists what is overdue, seriously behind and slow, the worst first', () => {
  expect(gridOf(supervision)[3]).toEqual(HEADINGS);
  const rows = rowsOf(supervision);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    [1, '▼ 逾期未完成', '9', '公厕新建'],
    [2, '■ 严重滞后', '10', '助餐服务'],
    [3, '▲ 进展缓慢', '2', '道路改造\n指标：改造道路（公里）'],
    [4, '▲ 进展缓慢', '5', '空气质量'],
  ]);
});

test('gives units one to a line, days left, rate and gap of the slowest indicator', () => {
  const [overdue, meals, , air] = rowsOf(supervision);
  expect(meals?.[4]).toBe('民政局\n老龄办');
  expect(overdue?.slice(7, 10)).toEqual([45777, -61, 0.3]);
  expect(meals?.slice(8, 10)).toEqual([184, 0.25]);
  expect(meals?.[10]).toBeCloseTo(25 - 18100 / 365, 6);
  expect(air?.slice(9, 11)).toEqual(['未达标', '—']);
});

test('without earlier months it reminds, and says that it is the first time', () => {
  for (const row of rowsOf(supervision)) expect(row.slice(12, 14)).toEqual(['首次\n统计', '提醒']);
});

test('rows stay as they are, states and figures follow 任务明细', () => {
  const formulas = formulasOf(supervision).map(([place]) => place);
  expect(formulas).toEqual(expect.arrayContaining(['4,1', '4,9', '4,10']));
  const source = cellIn(supervision, 4, 14);
  const link = source !== undefined && isStyledInput(source) ? source.value : source;
  expect(link !== undefined && isLinkInput(link as never) ? link : null).toEqual({
    goTo: { sheet: '实事台账', row: 13, column: 4 },
    text: 'E14',
  });
});

test('is a red tab with its heading on every page, filtered and frozen', () => {
  expect(supervision).toMatchObject({
    tab: 'C00000',
    freeze: [4, 4],
    filter: { row: 3, column: 0, rows: 5, columns: 15 },
    page: { landscape: true, wide: 1, high: null, titleRows: [3, 3] },
  });
  const states = supervision.rules.flatMap((rule) => ('when' in rule ? [rule.when] : []));
  expect(states).toContain('LEFT($B5,1)="▼"');
});

test('of a cause that the ledger gives, the words of the ledger', () => {
  const text = LEDGER_TEXT.replace('完成时限 | 状态', '完成时限 | 状态 | 存在问题')
    .replace(/^(\d+ \|.*)$/gm, '$1 |')
    .replace(
      '助餐点（个） | 8 | 2 | 民政局⏎老龄办 | 12月底 | 正常推进 |',
      (row) => `${row} 场地尚未落实`,
    );
  const rows = rowsOf(summaryOf(text).supervision);
  expect(rows[1]?.[11]).toBe('场地尚未落实');
  expect(rows[0]?.[11]).toBe('〔台账未写原因〕');
});

describe('an empty list', () => {
  const text = `
=== 实事台账
云山县2025年民生实事进展情况表 | < | < | < | < | <
截至2025年6月30日 | < | < | < | < | <
序号 | 实事名称 | 年度目标 | 完成数 | 责任单位 | 完成时限
1 | 就业培训（人） | 100 | 100 | 人社局 | 12月底
2 | 道路改造（公里） | 20 | 12 | 交通局 | 12月底
`;

  test('says that nothing needs supervision', () => {
    const { supervision: none } = summaryOf(text);
    expect(rowsOf(none)[0]?.[0]).toBe('本期没有需要督办的任务。');
    expect(none.merges).toContainEqual({ row: 4, column: 0, rows: 1, columns: 15 });
    expect([none.filter, none.rules]).toEqual([null, []]);
  });

  test('says instead that it cannot be told where the date is not known', () => {
    const { supervision: none } = summaryOf(text.replace(/^截至.*$/m, ''));
    expect(String(rowsOf(none)[0]?.[0])).toMatch(/^截至日期未定，不能判断/);
  });
});
