import { completedBelowTarget } from '../../src/core/checks/completed-below-target';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限 | 状态';

testCheck(completedBelowTarget, {
  passes: [
    {
      name: 'finished and reached; under way and short; no label',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 40 | 100% | 交通局 | 12月底 | 已完成
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 13% | 人社局 | 12月底 | 正在推进
3 | 助餐服务 | 助餐点（个） | 7 | 33 | 471% | 民政局 | 12月底 | 已完成
4 | 电网改造 | 改造台区（个） | 6 | 5 | 83% | 供电公司 | 12月底 |`),
    },
    {
      name: 'levels, at-most targets and rounded figures',
      ledger: ledgerText(`${HEAD}
1 | 医疗保障 | 居民参保率 | 95% | 94% | 99% | 医保局 | 12月底 | 已完成
2 | 空气质量 | 细颗粒物年均浓度（微克/立方米） | 不高于35 | 30 | 100% | 生态环境局 | 12月底 | 已完成
3 | 技能培训 | 培训人次 | 1.53万人 | 15297人 | 100% | 人社局 | 12月底 | 已完成
4 | 井盖整治 | 更换井盖（个） | 20000 | 17000余 | 85% | 住建局 | 12月底 | 已完成`),
    },
    {
      name: 'a label covers its own row only',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 40 | 100% | 交通局 | 12月底 | 已完成
^ | ^ | 安装路灯（盏） | 90 | 30 | 33% | 交通局 | 12月底 | 正在推进
2 | 就业服务 | 招聘活动（场） | 8 | 8 | 100% | 人社局 | 12月底 | 已完成`),
    },
  ],
  finds: [
    {
      name: 'finished by label, short by figures; entitlements are to be verified',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 30 | 75% | 交通局 | 12月底 | 已完成
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 13% | 人社局 | 12月底 | 正在推进
3 | 困难群众 | 农村低保（人） | 3325 | 2930 | 88% | 民政局 | 12月底 | 已完成
4 | 助餐服务 | 助餐点（个） | 7 | 6 | 86% | 民政局 | 12月底 | 已⏎完成`),
      finds: [
        {
          cell: 'I4',
          message: 'short',
          severity: 'must-fix',
          zh: '标为“已完成”，但30÷40=75.00%，没有达到目标',
        },
        { cell: 'I6', message: 'entitlement', severity: 'verify' },
        { cell: 'I7', message: 'short', severity: 'must-fix' },
      ],
    },
    {
      name: 'the target of the half-year is reached',
      ledger:
        ledgerText(`序号 | 实事名称 | 指标名称 | 年度目标 | 上半年目标 | 累计完成 | 责任单位 | 完成时限 | 状态
1 | 村道硬化 | 硬化里程（公里） | 40 | 20 | 22 | 交通局 | 12月底 | 已完成
2 | 就业服务 | 招聘活动（场） | 8 | 4 | 3 | 人社局 | 12月底 | 已完成`),
      finds: [
        { cell: 'I4', message: 'periodReached', severity: 'verify' },
        { cell: 'I5', message: 'short', severity: 'must-fix' },
      ],
    },
    {
      name: 'figures taken from prose are never certain',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 30 | 75% | 交通局 | 12月底 | 已完成
2 | 就业服务 | 招聘活动（场） | 8 | 1 | 13% | 人社局 | 12月底 | 正在推进`),
      alter: (ledger) => ({
        ...ledger,
        indicators: ledger.indicators.map((one) => ({ ...one, source: 'prose' })),
      }),
      finds: [{ cell: 'I4', message: 'shortInText', severity: 'verify' }],
    },
  ],
});
