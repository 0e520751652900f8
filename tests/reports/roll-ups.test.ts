import type { SheetDraft } from '../../src/core';
import { rollUpsIn } from '../support/roll-ups';
import { LEDGER_TEXT } from './ledger-text';
import { expectCached, expectFlow } from './live-expectations';
import { formulasOf, gridOf, summaryOf } from './summary-of';

/**
 * An invented ledger with leaders, reported at mid-year, when 49.6 % of an even year's work is due: two
 * leaders and two units in one cell, a leader written with a space, a task of nobody, a weighted task.
 */
const LED = `
=== 督查台账
云山县2025年民生实事督查台账 | < | < | < | < | < | < | < | <
截至2025年6月30日 | < | < | < | < | < | < | < | <
序号 | 实事名称 | 指标 | 权重 | 年度目标 | 完成数 | 牵头领导 | 责任单位 | 责任领导 | 完成时限
1 | 道路改造 | 改造道路（公里） |  | 20 | 4 | 周明远 | 交通局⏎住建局 | 何大川⏎吴小雨 | 11月底
2 | 路灯安装 | 安装路灯（盏） | 1 | 100 | 48 | 周明远⏎林 静 | 住建局 | 吴小雨 | 12月底
^ | ^ | 更换灯杆（根） | 3 | 40 | 40 | ^ | ^ | ^ | ^
3 | 校园食堂 | 明厨亮灶（所） |  | 60 | 30 | 林静 | 教育局 | 郑伟 | 9月底
4 | 公园新建 | 新建公园（个） |  | 2 | 2 |  | 住建局 | 吴小雨 | 10月底
5 | 社区食堂 | 开办食堂（个） |  | 10 |  | 林静 | 民政局 |  | 12月底
`;

const summary = summaryOf(LED);
const units = rollUpsIn(gridOf(summary.units));
const leaders = rollUpsIn(gridOf(summary.leaders));

/** 任务, 其中联合, then 完成 正常 缓慢 严重 逾期 长期 待核, then 有数字. */
const counts = (line: readonly unknown[] | undefined): unknown => line?.slice(0, 10);

function hiddenRows({ blocks }: SheetDraft): number {
  return blocks.reduce((sum, { hidden, rowCount }) => sum + (hidden === true ? rowCount : 0), 0);
}

test('each unit has its tasks by state, a joint task counts for every unit', () => {
  const table = units['责任单位'];
  expect(Object.keys(table ?? {})).toEqual([
    '住建局',
    '交通局',
    '教育局',
    '民政局',
    '各单位相加',
    '全部任务（联合任务计1次）',
  ]);
  expect(counts(table?.['住建局'])).toEqual([3, 1, 1, 1, 1, 0, 0, 0, 0, 3]);
  expect(counts(table?.['交通局'])).toEqual([1, 1, 0, 0, 1, 0, 0, 0, 0, 1]);
  expect(counts(table?.['民政局'])).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  expect(table?.['各单位相加']?.slice(0, 9)).toEqual([6, null, 1, 1, 3, 0, 0, 0, 1]);
  expect(table?.['全部任务（联合任务计1次）']?.slice(0, 9)).toEqual([5, 1, 1, 1, 2, 0, 0, 0, 1]);
});

test('means are those of capped completions, weighted within a task', () => {
  const mean = (name: string): unknown => units['责任单位']?.[name]?.[10];
  expect(mean('交通局')).toBe(0.2);
  expect(mean('住建局')).toBeCloseTo((0.2 + (0.48 * 1 + 1 * 3) / 4 + 1) / 3, 8);
  expect(mean('民政局')).toBeNull();
});

test('names the slowest task with its gap, and the nearest deadline of what is not finished', () => {
  const tail = (name: string): unknown => units['责任单位']?.[name]?.slice(11);
  // 181 of 334 days: 54.19 % is due by mid-year, 20 % is done.
  expect(tail('交通局')).toEqual(['1 道路改造', expect.closeTo(20 - 18100 / 334, 5), 45991]);
  expect(tail('教育局')).toEqual(['3 校园食堂', expect.closeTo(50 - 18100 / 273, 5), 45930]);
  expect(tail('民政局')).toEqual(['—', null, 46022]);
});

