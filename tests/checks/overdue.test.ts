import { overdue } from '../../src/core/checks/overdue';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限 | 状态';

testCheck(overdue, {
  passes: [
    {
      name: 'finished before, due today, due later, standing',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 40 | 100% | 交通局 | 5月底 | 已完成
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 12.5% | 人社局 | 6月30日 | 正在推进
3 | 助餐服务 | 助餐点（个） | 7 | 3 | 42.86% | 民政局 | 7月底 | 正在推进
4 | 河道保洁 | 巡河（次） | 300 | 160 | 53.33% | 水利局 | 长期保持 | 正在推进`),
    },
    {
      name: 'without an as-of date',
      ledger: `=== 台账\n民生实事台账\n${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 5月底 | 正在推进
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 12.5% | 人社局 | 5月底 | 正在推进\n`,
      notRun: true,
    },
  ],
  finds: [
    {
      name: 'by figures and by label',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 5月31日 | 正在推进
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 12.5% | 人社局 | 4月底 | 未完成
3 | 助餐服务 | 助餐点（个） | 7 | 7 | 100% | 民政局 | 5月底 | 已完成`),
      finds: [
        {
          cell: 'H4',
          message: 'late',
          severity: 'verify',
          zh: '完成时限2026年5月31日，截至2026年6月30日已逾期30天，仍未完成',
          evidence: 'deadline=2026-05-31',
        },
        { cell: 'H5', message: 'lateAndSaid', severity: 'hint' },
      ],
    },
  ],
});
