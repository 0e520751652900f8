import { proseFigureReported } from '../../src/core/checks/prose-figure-reported';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseFigureReported, {
  passes: [
    {
      name: '已建成食堂2个。',
      ledger: ledger(
        '1 | 惠民工程 | 新建食堂6个。 | 住建局 | 12月31日 | 已建成食堂2个。 | 正在推进',
      ),
    },
    {
      name: '有序推进。',
      ledger: ledger('1 | 惠民工程 | 加强管理。 | 住建局 | 12月31日 | 有序推进。 | 正在推进'),
    },
  ],
  finds: [
    {
      name: 'silent',
      ledger: ledger(
        '1 | 惠民工程 | 新建食堂6个。 | 住建局 | 12月31日 | 东关食堂已竣工，西关食堂正在粉刷。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'silent',
          severity: 'hint',
          zh: '目标“新建食堂”是6个，进展里没有写完成数',
        },
      ],
    },
  ],
});
