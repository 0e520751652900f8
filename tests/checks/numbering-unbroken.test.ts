import { numberingUnbroken } from '../../src/core/checks/numbering-unbroken';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注';

testCheck(numberingUnbroken, {
  passes: [
    {
      name: 'running on, with a named item between that has no number',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
 | 河道保洁 | 保持河道清洁 | 水利局 | 11月底 | 每日巡河 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办8场 | 已完成
3 | 助餐服务 | 建助餐点7个 | 民政局 | 10月底 | 已建3个 | 进展缓慢`),
    },
    {
      name: 'an item that goes on after a repeated heading',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办8场 | 已完成
${HEAD}
2 | 就业服务 | 培训700人 | 人社局 | 11月底 | 已培训300人 | 正在推进
3 | 助餐服务 | 建助餐点7个 | 民政局 | 10月底 | 已建3个 | 进展缓慢`),
    },
    {
      name: 'sections that count anew',
      ledger: ledgerText(`${HEAD}
一、省民生实事 | < | < | < | < | < | <
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办8场 | 已完成
二、县民生实事 | < | < | < | < | < | <
1 | 助餐服务 | 建助餐点7个 | 民政局 | 10月底 | 已建3个 | 进展缓慢
2 | 残疾康复 | 康复救助70人 | 残联 | 11月底 | 已救助98人 | 已完成`),
    },
  ],
  finds: [
    {
      name: 'doubled, left out, out of order',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办8场 | 已完成
2 | 助餐服务 | 建助餐点7个 | 民政局 | 10月底 | 已建3个 | 进展缓慢
5 | 残疾康复 | 康复救助70人 | 残联 | 11月底 | 已救助98人 | 已完成
4 | 老旧小区 | 改造小区12个 | 住建局 | 11月底 | 9个小区已进场 | 正在推进`),
      finds: [
        {
          cell: 'A6',
          message: 'doubled',
          severity: 'verify',
          zh: '序号“2”重复，前面已用于“就业服务”',
        },
        { cell: 'A7', message: 'gap', severity: 'hint', zh: '序号“5”之前缺3' },
        { cell: 'A8', message: 'order', severity: 'hint' },
      ],
    },
    {
      name: 'tasks numbered through the ledger',
      ledger: ledgerText(`事项 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注
一、村道硬化 | 1.硬化村道40公里。 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
二、就业服务 | 3.举办招聘会8场。 | 人社局 | 11月底 | 已举办8场 | 已完成
 | 4.培训700人。 | 人社局 | 11月底 | 已培训300人 | 正在推进
三、助餐服务 | 5.建助餐点7个。 | 民政局 | 10月底 | 已建3个 | 进展缓慢`),
      finds: [{ cell: 'B5', message: 'gap', severity: 'hint', zh: '序号“3”之前缺2' }],
    },
  ],
});
