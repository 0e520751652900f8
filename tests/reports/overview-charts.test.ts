import { isLinkInput, isStyledInput, type Area, type ChartDraft } from '../../src/core';
import { LEDGER_TEXT } from './ledger-text';
import { gridOf, overlap, summaryOf } from './summary-of';

const { overview } = summaryOf(LEDGER_TEXT);
const grid = gridOf(overview);
const heading = grid.findIndex((row) => row[0] === '责任单位');

function chartsOf(text: string): readonly [ChartDraft | undefined, ChartDraft | undefined] {
  const { charts } = summaryOf(text).overview;
  return [charts[0], charts[1]];
}

const [states, units] = chartsOf(LEDGER_TEXT);

/** What stands in the cells of an area. */
function cellsIn({ row, column, rows, columns }: Area): unknown[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => grid[row + r]?.[column + c]),
  ).flat();
}

test('tasks by state are drawn from 合计, each bar in the colour of its state', () => {
  expect(states).toMatchObject({ type: 'bar', title: '各状态任务数（项）' });
  expect(states?.categories === undefined ? [] : cellsIn(states.categories)).toEqual([
    ...['◆完成', '●正常', '▲缓慢', '■严重', '▼逾期', '◇长期', '○待核'],
  ]);
  const [series] = states?.series ?? [];
  expect(grid[series?.values.row ?? 0]?.[0]).toBe('合计（去重）');
  expect(series === undefined ? [] : cellsIn(series.values)).toEqual([1, 5, 2, 1, 1, 0, 0]);
  expect(series?.colours).toEqual([
    ...['9CC3E6', 'DCEBD0', 'E6A100', 'C00000', '7F0000', 'D9D9D9', 'FFFFFF'],
  ]);
});

test('the alternative text says every number', () => {
  expect(states?.alt).toBe(
    '各状态任务数：已完成1项，正常推进5项，进展缓慢2项，严重滞后1项，逾期未完成1项，长期保持0项，待核0项。',
  );
  expect(units?.alt).toMatch(/^各责任单位任务状态（前7家）：/);
  expect(units?.alt).toContain('民政局2项，其中严重滞后1项、正常推进1项；');
});

test('units are stacked with the worst at the base line, without 其余 and without empty series', () => {
  expect(units).toMatchObject({
    type: 'stacked-bar',
    title: '各责任单位任务状态（前 7 家，项）',
    categories: { row: heading + 1, column: 0, rows: 7, columns: 1 },
  });
  expect(units?.series.map(({ name }) => name)).toEqual([
    ...['▼ 逾期', '■ 严重', '▲ 缓慢', '● 正常', '◆ 完成'],
  ]);
  for (const { values } of units?.series ?? []) {
    const drawn = cellsIn(values).map(Number);
    expect(drawn).toHaveLength(7);
    expect(drawn.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
  }
});

test('the charts stand beside the matrix, apart from each other and from all text', () => {
  const places = [states?.place, units?.place].flatMap((place) => place ?? []);
  const [first, second] = places;
  expect(first).toEqual({ row: heading - 1, rows: 11, column: 11, columns: 5 });
  expect(second).toEqual({ row: heading - 1, rows: 11, column: 16, columns: 8 });
  for (const place of places) {
    expect(cellsIn(place).filter((value) => value !== null)).toEqual([]);
    expect(overview.merges.filter((merge) => overlap(merge, place))).toEqual([]);
  }
});

test('few units are all drawn, and the band keeps its height', () => {
  const few = `
=== 实事台账
云山县2025年民生实事进展情况表 | < | < | < | < | <
截至2025年6月30日 | < | < | < | < | <
序号 | 实事名称 | 年度目标 | 完成数 | 责任单位 | 完成时限
1 | 就业培训（人） | 100 | 100 | 人社局 | 12月底
2 | 道路改造（公里） | 20 | 12 | 人社局 | 12月底
`;
  const [, one] = chartsOf(few);
  expect(one).toMatchObject({ title: '各责任单位任务状态（项）', categories: { rows: 1 } });
  expect(one?.place.rows).toBe(11);
  expect(one?.alt).toBe('各责任单位任务状态：人社局2项，其中正常推进1项、已完成1项。');
});

test('states that a scheme calls by one word are told apart in the alternative text', () => {
  const scheme = `=== 设置
@mark settings 设置
设置
说明
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键
状态方案 |  |  | 三档用语 |  |  | scheme
`;
  const [three] = chartsOf(`${scheme}${LEDGER_TEXT}`);
  expect(three?.alt).toMatch(/（▲）2项/);
  expect(three?.alt).toMatch(/（■）1项/);
});

test('总览 links to the lists of slow tasks and of units', () => {
  const links = overview.blocks.flatMap((block) =>
    Array.from({ length: block.rowCount }, (_, i) => block.row(i)).flat(),
  );
  const found = links.flatMap((cell) => {
    const value = isStyledInput(cell) ? cell.value : cell;
    return typeof value === 'object' && value !== null && isLinkInput(value) ? [value] : [];
  });
  expect(found).toEqual([
    { goTo: { sheet: '督办清单', row: 0, column: 0 }, text: '详见《督办清单》' },
    { goTo: { sheet: '责任单位', row: 0, column: 0 }, text: '详见《责任单位》' },
  ]);
});

test('the small notes of the cards keep their weight under the colours of a state', () => {
  const cards = overview.rules.filter((rule) => 'when' in rule && rule.style.endsWith('-note'));
  expect(cards.map(({ area }) => [area.rows, area.columns])).toEqual(new Array(6).fill([1, 3]));
});
