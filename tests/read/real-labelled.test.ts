import type { Ledger } from '../../src/core';
import { outlineOf } from '../support/ledger-outline';
import { describeCorpus, read, readOne, realBook } from './corpus';

/** Number, name, units, deadline, label and its class, as they stand in the document. */
type Row = readonly [
  number: string,
  name: string,
  units: string,
  deadline: string,
  label: string,
  state: string,
];

const FORM_A: readonly Row[] = [
  ['1', '方便群众安全出行', '公安局', '2020-11-30', '已完成', 'completed'],
  ['2', '保障居民饮水安全', '徳渊集团', '2020-10-31', '正常推进', 'on-track'],
  ['3', '提升居民企业供热质量', '徳渊集团', '2020-11-30', '正常推进', 'on-track'],
  ['4', '关心关爱特殊群体', '医保局、人社局、卫健局', '2020-11-30', '正常推进', 'on-track'],
  ['5', '抓好食品安全源头管控', '市场监管局', '2020-12-31', '正常推进', 'on-track'],
  ['6', '保障老弱群体权益', '残联、民政局', '2020-11-30', '正常推进', 'on-track'],
  ['7', '完善教育基础设施', '教体局', '2020-11-30', '正常推进', 'on-track'],
  ['8', '优化城镇居民居住环境', '住建局', '2020-09-30', '推进缓慢', 'behind'],
  ['9', '改善农村环境面貌', '农业农村局', '2020-09-30', '推进缓慢', 'behind'],
  ['10', '扩充城市休闲场所', '住建局', '2020-08-31', '未完成', 'overdue'],
];

/** Item number, item name, task number, leaders, units, responsible leaders, deadline, label. */
type TaskRow = readonly [string, string, string | null, string, string, string, string, string];

const ON = '正在推进';
const SLOW = '进展缓慢';
const DONE = '已完成';

const PROVINCE: readonly TaskRow[] = [
  ['一', '全省新增城镇就业110万人', '1', '王惠民', '人社局', '刘根胜', '2020-12-15', ON],
  ['二', '推进城镇老旧小区改造提质', null, '李拴根', '住建局', '刘万玉', '2020-12-31', SLOW],
  [
    '三',
    '完善妇女“两癌”筛查、产前筛查和新生儿疾病筛查机制',
    '3',
    '侯波、卫祥玉',
    '妇联、卫健委',
    '张云红、安东利',
    '2020-11-30',
    ON,
  ],
  [
    '三',
    '完善妇女“两癌”筛查、产前筛查和新生儿疾病筛查机制',
    '4',
    '侯波、卫祥玉',
    '妇联、卫健委',
    '张云红、安东利',
    '2020-11-30',
    ON,
  ],
  ['四', '提高困难群众、退休人员生活保障水平', '5', '谭江', '民政局', '苗春芳', '2020-12-15', DONE],
  [
    '四',
    '提高困难群众、退休人员生活保障水平',
    '6',
    '王惠民',
    '人社局',
    '刘根胜',
    '2020-12-15',
    DONE,
  ],
  [
    '五',
    '做好城乡居民“米袋子”“菜篮子”保障工作',
    '7',
    '侯波',
    '农业农村局',
    '李军玲',
    '2020-12-31',
    ON,
  ],
  ['六', '继续实施残疾儿童康复救助', '8', '侯波', '残联', '陈晓棉', '2020-11-30', DONE],
  ['七', '持续改善大气环境质量', '9', '俞益民', '生态环境局', '成铖', '2020-12-31', ON],
  ['八', '实施农村公路“百县通村入组”工程', '10', '李拴根', '交通局', '王天中', '2020-12-15', ON],
  ['九', '持续做好农村电网建设', '11', '俞益民', '电力公司', '李国立', '2020-11-30', ON],
  ['十', '加快建设农村教师周转宿舍', '12', '卫祥玉', '教体局', '李会林', '2020-12-31', ON],
];

const DISTRICT: readonly TaskRow[] = [
  ['一', '提升医疗服务保障能力', '1', '卫祥玉', '卫健委', '安东利', '2020-12-31', ON],
  ['二', '提高基本医疗保险水平', '2', '卫祥玉', '医保局', '卢新永', '2020-12-31', DONE],
  ['二', '提高基本医疗保险水平', '3', '卫祥玉', '医保局', '卢新永', '2020-12-31', DONE],
  ['三', '巩固提升农村饮水安全', '4', '侯波', '水利局', '赵中兴', '2020-12-31', SLOW],
  ['三', '巩固提升农村饮水安全', '5', '侯波', '水利局', '赵中兴', '2020-11-30', ON],
  ['四', '推进老旧小区改造', '6', '李拴根', '住建局', '刘万玉', '2020-12-31', SLOW],
  [
    '五',
    '实施龙河（解放河）生态修复治理',
    '7',
    '李拴根',
    '住建局、城投公司',
    '刘万玉、苗先文',
    '2020-12-31',
    ON,
  ],
  ['六', '改善农村教师生活条件', '8', '卫祥玉', '教体局', '李会林', '2020-12-31', SLOW],
  ['七', '推进教育扩容提质', '9', '卫祥玉', '教体局', '李会林', '2020-12-31', SLOW],
  ['八', '加大城市交通治堵', '10', '谭江', '公安局', '李明', '2020-09-30', ON],
  [
    '八',
    '加大城市交通治堵',
    '11',
    '谭江、李拴根',
    '公安局、住建局、创建办',
    '李明、刘万玉、郭行亮',
    '',
    ON,
  ],
  [
    '九',
    '实施平原区域生活污水处理全覆盖工程',
    '12',
    '李拴根、俞益民、侯波',
    '住建局、生态环境局、农业农村局',
    '刘万玉、成铖、李军玲',
    '2020-12-31',
    ON,
  ],
  [
    '十',
    '实施城市公园绿地提质工程',
    '13',
    '李拴根',
    '住建局、城投公司',
    '刘万玉、苗先文',
    '2020-06-30 2020-12-31',
    ON,
  ],
];

