import { labelBeforeStart } from '../../src/core/checks/label-before-start';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(labelBeforeStart, {
  passes: [
    {
      name: '正在安装隔离栏，已完成2公里。',
      ledger: ledger(
        '1 | 惠民工程 | 安装隔离栏3公里。 | 住建局 | 9月30日 | 正在安装隔离栏，已完成2公里。 | 正在推进',
      ),
    },
    {
      name: '正在起草资金请示。',
      ledger: ledger(
        '1 | 惠民工程 | 安装隔离栏3公里。 | 住建局 | 9月30日 | 正在起草资金请示。 | 进展缓慢',
      ),
    },
  ],
  finds: [
    {
      name: 'papers',
      ledger: ledger(
        '1 | 惠民工程 | 在人民路等主干道安装隔离栏，施划标线。 | 住建局 | 9月30日 | 目前正在起草安装隔离栏、施划标线的资金请示，待批准后组织实施。 | 正在推进',
      ),
      finds: [{ cell: 'F4', message: 'papers', severity: 'verify' }],
    },
  ],
});
