import { screen, within } from '@testing-library/react';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { currentItem, openPane } from '../support/pane/open-pane';

const LEDGER = `=== 任务台账
青禾县2026年民生实事任务台账 | < | < | < | < | <
截至2026年6月30日 | < | < | < | < | <
序号 | 实事名称 | 实事内容 | 责任单位 | 完成时限 | 进展情况
1 | 社区食堂建设 | 建设城东社区食堂 | 民政局 | 2月底，完成初步设计；⏎3月底，完成招投标；⏎4月初，开工建设；⏎10月底，竣工验收 | 已完成招投标，尚未开工
2 | 关爱特殊群体 | 完善关爱服务机制 | 民政局 | 12月底 | 按要求推进有关工作
3 | 优化政务服务 | 推行一窗受理 | 行政审批局 | 12月底 | 按要求推进有关工作
`;

/** The words of the current finding; none before the first is gone to. */
function currentText(): string {
  return document.querySelector('[aria-current=true]')?.textContent ?? '';
}

test('beside a finding about a task with a plan stand the node due now and the next one', async () => {
  const { user } = openPane(parseWorkbookText(LEDGER));
  await user.click(await screen.findByRole('button', { name: '检查台账' }));
  await screen.findByRole('heading', { name: '可提交' });
  const next = screen.getByRole('button', { name: '下一处' });
  for (let i = 0; i < 9 && !currentText().includes('节点“'); i += 1) await user.click(next);
  const item = currentItem();
  expect(item).toHaveTextContent('节点“开工建设”（2026年4月10日）已过81天');
  expect(
    within(item).getByText(/到期节点：4月初，开工建设（2026年4月10日），未达到/),
  ).toBeVisible();
  expect(within(item).getByText(/下一节点：10月底，竣工验收（2026年10月31日）/)).toBeVisible();
});
