import { proseTargetOwn } from '../../src/core/checks/prose-target-own';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseTargetOwn, {
  passes: [
    {
      name: '新增就业11620人。',
      ledger: ledger(
        '1 | 惠民工程 | 全省新增就业110万人，我县新增就业1.53万人。 | 住建局 | 12月31日 | 新增就业11620人。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'superior',
      ledger: ledger(
        '1 | 惠民工程 | 全省新增就业110万人。 | 住建局 | 12月31日 | 新增就业11620人。 | 正在推进',
      ),
      finds: [
        {
          cell: 'C4',
          message: 'superior',
          severity: 'hint',
          zh: '110万人说的是上级的总数，不像本级目标',
        },
      ],
    },
  ],
});
