import { proseCountsMatch } from '../../src/core/checks/prose-counts-match';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseCountsMatch, {
  passes: [
    {
      name: '已完成3条（东街、西街、南街）。',
      ledger: ledger(
        '1 | 惠民工程 | 改造道路。 | 住建局 | 12月31日 | 已完成3条（东街、西街、南街）。 | 正在推进',
      ),
    },
    {
      name: '已完成3条（东街、西街等）。',
      ledger: ledger(
        '1 | 惠民工程 | 改造道路。 | 住建局 | 12月31日 | 已完成3条（东街、西街等）。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'differs',
      ledger: ledger(
        '1 | 惠民工程 | 改造道路。 | 住建局 | 12月31日 | 已完成3条（东街、西街、南街、北街）。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'differs',
          severity: 'hint',
          zh: '写的是3条，后面列了4个：东街、西街、南街、北街',
        },
      ],
    },
  ],
});
