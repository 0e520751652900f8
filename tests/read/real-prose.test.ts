import type { Indicator, Reading } from '../../src/core';
import { outlineOf, readingText } from '../support/ledger-outline';
import { describeCorpus, readOne, realBook } from './corpus';

/** Name, target, unit, actual and rate of each indicator row, as the cells show them. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['孕早中期产前筛查覆盖率（四维彩色超声）', '55% 以上', '%', '108.91%', ''],
  ['孕早中期产前筛查覆盖率（血清学）', '55% 以上', '%', '97.71%', ''],
  ['新生儿“两病”筛查率', '90% 以上', '%', '123.99%', ''],
  ['新生儿听力筛查率', '90% 以上', '%', '121.95%', ''],
  ['宫颈癌筛查', '2300', '人', '1569', '68.22%'],
  ['乳腺癌筛查', '2300', '人', '1625', '70.65%'],
  ['残疾儿童康复救助', '不少于 70', '人', '98', '140%'],
  ['城镇老旧小区改造', '3006', '户', '', ''],
  ['农村公路提档升级', '12', '公里', '', ''],
  ['改造配电台区', '6', '个', '5', '超过83%'],
  ['城市公共区域所有窨井盖确权建档和专项整治方案的制定', '2021年3月底之前完成', '', '', ''],
  ['所有普查统计的窨井盖统一纳入数字化城市管理平台', '6月底之前', '个', '17000余', ''],
  ['问题井盖整治', '500', '个', '300', ''],
  ['投资', '3400', '万元', '', ''],
  ['医养中心建筑面积', '2412', 'm²', '', ''],
  ['养老驿站建筑面积', '1100', 'm²', '', ''],
  ['活动中心建筑面积', '448', 'm²', '', ''],
  ['投资', '2863', '万元', '', ''],
  ['污水管网主线长', '9223', '米', '8.8公里', '73.7%'],
  ['清淤排水沟全长', '9640', '米', '9.54公里', '99%'],
  ['岸带修复', '', '公里', '3.9', '47.5%'],
  ['配合推广应用“豫事办”客户端', '配合市政务服务和大数据管理局推广应用', '人', '15000余', ''],
  ['公开招聘中小学、幼儿园教师', '150', '名', '147', ''],
  ['农村教师周转宿舍', '66', '套', '66', ''],
  ['完成诚朴路小学、新开元小学项目', '2', '所', '', ''],
  ['开工稻香路学校', '1', '所', '', ''],
  ['新建城区小区配套幼儿园', '3', '所', '', ''],
  ['专业律师担任村（居）法律顾问的比例', '90%', '%', '93%', ''],
  ['食品安全责任保险投保', '345928', '人', '345928', ''],
  ['保费', '484299', '元', '484299', ''],
];

/** Cells that show no plain number: what they mean in base units, with kind and bound. */
const MEANT: Readonly<Record<string, string>> = {
  '': '[]',
  '55% 以上': '0.55 ratio at-least',
  '90% 以上': '0.9 ratio at-least',
  '不少于 70': '70 person at-least',
  超过83: '0.83 ratio at-least',
  '超过83%': '0.83 ratio at-least',
  '17000余': '17000 item about',
  '15000余': '15000 person about',
  '8.8公里': '8800 length',
  '9.54公里': '9540 length',
  '2021年3月底之前完成': '“2021年3月底之前完成”',
  '6月底之前': '“6月底之前”',
  配合市政务服务和大数据管理局推广应用: '“配合市政务服务和大数据管理局推广应用”',
};

/** Kind and size in base units of the units in the column 单位. */
const UNITS: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  '%': ['ratio', 0.01],
  人: ['person', 1],
  名: ['person', 1],
  户: ['household', 1],
  公里: ['length', 1000],
  米: ['length', 1],
  个: ['item', 1],
  万元: ['money', 10000],
  元: ['money', 1],
  'm²': ['area', 1],
  套: ['suite', 1],
  所: ['school', 1],
};

function meaning(shown: string, unit: string): string {
  const said = MEANT[shown];
  if (said !== undefined) return said;
  if (shown.endsWith('%')) return `${Number(shown.slice(0, -1)) / 100} ratio`;
  const [kind, factor] = UNITS[unit] ?? ['', 1];
  return `${Number(shown) * factor} ${kind}`.trim();
}

/** Floating point leaves traces: 108.91 / 100. */
function rounded(text: string): string {
  return text.replace(/^-?[\d.]+/, (number) => String(Number(Number(number).toPrecision(12))));
}

const read = (reading: Reading | null): string => rounded(readingText(reading));