const CLASS: Readonly<Record<string, string>> = {
  [ON]: 'on-track',
  [SLOW]: 'behind',
  [DONE]: 'completed',
};

function taskRows(ledger: Ledger): TaskRow[] {
  return outlineOf(ledger).flatMap((item) =>
    item.tasks.map((task): TaskRow => {
      const [label = '', state] = task.labels.split(':');
      expect(state).toBe(CLASS[label]);
      return [
        item.number ?? '',
        item.name,
        task.number,
        task.leaders,
        task.lead,
        task.responsible,
        task.deadlines,
        label,
      ];
    }),
  );
}

function labelCounts(ledger: Ledger): number[] {
  const states = ledger.tasks.flatMap(({ labels }) => labels.map(({ state }) => state));
  return ['completed', 'on-track', 'behind'].map(
    (state) => states.filter((found) => found === state).length,
  );
}

describeCorpus('form A, 落实情况表', () => {
  it('reads all ten items, each one task, with units, deadlines and labels', async () => {
    const ledger = readOne(await realBook('000-luoshi.xlsx'));
    const rows = outlineOf(ledger).map(({ number, name, tasks }) => {
      expect(tasks).toHaveLength(1);
      const [task] = tasks;
      const [label, state] = (task?.labels ?? '').split(':');
      return [number, name, task?.lead, task?.deadlines, label, state];
    });
    expect(rows).toEqual(FORM_A);
  });

  it('takes the reporting date as as-of date, the repeated heading as no data', async () => {
    const ledger = readOne(await realBook('000-luoshi.xlsx'));
    expect(ledger.asOf).toMatchObject({ date: '2020-09-25', basis: 'report-date' });
    expect(ledger.asOf.from?.at).toMatchObject({ row: 2, column: 0 });
    expect(ledger.rowKinds.get(8)).toBe('repeated-header');
    expect(ledger.year).toBe(2020);
    expect(ledger.columns.map(({ role }) => role)).toEqual(
      'number item task lead-unit progress status deadline'.split(' '),
    );
    expect(ledger.columns.map(({ header }) => header)).toEqual(
      '序号 名称 内容 责任单位 落实情况 备注 完成时限'.split(' '),
    );
  });

  it('notes the field code that was pasted along', async () => {
    const ledger = readOne(await realBook('000-luoshi.xlsx'));
    const codes = ledger.notes.filter(({ kind }) => kind === 'field-code');
    expect(codes.map(({ from: [first] }) => [first.at.row, first.at.column])).toEqual([[4, 4]]);
  });
});

describeCorpus('form B, 督查台账', () => {
  it.each(['001-ducha.xlsx', '001-pasted.xlsx'])('reads both annexes of %s', async (file) => {
    const { ledgers } = read(await realBook(file));
    expect(ledgers).toHaveLength(2);
    const [province, district] = ledgers;
    if (province === undefined || district === undefined) throw new Error('two annexes expected');
    expect(taskRows(province)).toEqual(PROVINCE);
    expect(taskRows(district)).toEqual(DISTRICT);
    expect([province.items.length, district.items.length]).toEqual([10, 10]);
    expect([labelCounts(province), labelCounts(district)]).toEqual([
      [3, 8, 1],
      [2, 7, 4],
    ]);
  });

  it.each(['001-ducha.xlsx', '001-pasted.xlsx'])(
    'infers in %s the one date that all 截至 texts share',
    async (file) => {
      for (const ledger of read(await realBook(file)).ledgers) {
        expect(ledger.asOf).toMatchObject({ date: '2020-07-31', basis: 'inferred' });
      }
    },
  );

  it('reads the pasted sheets exactly as the merged ones', async () => {
    const merged = read(await realBook('001-ducha.xlsx')).ledgers;
    const pasted = read(await realBook('001-pasted.xlsx')).ledgers;
    expect(pasted.map(outlineOf)).toEqual(merged.map(outlineOf));
    expect(pasted.map(({ key }) => key)).toEqual(merged.map(({ key }) => key));
    const roles = (ledgers: readonly Ledger[]): string[][] =>
      ledgers.map(({ columns }) => columns.map(({ header, role }) => `${header}=${role}`));
    expect(roles(pasted)).toEqual(roles(merged));
  });

  it('says that duty no. 11 of the second annex is a standing one', async () => {
    const district = read(await realBook('001-ducha.xlsx')).ledgers[1];
    expect(district?.tasks.filter(({ standing }) => standing).map(({ number }) => number)).toEqual([
      '11',
    ]);
  });
});
