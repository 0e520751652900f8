import { nodesIncrease } from '../../src/core/checks/nodes-increase';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(nodesIncrease, {
  passes: [
    {
      name: '城镇新增就业5000人。',
      ledger: ledger(
        '1 | 惠民工程 | 城镇新增就业5000人。 | 住建局 | 3月底，新增就业1000人；⏎6月底，新增就业3000人；⏎12月底，新增就业5000人。 | 正在有序推进各项工作，有关手续办理中。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'falls',
      ledger: ledger(
        '1 | 惠民工程 | 城镇新增就业5000人。 | 住建局 | 3月底，新增就业1000人；⏎6月底，新增就业800人；⏎12月底，新增就业5000人。 | 正在有序推进各项工作，有关手续办理中。 | 正在推进',
      ),
      finds: [
        {
          cell: 'E4',
          message: 'falls',
          severity: 'verify',
          zh: '2026年6月30日的节点为800人，少于2026年3月31日的1000人',
        },
      ],
    },
  ],
});
