import { deadlineSingle } from '../../src/core/checks/deadline-single';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注';

testCheck(deadlineSingle, {
  passes: [
    {
      name: 'one date each, and dates that say what is due',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 妇女筛查 | 筛查妇女3800人 | 卫健局 | 6月底，完成筛查1140人；⏎12月底，完成筛查3800人 | 已筛查1200人 | 正在推进
3 | 老旧小区 | 改造小区12个 | 住建局 | 3月底，开工建设；⏎11月底，全部完工 | 9个小区已进场 | 正在推进`),
    },
  ],
  finds: [
    {
      name: 'two bare dates, though no year is known; dates with something due are left alone',
      ledger: `=== 台账
民生实事进展情况表
${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 公园建设 | 建成公园2个 | 住建局 | 7月31日、12月31日 | 已建成1个 | 正在推进
3 | 老旧小区 | 改造小区12个 | 住建局 | 3月底，开工建设；⏎11月底，全部完工 | 9个小区已进场 | 正在推进
`,
      finds: [{ cell: 'E4', message: 'several', severity: 'verify' }],
    },
    {
      name: 'two bare dates of one task, pasted as two rows',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里。 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 公园建设 | 建成城东、城西两个公园，完善健身步道和照明设施， | 住建局 | 7月31日 | 已建成1个。 | 正在推进
 |  | 同步建设停车场。 |  | 12月31日 | ^ | ^
3 | 就业服务 | 举办招聘会8场。 | 人社局 | 11月底 | 已举办1场 | 正在推进`),
      finds: [{ cell: 'E5', message: 'several', severity: 'verify' }],
    },
    {
      name: 'two bare dates',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 公园建设 | 建成公园2个 | 住建局 | 7月31日⏎12月31日 | 已建成1个 | 正在推进
3 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办1场 | 正在推进`),
      finds: [
        {
          cell: 'E5',
          message: 'several',
          severity: 'verify',
          zh: '一格里有2个完成时限（7月31日、12月31日），按最后一个判断',
        },
      ],
    },
  ],
});
