import { actualWithoutTarget } from '../../src/core/checks/actual-without-target';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(actualWithoutTarget, {
  passes: [
    {
      name: 'both, neither, and a mere 0',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | —— | —— | —— | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | —— | 0 | —— | 民政局 | 12月底`),
    },
    {
      name: 'no column of targets',
      ledger: ledgerText(`序号 | 实事名称 | 指标名称 | 完成数 | 责任单位
1 | 村道硬化 | 硬化里程（公里） | 22 | 交通局
2 | 就业服务 | 招聘活动（场） | 1 | 人社局`),
      notRun: true,
    },
  ],
  finds: [
    {
      name: 'a target not set, and one in words',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 困难补贴 | 发放补贴（人） | —— | 2326 | —— | 民政局 | 12月底
3 | 临时救助 | 救助（人） | 应救尽救 | 95 | —— | 民政局 | 12月底
4 | 助餐服务 | 助餐点（个） | | 21 | | 民政局 | 12月底`),
      finds: [
        { cell: 'E5', message: 'noTarget', severity: 'verify', evidence: 'actual=2326' },
        { cell: 'E6', message: 'entitlement', severity: 'hint' },
        { cell: 'E7', message: 'noTarget', severity: 'verify' },
      ],
    },
  ],
});
