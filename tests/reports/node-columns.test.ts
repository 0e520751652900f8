import { isoToSerial } from '../../src/core/text/dates';
import { expectCached } from './live-expectations';
import { gridOf, summaryOf, type Summary } from './summary-of';

const HEAD = `=== 任务台账
青禾县2026年民生实事任务台账 | < | < | < | < | <
序号 | 实事名称 | 实事内容 | 责任单位 | 完成时限 | 进展情况`;

/** Steps only, figures, shares, and no plan at all. */
const PLANNED = `${HEAD}
1 | 社区食堂建设 | 建设城东社区食堂 | 民政局 | 2月底，完成初步设计；⏎3月底，完成招投标；⏎4月初，开工建设；⏎10月底，竣工验收 | 已完成招投标，尚未开工
2 | 妇女健康守护 | 免费开展“两癌”筛查4000人 | 卫健局 | 3月底，完成筛查500人；⏎6月底，完成筛查1500人；⏎11月底，完成筛查4000人 | 已完成“两癌”筛查1520人
3 | 城区道路畅通 | 打通城区断头路，完善路灯和排水设施 | 住建局 | 4月底，完成工程量的30%；⏎8月底，完成工程量的80%；⏎10月底，完成工程量的100% | 完成工程总量的45%，预计9月底完工
4 | 关爱特殊群体 | 完善关爱服务机制 | 民政局 | 12月底 | 按要求推进有关工作
`;
const PLAIN = `${HEAD}
1 | 妇女健康守护 | 免费开展“两癌”筛查4000人 | 卫健局 | 11月底 | 已完成“两癌”筛查1520人
2 | 关爱特殊群体 | 完善关爱服务机制 | 民政局 | 12月底 | 按要求推进有关工作
3 | 优化政务服务 | 推行一窗受理 | 行政审批局 | 12月底 | 按要求推进有关工作
`;

/** Rows of 任务明细 from the heading on, by heading. */
function rowsOf({ tasks }: Summary): Record<string, unknown>[] {
  const [, , , heading = [], ...rows] = gridOf(tasks);
  const names = heading.map((name) => String(name).replace('\n', ''));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

describe('nodes in 任务明细', () => {
  const summary = summaryOf(PLANNED, '2026-06-30');
  const [steps, figures, shares, none] = rowsOf(summary);

  test('steps: how many are reached, the one due with what is told of it, the next', () => {
    expect(steps).toMatchObject({
      指标: '节点进度',
      计量单位: '个节点',
      目标: 4,
      实际: 2,
      完成率: 0.5,
      序时进度: 0.75,
      差距百分点: -25,
      指标状态: '■ 严重',
      到期节点: '4月10日\n开工建设\n未达到',
      下一节点: '10月31日\n竣工验收',
    });
  });

  test('figures: what is due by when', () => {
    expect(figures).toMatchObject({
      目标: 4000,
      实际: 1520,
      到期节点: '6月30日\n1,500人',
      下一节点: '11月30日\n4,000人',
    });
  });

  test('shares of the work, and when it is expected to be finished', () => {
    expect(shares).toMatchObject({
      到期节点: '4月30日\n30.0%',
      下一节点: '8月31日\n80.0%',
      预计完成: isoToSerial('2026-09-30', false),
    });
  });

  test('a task without a plan has none', () => {
    expect(none).toMatchObject({ 到期节点: '—', 下一节点: '—' });
  });

  test('the note says how steps are counted', () => {
    expect(String(gridOf(summary.tasks)[2]?.[0])).toContain('“节点进度”按节点个数计');
  });

  test('all formulas give what is shown', () => {
    expectCached(summary);
  });
});

test('without nodes, or without a day as of which they are due, there are no such columns', () => {
  for (const summary of [summaryOf(PLAIN, '2026-06-30'), summaryOf(PLANNED)]) {
    const headings = Object.keys(rowsOf(summary)[0] ?? {});
    expect(headings).not.toContain('到期节点');
    expect(headings).not.toContain('下一节点');
  }
});
