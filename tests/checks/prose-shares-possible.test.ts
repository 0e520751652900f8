import { proseSharesPossible } from '../../src/core/checks/prose-shares-possible';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseSharesPossible, {
  passes: [
    {
      name: '24个重点项目中，开工率达83.3%。',
      ledger: ledger(
        '1 | 惠民工程 | 推进项目。 | 住建局 | 12月31日 | 24个重点项目中，开工率达83.3%。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'impossible',
      ledger: ledger(
        '1 | 惠民工程 | 推进项目。 | 住建局 | 12月31日 | 24个重点项目中，开工率达81.5%。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'impossible',
          severity: 'hint',
          zh: '24个里没有哪个整数得出81.5%（19÷24=79.17%，20÷24=83.33%）',
        },
      ],
    },
  ],
});
