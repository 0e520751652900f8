import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import {
  buildSummary,
  explain,
  explanationLines,
  parseCell,
  review,
  type Cell,
  type Explained,
} from '../../src/core';
import { drain } from '../../src/core/review';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const BOOK = parseWorkbookText(`=== 进展
2026年民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限 | 状态
1 | 村道硬化 | 硬化里程（公里） | 40 | 10 | 25% | 交通局⏎财政局 | 12月底 | 正在推进
^ | ^ | 安装路灯（盏） | 1.2万盏 | =E4*300 -> 3000 | 35% | ^ | 12月底 | 正在推进
2 | 就业服务 | 招聘活动（场） | 8 | 9 | 112.5% | 人社局 | 11月30日 | 已完成
制表人：王芳
=== 说明
这张表没有台账
`);

const REVIEW = drain(review(BOOK, { asOf: null, sheets: null }));

function cell(address: string): Cell {
  const found = parseCell(address, '进展');
  if (found === null) throw new Error(address);
  return found;
}

const about = (address: string): Explained => explain(REVIEW, BOOK, cell(address));
const lines = (address: string): string[] => explanationLines(about(address), 'zh-CN');

test('a figure: place, role, reading, findings, checks and the state that rests on it', () => {
  const explained = about('D5');
  expect(explained.item?.name).toBe('村道硬化');
  expect(explained.indicator?.name).toBe('安装路灯（盏）');
  expect(explained.column).toMatchObject({ header: '年度目标', role: 'target' });
  expect(explained.readings).toEqual([
    expect.objectContaining({ text: '1.2万盏', value: '12000' }),
  ]);
  expect(explained.findings.map(({ check }) => check)).toEqual(['rate-matches-figures']);
  expect(explained.checks).toEqual(
    expect.arrayContaining(['rate-matches-figures', 'target-zero', 'negative-value']),
  );
  expect(explained.checks).not.toContain('unit-empty');
});

test('the arithmetic of a state, in the words of the rules', () => {
  // 30 June is day 181 of 365, so 49.59 % is expected; 10 of 40 km is 24.6 points less.
  expect(lines('E4')).toEqual(
    expect.arrayContaining([
      '完成率：10÷40=25.00%',
      '截至日期：2026年6月30日',
      '完成时限：2026年12月31日，剩184天',
      '序时进度：181÷365=49.59%',
      '差距：-24.6个百分点',
      '指标状态：▲进展缓慢（差距较大，但属工程建设且距时限30天以上）',
    ]),
  );
  const english = explanationLines(about('E4'), 'en-US').join('\n');
  expect(english).toContain('completion: 10÷40=25.00%');
  expect(english).not.toMatch(/[{}]|undefined|[一-龥]{2}：/);
});

test('a formula is shown with its value', () => {
  expect(about('E5').formula).toBe('E4*300');
  expect(lines('E5')[0]).toContain('进展!E5  3000 =E4*300');
});

test('a row of a sheet that was written is told about by the cell it leads to', async () => {
  const workbook = new MemoryWorkbook(BOOK);
  await workbook.apply(buildSummary(REVIEW, BOOK), { basis: BOOK });
  const written = await workbook.read();
  const tasks = written.sheets.find(({ name }) => name === '任务明细');
  const row = (tasks?.values ?? []).findIndex((cells) => cells.some((one) => one === 40));
  const told = explain(REVIEW, written, { sheet: '任务明细', row, column: 7 });
  expect(told.source).toEqual(cell('E4'));
  const said = explanationLines(told, 'zh-CN');
  expect(said[0]).toBe('单元格：任务明细!H5  25.0%');
  expect(said).toEqual(
    expect.arrayContaining([
      '本行来自台账：进展!E4，以下说的是这一格',
      '指标：硬化里程（公里）',
      '完成率：10÷40=25.00%',
    ]),
  );
  const title = explain(REVIEW, written, { sheet: '任务明细', row: 0, column: 0 });
  expect(title.source).toBeNull();
});

test('a merged cell tells where its value comes from, and reads that', () => {
  const explained = about('G5');
  expect(explained.inheritedFrom).toEqual(cell('G4'));
  expect(explained.readings.map(({ text }) => text)).toEqual(['交通局', '财政局']);
  expect(lines('G5')).toContain('承自：进展!G4');
});

test('a deadline and a label are read as such, with their spans', () => {
  expect(about('H6').readings).toEqual([
    expect.objectContaining({ text: '11月30日', value: '2026-11-30', span: [0, 6] }),
  ]);
  expect(about('I6').readings.map(({ as, value }) => [as.zh, value])).toEqual([
    ['状态', 'completed'],
  ]);
});

test('headings, notes, the as-of line and other sheets are told apart', () => {
  expect(about('D3').rowKind).toBe('header');
  expect(about('D3').checks).toEqual([]);
  expect(about('A2').readings).toEqual([expect.objectContaining({ value: '2026-06-30' })]);
  const outside = explain(REVIEW, BOOK, { sheet: '说明', row: 0, column: 0 });
  expect(outside.ledger).toBeNull();
  expect(explanationLines(outside, 'zh-CN')).toEqual([
    '单元格：说明!A1  这张表没有台账',
    '台账：不在任何台账里',
  ]);
  const missing = explain(REVIEW, BOOK, { sheet: '没有', row: 0, column: 0 });
  expect(missing.raw).toBeNull();
});
