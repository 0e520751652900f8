import type { Form, Row } from './planted-slips';
import type { Random } from './random';

const THINGS: readonly (readonly [item: string, indicator: string, task: string])[] = [
  ['村道硬化', '硬化里程（公里）', '硬化村道'],
  ['老年助餐', '建设助餐点（个）', '建设助餐点'],
  ['就业服务', '招聘活动（场）', '举办招聘会'],
  ['法律援助', '办理案件（件）', '办理法律援助案件'],
  ['电网改造', '改造台区（个）', '改造配电台区'],
  ['书香城乡', '新建阅读空间（个）', '新建阅读空间'],
  ['健身设施', '建设健身路径（条）', '建设健身路径'],
  ['技能培训', '培训人数（人）', '开展职业技能培训'],
  ['供水改造', '铺设管道（公里）', '铺设供水管道'],
  ['校园食堂', '改造食堂（所）', '改造学校食堂'],
  ['街区照明', '安装路灯（盏）', '安装路灯'],
  ['托育服务', '新增托位（个）', '新增普惠托位'],
  ['农贸市场', '改造市场（个）', '改造农贸市场'],
  ['公交延伸', '新开线路（条）', '新开公交线路'],
];
const UNITS = ['交通局', '民政局', '人社局', '司法局', '住建局', '水利局', '教体局', '商务局'];
const PERSONS = ['张  明', '李建国', '王  芳', '赵志强', '陈晓东'];
const DEADLINES = ['12月底', '11月30日', '12月15日', '10月底', '年底前'];
const UNDER_WAY = ['正在推进', '正常推进', '进展缓慢'];

/** `55%` or `54.55%`: actual ÷ target, half-up at the decimals that are needed and no more than two. */
export function rateText(actual: number, target: number): string {
  const hundredths = Math.floor((actual * 20000 + target) / (2 * target));
  const text = (hundredths / 100).toFixed(2);
  return `${text.replace(/\.00$/, '')}%`;
}

function plain(index: number, random: Random): Row {
  const [item, indicator, task] = THINGS[index % THINGS.length] ?? ['', '', ''];
  const target = random.between(20, 400);
  const actual = random.between(Math.ceil(target / 3), target - 1);
  return {
    number: String(index + 1),
    item,
    task: `${task}${target}${/（(.+)）/.exec(indicator)?.[1] ?? ''}。`,
    indicator,
    target: String(target),
    actual: String(actual),
    rate: rateText(actual, target),
    unit: index < 2 ? '住建局' : random.pick(UNITS),
    leader: random.pick(PERSONS),
    deadline: random.pick(DEADLINES),
    progress: `已${task}${actual}，其余正在施工。`,
    status: random.pick(UNDER_WAY),
  };
}

function byMonths(index: number, random: Random): Row {
  const row = plain(index, random);
  const half = random.between(30, 70);
  return {
    ...row,
    deadline: `3月底，开工建设；⏎6月底，完成工程量的${half}%；⏎11月底，全部完工。`,
  };
}

const NUMBER = ['number', ['序号', '编号', '序  号']] as const;
const ITEM = ['item', ['实事名称', '项目名称', '名  称']] as const;
const UNIT = ['unit', ['责任单位', '牵头单位', '责任⏎单位']] as const;
const DEADLINE = ['deadline', ['完成时限', '完成⏎时限']] as const;
const TASK = ['task', ['工作任务', '实事内容', '内   容']] as const;
const PROGRESS = ['progress', ['进展情况', '落实情况']] as const;
const STATUS = ['status', ['状态', '备注']] as const;
const INDICATOR = ['indicator', ['指标名称', '指标']] as const;
const FIGURES = [
  ['target', ['年度目标', '目标任务', '年度目标值']],
  ['actual', ['完成数', '累计完成', '完成值']],
  ['rate', ['完成率', '完成比例']],
] as const;

/** Indicators with figures, tasks with a label, tasks with milestones, and mixed orders of columns. */
export const FORMS: readonly Form[] = [
  {
    name: 'indicators',
    columns: [NUMBER, ITEM, INDICATOR, ...FIGURES, UNIT, DEADLINE, ['status', ['状态']]],
    row: plain,
  },
  {
    name: 'indicators, unit first',
    columns: [
      NUMBER,
      ITEM,
      UNIT,
      INDICATOR,
      DEADLINE,
      ...FIGURES,
      ['status', ['状态', '进展状态']],
    ],
    row: plain,
  },
  {
    name: 'tasks with a label',
    columns: [NUMBER, ITEM, TASK, UNIT, PROGRESS, STATUS, DEADLINE],
    row: plain,
  },
  {
    name: 'tasks with leaders',
    columns: [NUMBER, ITEM, TASK, ['leader', ['责任领导']], UNIT, DEADLINE, PROGRESS, STATUS],
    row: plain,
  },
  {
    name: 'milestones',
    columns: [NUMBER, ITEM, TASK, DEADLINE, ['leader', ['责任领导']], UNIT],
    row: byMonths,
  },
];
