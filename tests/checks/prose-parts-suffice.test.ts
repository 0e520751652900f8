import { prosePartsSuffice } from '../../src/core/checks/prose-parts-suffice';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(prosePartsSuffice, {
  passes: [
    {
      name: '两所小学投用后可分别新增学位1080个。',
      ledger: ledger(
        '1 | 惠民工程 | 新增学位2000个。 | 住建局 | 12月31日 | 两所小学投用后可分别新增学位1080个。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'short',
      ledger: ledger(
        '1 | 惠民工程 | 新增学位2700个。 | 住建局 | 12月31日 | 两所小学投用后可分别新增学位1080个。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'short',
          severity: 'verify',
          zh: '文中各部分合计2×1080=2160，不够目标2700个',
        },
      ],
    },
  ],
});
