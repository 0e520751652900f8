import { proseFigureExact } from '../../src/core/checks/prose-figure-exact';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseFigureExact, {
  passes: [
    {
      name: '已绿化村庄12个。',
      ledger: ledger(
        '1 | 惠民工程 | 绿化村庄20个。 | 住建局 | 12月31日 | 已绿化村庄12个。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'about',
      ledger: ledger(
        '1 | 惠民工程 | 绿化村庄20个。 | 住建局 | 12月31日 | 已绿化村庄近20个。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'about',
          severity: 'hint',
          zh: '完成数写的是约数“20个”，目标是20个',
        },
      ],
    },
  ],
});
