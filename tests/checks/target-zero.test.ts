import { targetZero } from '../../src/core/checks/target-zero';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(targetZero, {
  passes: [
    {
      name: 'targets above 0, not set, and at most',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | —— | —— | —— | 人社局 | 12月底
3 | 安全生产 | 较大事故（起） | 不超过0 | 0 | 100% | 应急局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'with and without an actual',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | 0 | 3 | —— | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | 0 | 0 | —— | 民政局 | 12月底`),
      finds: [
        { cell: 'D5', message: 'exceeded', severity: 'verify' },
        { cell: 'D6', message: 'zero', severity: 'hint' },
      ],
    },
  ],
});
