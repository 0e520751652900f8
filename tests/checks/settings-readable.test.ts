import { settingsReadable } from '../../src/core/checks/settings-readable';
import { ledgerText, testCheck } from '../support/test-check';

const LEDGER = ledgerText(`序号 | 实事名称 | 年度目标 | 完成数 | 责任单位 | 完成时限
1 | 村道硬化（公里） | 40 | 22 | 交通局 | 12月底
2 | 招聘会（场） | 8 | 1 | 人社局 | 12月底
3 | 村道硬化（公里） | 10 | 6 | 水利局 | 12月底`);

const HEAD = `=== 设置
@mark settings 设置
设置
说明
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键`;

const withSettings = (...rows: readonly string[]): string =>
  `${HEAD}\n${rows.join('\n')}\n${LEDGER}`;

const hint = (message: string, zh?: string) => ({
  cell: 'A4',
  message,
  severity: 'hint' as const,
  ...(zh === undefined ? {} : { zh }),
});

testCheck(settingsReadable, {
  passes: [
    { name: 'no sheet 设置', ledger: LEDGER },
    {
      name: 'rows typed by hand that can be understood',
      ledger: withSettings(
        '状态方案 |  |  | 银川',
        '阈值 |  | 进展缓慢 | 8',
        '状态用语 |  | 严重滞后 | 严重落后',
        '状态改定 |  | 招聘会（场） | 正常推进 | 8场集中在下半年举办',
        '说明 |  | B5 序号连续、不重复 |  | 第二批任务另行编号',
        '状态词 |  | 快了 | 正常推进',
      ),
    },
  ],
  finds: [
    {
      name: 'a kind of row that is not known',
      ledger: withSettings('颜色 |  | 红 | FF0000'),
      finds: [hint('category', '设置里的“颜色 · 红 · FF0000”没有采用：类别不认得')],
    },
    {
      name: 'a scheme that is not there',
      ledger: withSettings('状态方案 |  |  | 某地'),
      finds: [hint('scheme')],
    },
    {
      name: 'an as-of date that is no day',
      ledger: withSettings('截至日期 |  |  | 9月底'),
      finds: [hint('as-of')],
    },
    {
      name: 'a threshold above 100 points',
      ledger: withSettings('阈值 |  | 进展缓慢 | 500'),
      finds: [hint('limit')],
    },
    {
      name: 'a share above 100 %',
      ledger: withSettings('阈值 |  | 严重滞后占序时进度 | 120'),
      finds: [hint('share')],
    },
    {
      name: '严重滞后 before 进展缓慢',
      ledger: withSettings('阈值 |  | 严重滞后 | -2'),
      finds: [
        hint(
          'limit-order',
          '设置里的“阈值 · 严重滞后 · -2”没有采用：严重滞后的阈值不能比进展缓慢的小',
        ),
      ],
    },
    {
      name: 'a word that does not fit',
      ledger: withSettings('状态用语 |  | 严重滞后 | 进度严重落后于序时要求'),
      finds: [hint('word')],
    },
    {
      name: 'a word of another class',
      ledger: withSettings('状态用语 |  | 逾期未完成 | 已完成'),
      finds: [hint('word-class')],
    },
    {
      name: 'a state that is none',
      ledger: withSettings('状态词 |  | 快了 | 还行'),
      finds: [hint('state')],
    },
    {
      name: 'a role that is none',
      ledger: withSettings('列角色 |  | 进度 | 完成得怎样'),
      finds: [hint('role')],
    },
    {
      name: 'neither 采用 nor 不采用',
      ledger: withSettings('数字核对 |  | 改造小区9个 ⇔ 已改造小区3个 | 也许'),
      finds: [hint('pair')],
    },
    {
      name: 'an alias without a name',
      ledger: withSettings('单位别名 |  | 城投'),
      finds: [hint('alias')],
    },
    {
      name: 'a reason that says nothing',
      ledger: withSettings('状态改定 |  | 招聘会（场） | 正常推进 | 核实无误'),
      finds: [hint('reason')],
    },
    {
      name: 'a row about nothing',
      ledger: withSettings('状态改定 |  |  | 正常推进 | 8场集中在下半年举办'),
      finds: [hint('object')],
    },
    {
      name: 'a state set on other figures',
      ledger: withSettings(
        '状态改定 |  | 招聘会（场） | 正常推进 | 8场集中在下半年举办 | 完成÷目标=0÷8；完成时限=2026-12-31',
      ),
      finds: [hint('override-lapsed')],
    },
    {
      name: 'a name that two tasks bear, and one that none does',
      ledger: withSettings(
        '状态改定 |  | 村道硬化（公里） | 正常推进 | 路基已全部完成',
        '状态改定 |  | 公厕新建 | 正常推进 | 已进场施工',
      ),
      finds: [hint('override-unknown'), { ...hint('override-unknown'), cell: 'A5' }],
    },
  ],
});
