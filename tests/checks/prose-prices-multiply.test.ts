import { prosePricesMultiply } from '../../src/core/checks/prose-prices-multiply';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(prosePricesMultiply, {
  passes: [
    {
      name: '为1200名老人发放补助12万元，每人100元。',
      ledger: ledger(
        '1 | 惠民工程 | 发放补助。 | 住建局 | 12月31日 | 为1200名老人发放补助12万元，每人100元。 | 正在推进',
      ),
    },
    {
      name: '为7900名退休人员补发1-7月份增资额913.',
      ledger: ledger(
        '1 | 惠民工程 | 发放补助。 | 住建局 | 12月31日 | 为7900名退休人员补发1-7月份增资额913.84万元，平均每人每月增加165.25元。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'differs in what is promised',
      ledger: ledger(
        '1 | 惠民工程 | 为4000户家庭购买保险，每户保费25元，合计保费12万元。 | 住建局 | 12月31日 | 正在办理投保手续。 | 正在推进',
      ),
      finds: [
        {
          cell: 'C4',
          message: 'differs',
          severity: 'verify',
          zh: '4000户×25元=10万元，文中12万元',
        },
      ],
    },
    {
      name: 'differs',
      ledger: ledger(
        '1 | 惠民工程 | 发放补助。 | 住建局 | 12月31日 | 为7900名退休人员补发1-7月份增资额905.6万元，平均每人每月增加165.25元。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'differs',
          severity: 'verify',
          zh: '7900名×165.25元×7个月=913.83万元，文中905.6万元',
        },
      ],
    },
  ],
});
