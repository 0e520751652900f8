import { proseFinishedReached } from '../../src/core/checks/prose-finished-reached';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseFinishedReached, {
  passes: [
    {
      name: '已完成2773名老人医保补助发放，剩余212名正',
      ledger: ledger(
        '1 | 惠民工程 | 为2985名老人补助医保。 | 住建局 | 12月31日 | 已完成2773名老人医保补助发放，剩余212名正在核对。 | 正在推进',
      ),
    },
    {
      name: '已完成9个小区改造任务。',
      ledger: ledger(
        '1 | 惠民工程 | 改造小区14个。 | 住建局 | 12月31日 | 已完成9个小区改造任务。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'short',
      ledger: ledger(
        '1 | 惠民工程 | 为2985名老人补助医保。 | 住建局 | 12月31日 | 已完成全县2773名老人医保补助资金发放。 | 正在推进',
      ),
      finds: [
        {
          cell: 'F4',
          message: 'short',
          severity: 'verify',
          zh: '文中写已完成，2773÷2985=92.90%，没有达到目标',
        },
      ],
    },
  ],
});
