import { numberIsNumber } from '../../src/core/checks/number-is-number';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 指标名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限';

testCheck(numberIsNumber, {
  passes: [
    {
      name: 'numbers, and texts that are more than a number',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | 55% | 交通局 | 12月底
2 | 技能培训 | 培训人次 | 1.53万人 | 约11620人 | —— | 人社局 | 12月底
3 | 残疾康复 | 康复救助（人） | 不少于70 | 98 | 140% | 残联 | 12月底
4 | 井盖整治 | 更换井盖 | 20000个以上 | 17000余 | —— | 住建局 | 12月底`),
    },
  ],
  finds: [
    {
      name: 'errors, texts, full-width digits',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化里程（公里） | 40 | 22 | #DIV/0! | 交通局 | 12月底
2 | 就业服务 | 招聘活动（场） | '8 | 4 | 50% | 人社局 | 12月底
3 | 助餐服务 | 助餐点（个） | 7 | ３ | 42.86% | 民政局 | 12月底
4 | 法律援助 | 案件（件） | 350 | 229 | '65.43% | 司法局 | 12月底`),
      finds: [
        { cell: 'F4', message: 'error', severity: 'must-fix', zh: '“完成率”列是错误值#DIV/0!' },
        { cell: 'D5', message: 'text', severity: 'hint' },
        { cell: 'E6', message: 'fullWidth', severity: 'hint' },
        { cell: 'F7', message: 'text', severity: 'hint' },
      ],
    },
  ],
});
