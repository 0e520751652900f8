import { forecastWithinDeadline } from '../../src/core/checks/forecast-within-deadline';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(forecastWithinDeadline, {
  passes: [
    {
      name: '已改造9个小区，预计11月中旬全部完工。',
      ledger: ledger(
        '1 | 惠民工程 | 改造老旧小区12个。 | 住建局 | 12月31日 | 已改造9个小区，预计11月中旬全部完工。 | 正在推进',
      ),
    },
    {
      name: '主体三层施工，预计明年1月主体封顶。',
      ledger: ledger(
        '1 | 惠民工程 | 新建敬老院。 | 住建局 | 12月31日 | 主体三层施工，预计明年1月主体封顶。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'late',
      ledger: ledger(
        '1 | 惠民工程 | 改造老旧小区12个。 | 住建局 | 9月底 | 已改造9个小区，预计10月上旬完成全部建设内容。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'late',
          severity: 'verify',
          zh: '文中写10月上旬完成，晚于完成时限2026年9月30日',
        },
      ],
    },
  ],
});