/** Items with their first indicator row, lead and supporting units (first and last named). */
const ITEMS: readonly (readonly [string, number, string, string])[] = [
  [
    '开展妇女“两癌”筛查、产前筛查和新生儿疾病筛查',
    6,
    '区妇联、区卫生健康委员会',
    '区民政局、区财政局、区总工会',
  ],
  [
    '实施残疾儿童康复救助',
    1,
    '区残联',
    '区发展和改革委员会、区教育体育局、区民政局、区财政局、区人力资源和社会保障局、区卫生健康委员会、区审计局、区市场监督管理局、区医疗保障局、区乡村振兴局',
  ],
  [
    '推进城镇老旧小区改造提升',
    1,
    '区住房和城乡建设局',
    '区发展和改革委员会、区民政局、区土地分局、区规划分局、区财政局、平顶山市华辰供电有限责任公司',
  ],
  ['改善农村出行条件', 1, '区交通运输局', '区财政局'],
  [
    '推动农村电网提档升级',
    1,
    '平顶山市华辰供电有限责任公司',
    '区发展和改革委员会、区土地分局、区规划分局',
  ],
  [
    '加强城市公共区域窨井设施维护改造',
    3,
    '区住房和城乡建设局',
    '区城市管理局、区教育体育局、平顶山市公安局湛河分局、区财政局、区交通运输局、区商务局、区卫生健康委员会、区应急管理局、区市场监督管理局、区文化广电和旅游局、平顶山市华辰供电有限责任公司、中国联通平顶山市分公司',
  ],
  ['完善社区功能，探索新型养老模式', 4, '马庄街道办事处', '区财政局、区民政局'],
  ['改善人居环境，建设美丽乡村', 4, '区农业农村和水利局', '区财政局、湛源公司、曹镇乡'],
  ['提升移动政务服务能力', 1, '区政务服务和大数据管理局', '区直各部门'],
  [
    '优化教育资源布局',
    5,
    '区教育体育局',
    '区发展和改革委员会、区财政局、区住建局、区人力资源和社会保障局、区委机构编制委员会办公室',
  ],
  ['扩大村（居）法律顾问服务面', 1, '区司法局', '区财政局'],
  ['持续提升食品安全保障水平', 2, '区市场监督管理局', '区财政局'],
];

describeCorpus('form D, 通报 kept as a table', () => {
  it('reads twelve items with main and supporting units', async () => {
    const ledger = readOne(await realBook('003-tongbao.xlsx'));
    const rows = outlineOf(ledger).map(({ number, name, tasks: [task] }) => [
      number,
      name,
      task?.lead,
      task?.support,
    ]);
    expect(rows).toEqual(
      ITEMS.map(([name, , lead, support], i) => [String(i + 1), name, lead, support]),
    );
    expect(ledger.asOf).toMatchObject({ date: '2021-09-30', basis: 'as-of-line' });
    expect(ledger.annual).toBe(true);
  });

  it('takes the column of long targets for tasks, the one of prose for progress', async () => {
    const ledger = readOne(await realBook('003-tongbao.xlsx'));
    expect(ledger.columns.map(({ role }) => role)).toEqual(
      'number item task lead-unit support-unit progress'.split(' '),
    );
    expect(ledger.columns[2]).toMatchObject({ basis: 'content' });
    expect(ledger.indicators.filter(({ source }) => source === 'columns')).toEqual([]);
    expect(ledger.tasks.every(({ progress }) => progress.length === 1)).toBe(true);
  });
});

describeCorpus('form E with merged items', () => {
  it('reads twelve items and thirty indicator rows', async () => {
    const ledger = readOne(await realBook('003-zhibiao.xlsx'));
    const rows = outlineOf(ledger).map(({ number, name, tasks: [task] }) => [
      number,
      name,
      task?.indicators.length,
      task?.lead,
      task?.support,
    ]);
    expect(rows).toEqual(
      ITEMS.map(([name, count, lead, support], i) => [String(i + 1), name, count, lead, support]),
    );
    expect(ledger.indicators.map(({ row }) => row)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 2),
    );
    expect(ledger.asOf).toMatchObject({ date: '2021-09-30', basis: 'as-of-line' });
  });

  it('reads every target, actual and rate of the thirty rows', async () => {
    const ledger = readOne(await realBook('003-zhibiao.xlsx'));
    const found = ledger.indicators.map(({ name, target, actual, rate }: Indicator) => [
      name,
      read(target),
      read(actual),
      read(rate),
    ]);
    const expected = ROWS.map(([name, target, unit, actual, rate]) => [
      name,
      ...[meaning(target, unit), meaning(actual, unit), meaning(rate, '%')].map(rounded),
    ]);
    expect(found).toEqual(expected);
  });
});
