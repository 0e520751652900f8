import { negativeValue } from '../../src/core/checks/negative-value';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(negativeValue, {
  passes: [
    {
      name: 'none, 0, and what may fall',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 0 | 0% | 交通局 | 12月底
2 | 空气质量 | 细颗粒物浓度同比下降 | -5% | -3% | 60% | 生态环境局 | 12月底
3 | 就业服务 | 城镇净增就业（人） | 100 | -20 | -20% | 人社局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'a count, and a share',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 助餐服务 | 助餐点（个） | 7 | -3 | -42.86% | 民政局 | 12月底
3 | 法律援助 | 案件（件） | 350 | 229 | 65.43% | 司法局 | 12月底`),
      finds: [
        { cell: 'E5', message: 'count', severity: 'must-fix', zh: '-3是负数，数量不能小于0' },
        { cell: 'F5', message: 'measure', severity: 'verify' },
      ],
    },
  ],
});
