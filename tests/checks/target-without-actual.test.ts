import { targetWithoutActual } from '../../src/core/checks/target-without-actual';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD =
  '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限 | 进展情况';

testCheck(targetWithoutActual, {
  passes: [
    {
      name: '0 is a figure, and a row without a task has none',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 0 | 0% | 交通局 | 12月底 | 正在招标
2 | 就业服务 | 招聘活动（场） | —— | —— | —— | 人社局 | 12月底 |
3 | 助餐服务 | 助餐点（个） | 7 | 无任务 | —— | 民政局 | 12月底 |`),
    },
  ],
  finds: [
    {
      name: 'blank and dashes, with and without text',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底 | 已硬化22公里
2 | 就业服务 | 招聘活动（场） | 8 | | | 人社局 | 12月底 |
3 | 助餐服务 | 助餐点（个） | 7 | —— | —— | 民政局 | 12月底 | ——
4 | 电网改造 | 改造台区（个） | 6 | | 50% | 供电公司 | 12月底 |
5 | 老旧小区 | 改造小区（个） | 12 | | | 住建局 | 12月底 | 9个小区已进场施工`),
      finds: [
        { cell: 'E5', message: 'missing', severity: 'verify', zh: '年度目标为8，完成数未填' },
        { cell: 'E6', message: 'missing', severity: 'verify' },
        { cell: 'E7', message: 'inWords', severity: 'hint' },
        { cell: 'E8', message: 'inWords', severity: 'hint' },
      ],
    },
  ],
});