test('leaders who lead come first, those responsible in a second table, nobody last', () => {
  expect(Object.keys(leaders)).toEqual(['牵头领导', '责任领导']);
  expect(Object.keys(leaders['牵头领导'] ?? {})).toEqual([
    '林静',
    '周明远',
    '牵头领导未填',
    '各领导相加',
    '全部任务（联合任务计1次）',
  ]);
  expect(counts(leaders['牵头领导']?.['林静'])).toEqual([3, 1, 0, 1, 1, 0, 0, 0, 1, 2]);
  expect(counts(leaders['责任领导']?.['吴小雨'])).toEqual([3, 1, 1, 1, 1, 0, 0, 0, 0, 3]);
  expect(leaders['责任领导']?.['责任领导未填']?.[0]).toBe(1);
});

test('a table of a ledger that names no leaders is left out, and the sheet says so', () => {
  const { leaders: none } = summaryOf(LEDGER_TEXT);
  expect(gridOf(none).flat()).toContain('台账没有写牵头领导和责任领导。');
  expect(none.filter).toBeNull();
  const led = summaryOf(LED.replace('牵头领导', '备注'));
  expect(Object.keys(rollUpsIn(gridOf(led.leaders)))).toEqual(['责任领导']);
  expect(led.leaders.page.titleRows).toEqual([3, 3]);
});

test('two tables have no heading that could be repeated for both', () => {
  expect(summary.leaders.page.titleRows).toEqual([0, 1]);
  expect(summary.units.page.titleRows).toEqual([3, 3]);
});

test('the filter ends above the sums, below which the rows for the formulas are hidden', () => {
  expect(summary.units.filter).toEqual({ row: 3, column: 0, rows: 5, columns: 16 });
  expect(hiddenRows(summary.units)).toBe(7);
  expect(hiddenRows(summary.leaders)).toBe(1 + 6 + 6);
});

test('counts, means and gaps are formulas that give what is written, also after a change', () => {
  expectCached(summary);
  const formulas = new Map(formulasOf(summary.units));
  expect(formulas.get('4,2')).toMatch(/^COUNTIF\(\$A\$\d+:\$A\$\d+,">=0"\)$/);
  const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
    sheet: '督查台账',
    row,
    column,
  });
  for (const value of [0, 9, 20, 31, null, '未统计']) {
    expectFlow(summary, null, at(3, 5), value);
    expectFlow(summary, null, at(5, 5), value);
    expectFlow(summary, null, at(8, 5), value);
  }
  for (const target of [10, 400, null]) expectFlow(summary, null, at(6, 4), target);
});

test('a ledger of thousands of rows gets values, says so, and keeps its counts live', () => {
  const rows = Array.from({ length: 5200 }, (_, i) => {
    const unit = ['甲局', '乙局', '丙局⏎甲局'][i % 3] ?? '';
    return `${i + 1} | 第${i + 1}项 | 数量（个） |  | 10 | ${i % 11} | 赵一 | ${unit} |  | 12月底`;
  });
  const large = summaryOf(`${LED.split('\n').slice(0, 5).join('\n')}\n${rows.join('\n')}\n`);
  expect(hiddenRows(large.units)).toBe(0);
  expect(String(gridOf(large.units)[2]?.[0])).toContain('为生成汇总时的数');
  const table = rollUpsIn(gridOf(large.units))['责任单位'];
  expect(table?.['甲局']?.slice(0, 2)).toEqual([3467, 1733]);
  expect(table?.['全部任务（联合任务计1次）']?.[0]).toBe(5200);
  const formulas = formulasOf(large.units).map(([, formula]) => formula);
  expect(formulas.some((formula) => formula.includes('任务明细'))).toBe(true);
});
