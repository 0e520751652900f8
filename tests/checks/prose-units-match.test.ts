import { proseUnitsMatch } from '../../src/core/checks/prose-units-match';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseUnitsMatch, {
  passes: [
    {
      name: '已完成清淤排水沟5400米。',
      ledger: ledger(
        '1 | 惠民工程 | 清淤排水沟9640米。 | 住建局 | 12月31日 | 已完成清淤排水沟5400米。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'scale',
      ledger: ledger(
        '1 | 惠民工程 | 清淤排水沟9640米。 | 住建局 | 12月31日 | 已完成清淤排水沟5.4公里。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'scale',
          severity: 'hint',
          zh: '目标写9640米，进展写5.4公里，单位大小不同',
        },
      ],
    },
    {
      name: 'kind',
      ledger: ledger(
        '1 | 惠民工程 | 转移就业培训800人次。 | 住建局 | 12月31日 | 已完成转移就业培训520人。 | 正在推进',
      ),
      finds: [{ cell: 'F4', message: 'kind', severity: 'hint' }],
    },
  ],
});
