import { prosePercentPoints } from '../../src/core/checks/prose-percent-points';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(prosePercentPoints, {
  passes: [
    {
      name: '参保率由93.5%提高到95.4%，提高1.9个',
      ledger: ledger(
        '1 | 惠民工程 | 提升参保率。 | 住建局 | 12月31日 | 参保率由93.5%提高到95.4%，提高1.9个百分点。 | 正在推进',
      ),
    },
    {
      name: '审批时限压减30%。',
      ledger: ledger(
        '1 | 惠民工程 | 压减时限。 | 住建局 | 12月31日 | 审批时限压减30%。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'unclear',
      ledger: ledger(
        '1 | 惠民工程 | 提升参保率。 | 住建局 | 12月31日 | 参保率由93.5%提高到95.4%，提高1.9%。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'unclear',
          severity: 'hint',
          zh: '比率升降写作1.9%，是百分之几还是百分点不清楚',
        },
      ],
    },
  ],
});
