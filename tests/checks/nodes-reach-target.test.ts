import { nodesReachTarget } from '../../src/core/checks/nodes-reach-target';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(nodesReachTarget, {
  passes: [
    {
      name: '新建充电桩260个。',
      ledger: ledger(
        '1 | 惠民工程 | 新建充电桩260个。 | 住建局 | 6月底，建成充电桩100个；⏎10月底，建成充电桩260个。 | 正在有序推进各项工作，有关手续办理中。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'below',
      ledger: ledger(
        '1 | 惠民工程 | 新建充电桩260个。 | 住建局 | 6月底，建成充电桩100个；⏎10月底，建成充电桩240个。 | 正在有序推进各项工作，有关手续办理中。 | 正在推进',
      ),
      finds: [
        {
          cell: 'E4',
          message: 'below',
          severity: 'verify',
          zh: '最后节点（2026年10月31日）为240个，少于目标260个',
        },
      ],
    },
    {
      name: 'above',
      ledger: ledger(
        '1 | 惠民工程 | 新建充电桩260个。 | 住建局 | 6月底，建成充电桩100个；⏎10月底，建成充电桩280个。 | 正在有序推进各项工作，有关手续办理中。 | 正在推进',
      ),
      finds: [{ cell: 'E4', message: 'above', severity: 'hint' }],
    },
  ],
});
