import { blanksConsistent } from '../../src/core/checks/blanks-consistent';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(blanksConsistent, {
  passes: [
    {
      name: 'one spelling a column, though columns differ',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | —— | —— | | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | —— | —— | | 民政局 | 12月底
4 | 法律援助 | 案件（件） | 350 | 229 | 65% | 司法局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'blank and dash, two dashes, 0 without a target: once a column',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | —— | —— | —— | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | —— | —— | / | 民政局 | 12月底
4 | 法律援助 | 案件（件） | | —— | —— | 司法局 | 12月底
5 | 电网改造 | 改造台区（个） | | —— | —— | 供电公司 | 12月底`),
      finds: [
        { cell: 'F6', message: 'twoMarks', severity: 'hint' },
        { cell: 'D7', message: 'blankAndMark', severity: 'hint' },
      ],
    },
    {
      name: '0 where the target is not set',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | —— | 0 | —— | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | —— | 0 | —— | 民政局 | 12月底`),
      finds: [{ cell: 'E5', message: 'zero', severity: 'hint' }],
    },
  ],
});
