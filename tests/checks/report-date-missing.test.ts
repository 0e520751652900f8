import { reportDateMissing } from '../../src/core/checks/report-date-missing';
import { ledgerText, testCheck } from '../support/test-check';

const HEAD = '序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况';
const undated = (table: string): string => `=== 台账\n民生实事督查台账\n${table}\n`;

testCheck(reportDateMissing, {
  passes: [
    {
      name: 'an as-of line',
      ledger: ledgerText(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底 | 已举办1场`),
    },
    {
      name: 'given by the caller',
      ledger: undated(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底 | 已举办1场`),
      asOf: '2026-06-30',
    },
  ],
  finds: [
    {
      name: 'nowhere',
      ledger: undated(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底 | 已举办1场`),
      finds: [{ cell: 'A1', message: 'missing', severity: 'verify' }],
    },
    {
      name: 'given last time and kept in 设置',
      ledger: `=== 设置\n@mark settings 设置\n\n\n类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键
截至日期 | 民生实事督查台账 |  | 2026年9月30日\n${undated(`${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底 | 已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底 | 已举办1场`)}`,
      finds: [
        {
          cell: 'A1',
          message: 'remembered',
          severity: 'verify',
          zh: '台账没有写截至日期，用的是上次填写的2026年9月30日',
        },
      ],
    },
    {
      name: 'only in the progress texts',
      ledger: `=== 台账\n2026年民生实事督查台账\n${HEAD}
1 | 村道硬化 | 硬化村道40公里 | 交通局 | 12月底 | 截至7月底，已硬化22公里
2 | 就业服务 | 举办招聘会8场 | 人社局 | 12月底 | 截至7月31日，已举办1场\n`,
      finds: [
        {
          cell: 'F3',
          message: 'inferred',
          severity: 'verify',
          zh: '表头没有写截至日期，2026年7月31日取自文字“7月底”',
        },
      ],
    },
  ],
});
