import { deadlineIsDate } from '../../src/core/checks/deadline-is-date';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注';

testCheck(deadlineIsDate, {
  passes: [
    {
      name: 'days, ends of months, seasons, date cells, blanks',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 11月底 | 已举办1场 | 正在推进
3 | 助餐服务 | 建助餐点7个 | 民政局 | 2026-10-31 | 已建3个 | 正在推进
4 | 电网改造 | 改造台区6个 | 供电公司 | 年底前 | 已改造5个 | 正在推进
5 | 老旧小区 | 改造小区12个 | 住建局 | | 9个小区已进场 | 正在推进`),
    },
  ],
  finds: [
    {
      name: 'words that are no date, and a standing duty',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局 | 尽快 | 已举办1场 | 正在推进
3 | 河道保洁 | 保持河道清洁 | 水利局 | 长期保持 | 每日巡河 | 正在推进
4 | 电网改造 | 改造台区6个 | 供电公司 | 11月底 | 已改造5个 | 正在推进`),
      finds: [
        { cell: 'E5', message: 'noDate', severity: 'verify', evidence: 'deadline=尽快' },
        { cell: 'E6', message: 'standing', severity: 'hint' },
      ],
    },
  ],
});
