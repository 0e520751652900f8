import { outlineOf } from '../support/ledger-outline';
import { describeCorpus, readOne, realBook } from './corpus';

/** Item number and name, start of the task, unit, responsible leader, number of dates, last date. */
type Row = readonly [string, string, string, string, string, number, string];

const TASKS: readonly Row[] = [
  ['1', '冬季清洁取暖工程', '实施农村热源清洁化', '住房和城乡建设局', '王继讲', 5, '2023-05-10'],
  ['2', '城市基础设施补短板工程', '对泾河路以东', '住房和城乡建设局', '王继讲', 6, '2023-07-31'],
  ['3', '农村人居环境提升工程', '实施农村环境综合整治', '农业农村局', '任伟', 10, '2023-09-30'],
  ['3', '农村人居环境提升工程', '实施农村公路质量提升', '交通运输局', '王继讲', 6, '2023-11-30'],
  ['3', '农村人居环境提升工程', '实施城乡供水体系提升', '水务局', '王继讲', 6, '2023-10-10'],
  ['4', '办学条件改善工程', '实施2023年改善普通高中', '教育体育局', '李静', 6, '2023-08-31'],
  ['5', '医疗健康保障提升工程', '为全县3800名', '卫生健康局', '王继讲', 12, '2023-12-31'],
  ['5', '医疗健康保障提升工程', '严格落实区市重特大疾病', '医疗保障局', '王继讲', 4, '2023-12-31'],
  [
    '6',
    '群众就业稳岗提升工程',
    '开展城乡劳动力职业技能',
    '人力资源和社会保障局',
    '李静',
    3,
    '2023-09-30',
  ],
  ['7', '基本民生保障提升工程', '为符合条件的20名', '残疾人联合会', '李静', 5, '2023-12-10'],
  [
    '7',
    '基本民生保障提升工程',
    '为城乡居民每人每月增加',
    '人力资源和社会保障局',
    '李静',
    1,
    '2023-01-31',
  ],
  ['8', '群众文体生活提升工程', '开展“送戏下乡”', '文化旅游广电局', '李静', 7, '2023-10-31'],
  ['9', '法律援助质量提升工程', '为农民工、妇女', '司法局', '张怀彪', 4, '2023-12-31'],
  [
    '10',
    '政务惠企便民服务提升工程',
    '综合应用模拟审批',
    '审批服务管理局',
    '王继讲',
    4,
    '2023-11-30',
  ],
];

describeCorpus('form C, 任务清单 with milestones', () => {
  it.each(['002-qingdan.xlsx', '002-pasted.xlsx'])(
    'reads 14 tasks under ten items in %s',
    async (file) => {
      const ledger = readOne(await realBook(file));
      const tasks = outlineOf(ledger).flatMap((item) => item.tasks.map((task) => ({ item, task })));
      expect(ledger.items).toHaveLength(10);
      expect(tasks).toHaveLength(14);
      const rows = tasks.map(({ item, task }, i): Row => {
        const dates = task.deadlines.split(' ');
        const start = TASKS[i]?.[2] ?? '';
        return [
          item.number ?? '',
          item.name,
          task.text.startsWith(start) ? start : task.text,
          task.lead,
          task.responsible,
          dates.length,
          dates[dates.length - 1] ?? '',
        ];
      });
      expect(rows).toEqual(TASKS);
      expect(ledger.asOf).toEqual({ date: null, basis: null, text: null, from: null });
      expect(ledger.year).toBe(2023);
    },
  );

  it('reads the pasted sheet exactly as the merged one', async () => {
    const merged = readOne(await realBook('002-qingdan.xlsx'));
    const pasted = readOne(await realBook('002-pasted.xlsx'));
    expect(outlineOf(pasted)).toEqual(outlineOf(merged));
    const nodes = (ledger: typeof merged): unknown =>
      ledger.tasks.map(({ milestones }) => milestones.map(({ date, share }) => [date, share]));
    expect(nodes(pasted)).toEqual(nodes(merged));
  });

  it('goes on with item 3 after the heading that comes again', async () => {
    const ledger = readOne(await realBook('002-qingdan.xlsx'));
    const [, , third] = ledger.items;
    expect(third).toMatchObject({ number: '3', rows: [4, 7] });
    expect([5, 9, 12, 16].map((row) => ledger.rowKinds.get(row))).toEqual(
      Array.from({ length: 4 }, () => 'repeated-header'),
    );
    expect(ledger.items.filter(({ number }) => number === '3')).toHaveLength(1);
  });

  it('takes dated clauses as milestones, with the shares of the work they name', async () => {
    const ledger = readOne(await realBook('002-qingdan.xlsx'));
    const shares = ledger.tasks[1]?.milestones.map(({ date, share, stage }) => [
      date,
      share,
      stage,
    ]);
    expect(shares).toEqual([
      ['2023-02-28', null, '完成项目前期各项工作'],
      ['2023-03-20', null, '开工建设'],
      ['2023-04-30', 0.3, null],
      ['2023-05-31', 0.6, null],
      ['2023-06-30', 1, null],
      ['2023-07-31', null, '竣工验收'],
    ]);
  });
});
