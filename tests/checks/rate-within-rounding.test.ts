import { rateWithinRounding } from '../../src/core/checks/rate-within-rounding';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(rateWithinRounding, {
  passes: [
    {
      name: 'right and wrong rates',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 30 | 20 | 67% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | 30 | 20 | 60% | 人社局 | 12月底`),
    },
    {
      name: 'a level that is met may be called 100 %',
      ledger: ledgerText(`${HEAD}
1 | 医疗保障 | 居民参保率 | 95% | 97% | 100% | 医保局 | 12月底
2 | 就业服务 | 招聘活动（场） | 30 | 15 | 50% | 人社局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'truncation, rounded inputs, a cap',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 30 | 20 | 66% | 交通局 | 12月底
2 | 医疗保障 | 职工报销比例 | 80% | 81% | 102% | 医保局 | 12月底
3 | 助餐服务 | 助餐点（个） | 7 | 33 | 100% | 民政局 | 12月底`),
      finds: [
        { cell: 'F4', message: 'truncated', severity: 'hint' },
        {
          cell: 'F5',
          message: 'interval',
          severity: 'hint',
          zh: '81÷80=101.25%，表中102%，可能是用取整前的数字算的，不算错',
        },
        { cell: 'F6', message: 'capped', severity: 'hint' },
      ],
    },
  ],
});
