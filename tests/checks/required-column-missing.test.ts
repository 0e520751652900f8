import { requiredColumnMissing } from '../../src/core/checks/required-column-missing';
import { ledgerText, testCheck } from '../support/test-check';

testCheck(requiredColumnMissing, {
  passes: [
    {
      name: 'no deadline, but the title speaks of the year',
      ledger: `=== 台账
2026年度民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 年度目标 | 责任单位 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 已举办1场
`,
    },
    {
      name: 'unit, progress and deadline',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底 | 已举办1场`),
    },
    {
      name: 'milestones stand for progress',
      ledger: ledgerText(`序号 | 实事名称 | 实事内容 | 完成时限 | 责任单位
1 | 村道硬化 | 硬化村道40公里 | 3月底，开工建设；⏎6月底，完成工程量的60%；⏎11月底，全部完工 | 交通局
2 | 妇女筛查 | 筛查妇女3800人 | 6月底，完成筛查1140人；⏎12月底，完成筛查3800人 | 卫健局`),
    },
  ],
  finds: [
    {
      name: 'no deadline, and only a heading speaks of the year',
      ledger: ledgerText(`序号 | 实事名称 | 年度目标 | 责任单位 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 已举办1场`),
      finds: [{ cell: 'A3', message: 'assumedDeadline', severity: 'hint' }],
    },
    {
      name: 'no deadline',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 已举办1场`),
      finds: [{ cell: 'A3', message: 'noDeadline', severity: 'hint' }],
    },
    {
      name: 'no unit',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 完成时限 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 12月底 | 已举办1场`),
      finds: [{ cell: 'A3', message: 'noUnit', severity: 'verify' }],
    },
    {
      name: 'no progress',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底`),
      finds: [{ cell: 'A3', message: 'noProgress', severity: 'verify' }],
    },
    {
      name: 'neither unit nor progress',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 牵头领导 | 完成时限
1 | 村道硬化 | 硬化村道40公里 | 张  明 | 12月底
2 | 就业服务 | 举办招聘会8场 | 李建国 | 12月底`),
      finds: [{ cell: 'A3', message: 'neither', severity: 'verify' }],
    },
  ],
});
