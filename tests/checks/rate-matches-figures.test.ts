import { rateMatchesFigures } from '../../src/core/checks/rate-matches-figures';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';
const NOTED = `${HEAD} | 进展情况`;

testCheck(rateMatchesFigures, {
  passes: [
    {
      name: 'half-up, half-even, over-achievement and a share of shares are right',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 12.5% | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | 7 | 33 | 471.43% | 民政局 | 12月底
4 | 法律援助 | 案件（件） | 800 | 4 | 0.5% | 司法局 | 12月底
5 | 医疗保障 | 门诊报销比例 | 60% | 67% | 111.67% | 医保局 | 12月底`),
    },
    {
      name: 'half-even at a tie: 1 ÷ 80 = 1.25 % as 1.2 %, and half-up as 1.3 %',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 80 | 1 | 1.2% | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | 80 | 1 | 1.3% | 人社局 | 12月底`),
    },
    {
      name: 'what truncation, rounding of the inputs or a cap explains is no contradiction',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 30 | 20 | 66% | 交通局 | 12月底
2 | 医疗保障 | 职工报销比例 | 80% | 81% | 102% | 医保局 | 12月底
3 | 助餐服务 | 助餐点（个） | 7 | 33 | 100% | 民政局 | 12月底`),
    },
    {
      name: 'at-most targets, targets of 0, missing figures',
      ledger: ledgerText(`${HEAD}
1 | 空气质量 | 细颗粒物年均浓度（微克/立方米） | 不高于35 | 30 | 100% | 生态环境局 | 12月底
2 | 就业服务 | 招聘活动（场） | 0 | 3 | 100% | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | —— | 33 | 50% | 民政局 | 12月底
4 | 村道硬化 | 硬化里程（公里） | 30 | —— | 50% | 交通局 | 12月底`),
    },
    {
      name: 'approximate figures cannot be recomputed',
      ledger: ledgerText(`${HEAD}
1 | 井盖整治 | 更换井盖（个） | 20000 | 17000余 | 90% | 住建局 | 12月底
2 | 电网改造 | 改造台区（个） | 6 | 5 | 超过83% | 供电公司 | 12月底`),
    },
    {
      name: 'words that count as 100 % state no number',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 全部开工 | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | 8 | 4 | 50% | 人社局 | 12月底`),
    },
    {
      name: 'no column of rates',
      ledger: ledgerText(`序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 责任单位
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 交通局
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 人社局`),
      notRun: true,
    },
  ],
  finds: [
    {
      name: 'a rate that no rounding gives',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 65% | 交通局 | 12月底
2 | 医疗保障 | 大病报销比例 | 60% | 67% | 116.67% | 医保局 | 12月底
3 | 助餐服务 | 助餐点（个） | 7 | 3 | 42.86% | 民政局 | 12月底
4 | 法律援助 | 案件（件） | 350 | 229 | 0% | 司法局 | 12月底`),
      finds: [
        { cell: 'F4', message: 'differs', severity: 'must-fix', zh: '22÷40=55.00%，表中65%' },
        {
          cell: 'F5',
          message: 'differs',
          severity: 'must-fix',
          zh: '67÷60=111.67%，表中116.67%',
          evidence: 'actual=67% target=60% stated=116.67%',
        },
        { cell: 'F7', message: 'differs', severity: 'must-fix' },
      ],
    },
    {
      name: 'a level called 100 % that is not met',
      ledger: ledgerText(`${HEAD}
1 | 医疗保障 | 居民参保率 | 95% | 90% | 100% | 医保局 | 12月底
2 | 村道硬化 | 硬化里程（公里） | 40 | 20 | 50% | 交通局 | 12月底`),
      finds: [{ cell: 'F4', message: 'differs', severity: 'must-fix' }],
    },
    {
      name: 'the text of the row states the same rate, or another base',
      ledger: ledgerText(`${NOTED}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 65% | 交通局 | 12月底 | 已硬化22公里，完成65%
2 | 就业服务 | 招聘活动（场） | 80 | 20 | 40% | 人社局 | 12月底 | 已办20场，占调整后任务的四成
3 | 助餐服务 | 助餐点（个） | 7 | 3 | 42.86% | 民政局 | 12月底 | 已建3个`),
      finds: [
        { cell: 'F4', message: 'sameInText', severity: 'verify' },
        { cell: 'F5', message: 'otherBase', severity: 'verify' },
      ],
    },
    {
      name: 'the text names the target as base and gives the right share, the cell another',
      ledger: ledgerText(`${NOTED}
1 | 免费筛查 | 筛查人数（人） | 250 | 163 | 70% | 卫健局 | 12月底 | 已筛查163人，占年度目标250人的65.2%
2 | 助餐服务 | 助餐点（个） | 7 | 3 | 42.86% | 民政局 | 12月底 | 已建3个`),
      finds: [{ cell: 'F4', message: 'differs', severity: 'must-fix' }],
    },
    {
      name: 'the rate stands in the cell of the actual too; a target for part of the year',
      ledger:
        ledgerText(`序号 | 实事名称 | 指标名称 | 年度目标 | 上半年目标 | 完成情况 | 完成率 | 责任单位
1 | 就业服务 | 新增就业（人） | 4000 | 2000 | 完成736人，完成率18.04% | 18.04% | 人社局
2 | 村道硬化 | 硬化里程（公里） | 40 | 20 | 18 | 90% | 交通局
3 | 助餐服务 | 助餐点（个） | 7 | 4 | 3 | 42.86% | 民政局`),
      finds: [
        { cell: 'G4', message: 'sameInText', severity: 'verify' },
        { cell: 'G5', message: 'otherBase', severity: 'verify' },
      ],
    },
    {
      name: 'a figure that leaves out 万',
      ledger: ledgerText(`序号 | 实事名称 | 计量单位 | 年度目标 | 完成数 | 完成率 | 责任单位
1 | 老旧小区 | 万平方米 | 1.5 | 7500 | 50% | 住建局
2 | 助餐服务 | 个 | 7 | 3 | 42.86% | 民政局`),
      finds: [{ cell: 'F4', message: 'unitsDiffer', severity: 'verify' }],
    },
    {
      name: 'target and actual in different units',
      ledger: ledgerText(`${HEAD}
1 | 河道清淤 | 清淤长度 | 9640米 | 9.54公里 | 89% | 水利局 | 12月底
2 | 助餐服务 | 助餐点 | 7个 | 3个 | 42.86% | 民政局 | 12月底`),
      finds: [
        {
          cell: 'F4',
          message: 'unitsDiffer',
          severity: 'verify',
          zh: '9.54公里÷9640米=98.96%，表中89%，完成数与目标的计量单位不同',
        },
      ],
    },
  ],
});
