import { targetMeasurable } from '../../src/core/checks/target-measurable';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(targetMeasurable, {
  passes: [
    {
      name: 'quantities, shares, dates, stages, nothing',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 医疗保障 | 居民参保率 | 95%以上 | 97% | 102.11% | 医保局 | 12月底
3 | 学校建设 | 新建小学 | 主体封顶 | —— | —— | 教体局 | 12月底
4 | 井盖普查 | 制定整治方案 | 2026年9月底之前完成 | —— | —— | 住建局 | 9月底
5 | 就业服务 | 招聘活动（场） | —— | —— | —— | 人社局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'words that measure nothing',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 政务服务 | 推广掌上办事 | 配合推广应用 | —— | —— | 数据局 | 12月底
3 | 法律援助 | 案件（件） | 350 | 229 | 65.43% | 司法局 | 12月底`),
      finds: [{ cell: 'D5', message: 'vague', severity: 'hint' }],
    },
  ],
});
