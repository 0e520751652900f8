import { unitEmpty } from '../../src/core/checks/unit-empty';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注';

testCheck(unitEmpty, {
  passes: [
    {
      name: 'filled, merged, several in one cell',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
^ | ^ | 安装路灯90盏 | ^ | 12月15日 | 已安装30盏 | 正在推进
2 | 就业服务 | 举办招聘会8场 | 人社局⏎工会 | 11月底 | 已举办8场 | 已完成`),
    },
    {
      name: 'no column of units',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 完成时限 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 12月底 | 已举办1场`),
      notRun: true,
    },
  ],
  finds: [
    {
      name: 'a numbered row, a row without number, a dash',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月15日 | 已硬化22公里 | 正在推进
2 | 就业服务 | 举办招聘会8场 | | 11月底 | 已举办8场 | 已完成
 | 河道保洁 | 保持河道清洁 | | 11月底 | 每日巡河 | 正在推进
4 | 助餐服务 | 建助餐点7个 | —— | 10月底 | 已建3个 | 进展缓慢`),
      finds: [
        { cell: 'D5', message: 'empty', severity: 'must-fix', zh: '“就业服务”没有填责任单位' },
        { cell: 'D6', message: 'emptyUnnumbered', severity: 'verify' },
        { cell: 'D7', message: 'marked', severity: 'verify' },
      ],
    },
    {
      name: 'supporting units only',
      ledger: ledgerText(`序号 | 实事名称 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 | 进展情况
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 财政局 | 12月15日 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | | 工会 | 11月底 | 已举办8场
3 | 助餐服务 | 建助餐点7个 | 民政局 | 财政局 | 10月底 | 已建3个`),
      finds: [{ cell: 'D5', message: 'leadEmpty', severity: 'verify' }],
    },
  ],
});
