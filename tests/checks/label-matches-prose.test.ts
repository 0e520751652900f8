import { labelMatchesProse } from '../../src/core/checks/label-matches-prose';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(labelMatchesProse, {
  passes: [
    {
      name: '截至6月底，已筛查520人，占目标任务的52%。',
      ledger: ledger(
        '1 | 惠民工程 | 免费筛查1000人。 | 住建局 | 12月31日 | 截至6月底，已筛查520人，占目标任务的52%。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'rosier',
      ledger: ledger(
        '1 | 惠民工程 | 免费筛查1000人。 | 住建局 | 12月31日 | 截至6月底，已筛查120人，占目标任务的12%。 | 正在推进',
      ),
      finds: [
        {
          cell: 'G4',
          message: 'rosier',
          severity: 'hint',
          zh: '标为“正在推进”，文中120÷1000=12.0%，序时应为49.6%',
        },
      ],
    },
    {
      name: 'darker',
      ledger: ledger(
        '1 | 惠民工程 | 免费筛查1000人。 | 住建局 | 12月31日 | 截至6月底，已筛查620人，占目标任务的62%。 | 进展缓慢',
      ),
      finds: [{ cell: 'G4', message: 'darker', severity: 'hint' }],
    },
    {
      name: 'behind',
      ledger: ledger(
        '1 | 惠民工程 | 免费筛查1000人。 | 住建局 | 12月31日 | 截至6月底，已筛查120人，占目标任务的12%。 |  ',
      ),
      finds: [{ cell: 'F4', message: 'behind', severity: 'hint' }],
    },
  ],
});
