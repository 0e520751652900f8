import { ratePossible } from '../../src/core/checks/rate-possible';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(ratePossible, {
  passes: [
    {
      name: 'shares within the whole; over-achievement of a quantity; growth',
      ledger: ledgerText(`${HEAD}
1 | 医疗保障 | 居民参保率 | 95% | 100% | 105.26% | 医保局 | 12月底
2 | 助餐服务 | 助餐点（个） | 7 | 33 | 471.43% | 民政局 | 12月底
3 | 产业发展 | 销售额增长率 | 50% | 120% | 240% | 商务局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'more covered than there are',
      ledger: ledgerText(`${HEAD}
1 | 医疗保障 | 居民参保率 | 95% | 108% | 113.68% | 医保局 | 12月底
2 | 妇幼健康 | 产前筛查覆盖率（血清学） | 55%以上 | 108.91% | —— | 卫健局 | 12月底
3 | 食品安全 | 抽检合格率 | 98% | 99.2% | 101.22% | 市场局 | 12月底`),
      finds: [
        {
          cell: 'E4',
          message: 'aboveWhole',
          severity: 'verify',
          evidence: 'name=居民参保率 actual=108%',
        },
        { cell: 'E5', message: 'aboveWhole', severity: 'verify' },
      ],
    },
  ],
});
