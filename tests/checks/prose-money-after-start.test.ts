import { proseMoneyAfterStart } from '../../src/core/checks/prose-money-after-start';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseMoneyAfterStart, {
  passes: [
    {
      name: '已支付860万元，正在施工。',
      ledger: ledger(
        '1 | 惠民工程 | 新建菜市场3个。 | 住建局 | 12月31日 | 已支付860万元，正在施工。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'early',
      ledger: ledger(
        '1 | 惠民工程 | 新建菜市场3个。 | 住建局 | 12月31日 | 已支付工程款860万元，目前正在办理土地手续，尚未开工。 | 正在推进',
      ),
      finds: [
        { cell: 'F4', message: 'early', severity: 'hint', zh: '文中写已支付860万元，又写尚未开工' },
      ],
    },
  ],
});
