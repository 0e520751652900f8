import { drain, explain, explanationLines, review } from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { nodesOfFinding } from '../../src/core/explain/nodes-of-finding';

const LEDGER = `=== 任务台账
青禾县2026年民生实事任务台账 | < | < | < | < | <
序号 | 实事名称 | 实事内容 | 责任单位 | 完成时限 | 进展情况
1 | 社区食堂建设 | 建设城东社区食堂 | 民政局 | 2月底，完成初步设计；⏎3月底，完成招投标；⏎4月初，开工建设；⏎10月底，竣工验收 | 已完成招投标，尚未开工，预计11月中旬完工
2 | 关爱特殊群体 | 完善关爱服务机制 | 民政局 | 12月底 | 按要求推进有关工作
3 | 优化政务服务 | 推行一窗受理 | 行政审批局 | 12月底 | 按要求推进有关工作
`;
const book = parseWorkbookText(LEDGER);
const result = drain(review(book, { asOf: '2026-06-30', sheets: null }));

test('a clerk can follow how far the nodes of a plan have got', () => {
  const cell = { sheet: '任务台账', row: 2, column: 5 };
  const lines = explanationLines(explain(result, book, cell), 'zh-CN');
  const told = lines.filter((line) => /^节点(?!进展)|^到期节点|下一节点|预计完成/.test(line));
  expect(told).toEqual([
    '节点进度：共4个节点，已到期3个，已达到2个',
    '节点1：2月底，完成初步设计（2026年2月28日），已达到，进展已到其后一步“已完成招投标”',
    '节点2：3月底，完成招投标（2026年3月31日），已达到，进展写“已完成招投标”',
    '节点3：4月初，开工建设（2026年4月10日），未达到，进展只写到“尚未开工”',
    '节点4：10月底，竣工验收（2026年10月31日），未到期',
    '到期节点：4月初，开工建设（2026年4月10日），未达到',
    '下一节点：10月底，竣工验收（2026年10月31日）',
    '预计完成：2026年11月20日',
  ]);
  const english = explanationLines(explain(result, book, cell), 'en-US');
  expect(english.filter((line) => /milestone|finish:/.test(line)).join('\n')).not.toMatch(
    /[{}]|undefined/,
  );
});

test('the nodes of the task stand beside a finding about it', () => {
  const finding = result.findings.find(({ check }) => check === 'nodes-reported');
  expect(finding).toBeDefined();
  if (finding === undefined) return;
  expect(nodesOfFinding(result, finding, 'zh-CN')).toEqual([
    '到期节点：4月初，开工建设（2026年4月10日），未达到',
    '下一节点：10月底，竣工验收（2026年10月31日）',
  ]);
});
