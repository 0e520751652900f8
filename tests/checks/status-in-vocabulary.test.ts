import { statusInVocabulary } from '../../src/core/checks/status-in-vocabulary';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注';

testCheck(statusInVocabulary, {
  passes: [
    {
      name: 'known words, broken over lines',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在⏎推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办8场 | 已完成
3 | 助餐服务 | 建助餐点7个 | 民政局 | 10月底 | 已建3个 | 进展缓慢`),
    },
  ],
  finds: [
    {
      name: 'one word that is none of them',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办8场 | 已完成
3 | 助餐服务 | 建助餐点7个 | 民政局 | 10月底 | 已建3个 | 还行
4 | 电网改造 | 改造台区6个 | 供电公司 | 11月底 | 已改造5个 | 正在推进`),
      finds: [
        {
          cell: 'G6',
          message: 'unknown',
          severity: 'hint',
          zh: '“还行”不是认得的状态用语，同列其他多为“正在推进”',
        },
      ],
    },
  ],
});
