import { unitNamesConsistent } from '../../src/core/checks/unit-names-consistent';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注';

testCheck(unitNamesConsistent, {
  passes: [
    {
      name: 'one name each, padded alike',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 残疾康复 | 康复救助70人 | 残  联 | 11月底 | 已救助98人 | 已完成
3 | 农村道路 | 养护道路100公里 | 交通局 | 11月底 | 已养护60公里 | 正在推进
4 | 残疾就业 | 培训残疾人30人 | 残  联 | 11月底 | 已培训30人 | 已完成`),
    },
  ],
  finds: [
    {
      name: 'short and full name, a variant character, spaces',
      ledger: ledgerText(`${HEAD}
1 | 老旧小区 | 改造小区12个 | 住建局 | 11月底 | 9个小区已进场 | 正在推进
2 | 公园建设 | 建成公园2个 | 住房和城乡建设局 | 11月底 | 已建成1个 | 正在推进
3 | 污水治理 | 铺设管网5公里 | 住建局 | 11月底 | 已铺设1公里 | 正在推进
4 | 供水改造 | 改造管网36公里 | 徳源水务公司 | 10月底 | 已改造36公里 | 正在推进
5 | 残疾康复 | 康复救助70人 | 残联 | 11月底 | 已救助98人 | 已完成
6 | 残疾就业 | 培训残疾人30人 | 残  联 | 11月底 | 已培训30人 | 已完成`),
      finds: [
        {
          cell: 'D5',
          message: 'severalNames',
          severity: 'verify',
          zh: '“住房和城乡建设局”与“住建局”应是同一单位，写法不一',
        },
        { cell: 'D7', message: 'variant', severity: 'verify' },
        { cell: 'D9', message: 'spaces', severity: 'hint' },
      ],
    },
  ],
});
