/** A named step of a piece of work, as plans and reports speak of it. */
export interface Step {
  readonly name: string;
  /** Where it stands in the usual order of public works; higher is later. */
  readonly rank: number;
  /** Once it is under way, all steps of a lower rank than this are done. */
  readonly implies: number;
  /** While it is under way or still to come, steps of this rank and above are not reached. */
  readonly blocks: number;
  /** The word alone says that it has happened: 封顶, 竣工. */
  readonly event: boolean;
}

/** Rank from which on the work as a whole is done. */
export const FINISHED = 80;
/** Rank of the first step on the site. */
export const BEGUN = 40;
/** Work is going on: no step of its own, but more than a beginning. */
const WORKING = 45;

type Order = 'in-turn' | 'before' | 'beside' | 'work-beside' | 'event';

/**
 * Steps in the usual order, with the words for them. `in-turn`: what comes before is done, what comes after is
 * not; `before`: what comes after is not, but nothing is told of what comes before; `beside`: may go on while others do (funds, plans on paper); `work-beside`: shows only that work has
 * begun and is not finished; `event`: in turn, and the word alone says that it has happened.
 */
const LADDER: readonly (readonly [name: string, rank: number, order: Order, words: string])[] = [
  ['资金', 8, 'beside', '资金落实 落实资金 资金下达 资金到位 争取资金 筹措资金 资金筹措'],
  ['摸底', 10, 'beside', '摸底 摸排 调研 选址 筛选 遴选 申报 测算 普查 排查 征求意见'],
  ['方案', 12, 'beside', '方案 实施方案 施工方案 工作方案 设计方案 规划方案'],
  ['可研', 15, 'in-turn', '立项 可研 可行性研究 项目建议书 入库'],
  ['设计', 20, 'in-turn', '初步设计 初设 勘察 勘测 环评 地勘'],
  ['设计', 21, 'in-turn', '设计 图纸'],
  ['施工图', 22, 'in-turn', '施工图 施工图设计 施工图审查 图审'],
  [
    '前期',
    25,
    'before',
    '前期 前期工作 前期手续 前期准备 施工准备 审批 报批 批复 手续 征地 征迁 用地许可 规划许可',
  ],
  ['控制价', 28, 'in-turn', '控制价 概算 预算 财政评审 财评 清单编制 工程量清单'],
  [
    '招标',
    30,
    'in-turn',
    '招标 招投标 招采 采购 政府采购 挂网 开标 竞争性磋商 询价 施工招标 监理招标 招标文件',
  ],
  ['合同', 32, 'event', '中标 确定施工单位 签订合同 合同签订 施工合同'],
  ['施工许可', 33, 'in-turn', '施工许可 施工许可证'],
  [
    '开工',
    BEGUN,
    'event',
    '开工 进场 进场施工 动工 开建 复工 破土 启动 启动建设 启动实施 开工建设 复工建设 开始施工 开始建设 全面开工',
  ],
  [
    '施工',
    WORKING,
    'work-beside',
    '施工 在建 正在建设 正在改造 正在整治 正在实施 建设中 改造中 加快建设 全面施工',
  ],
  ['基础', 50, 'in-turn', '基础施工 基础工程 地基 桩基 基槽 土方 垫层 地下室'],
  ['拆除', 50, 'work-beside', '拆除 破除 围挡 开挖 管沟 清表 清淤'],
  ['铺设', 52, 'work-beside', '铺设 敷设 架设 砌筑 路基 基层 面层 摊铺 硬化'],
  ['土建', 55, 'in-turn', '土建'],
  ['主体', 60, 'in-turn', '主体 主体工程 主体结构 主体施工 主体建设 框架 框架建设'],
  ['主体', 60, 'event', '封顶 主体封顶'],
  ['装修', 70, 'in-turn', '二次结构 装修 装饰 粉刷 抹灰 内外墙'],
  ['安装', 72, 'work-beside', '安装 设备采购 设备安装 调试 更换'],
  ['附属', 74, 'work-beside', '附属 室外 绿化 亮化 收尾 扫尾 标线 路面'],
  [
    '完工',
    FINISHED,
    'event',
    '完工 竣工 建成 落成 全面完成 全部完成 完成改造 完成建设 完成施工 改造完成 建设完成 施工完成',
  ],
  [
    '完工',
    FINISHED,
    'in-turn',
    '建设任务 施工任务 改造任务 工程任务 建设内容 工程建设 改造工程 项目建设',
  ],
  ['验收', 85, 'in-turn', '验收 竣工验收 交工验收'],
  [
    '交付',
    90,
    'event',
    '交付 交付使用 移交 投用 投入使用 投入运营 投运 运营 开园 通车 通水 通气 对外开放 开放',
  ],
  ['决算', 92, 'in-turn', '结算 决算 审计 结算审计'],
  ['总结', 95, 'beside', '总结 梳理总结 推广 评估'],
];

/** Words that hold those of a step and are none. */
const OTHER =
  '施工单位 施工队 施工现场 施工人员 施工进度 设计院 设计单位 招标代理 招标公司 改革开放 开放式 启动资金 采购人员 基层治理 基层卫生 运营商 预算资金 投资计划 投资预算 投用条件 交付条件 开工条件 验收条件 竣工图';

interface Word {
  readonly word: string;
  readonly step: Step | null;
}

const BY_FIRST = new Map<string, Word[]>();

function add(word: string, step: Step | null): void {
  const first = word.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { word, step }]);
}

function stepOf(name: string, rank: number, order: Order): Step {
  const event = order === 'event';
  if (order === 'beside') return { name, rank, implies: 0, blocks: Infinity, event };
  if (order === 'before') return { name, rank, implies: 0, blocks: rank, event };
  if (order === 'work-beside') return { name, rank, implies: WORKING + 1, blocks: FINISHED, event };
  return { name, rank, implies: rank, blocks: rank, event };
}

for (const [name, rank, order, words] of LADDER) {
  const step = stepOf(name, rank, order);
  for (const word of words.split(' ')) add(word, step);
}
for (const word of OTHER.split(' ')) add(word, null);
for (const words of BY_FIRST.values()) words.sort((a, b) => b.word.length - a.word.length);

/** Work is going on, whatever its step: something countable was done. */
export const AT_WORK: Step = stepOf('施工', WORKING, 'work-beside');
/** All of the work is done. */
export const ALL_DONE: Step = stepOf('完工', FINISHED, 'event');
/** Stands for all steps on paper: 可研、初步设计等前期工作. */
export const PAPERS = '前期';

/** A step found in a text. */
export interface FoundStep {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

/** The steps that a text names, in order; of words that hold each other the longest. Linear. */
export function stepsIn(text: string): FoundStep[] {
  const found: FoundStep[] = [];
  for (let at = 0; at < text.length;) {
    const hit = BY_FIRST.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
    const to = at + (hit?.word.length ?? 1);
    if (hit?.step != null) found.push({ step: hit.step, from: at, to });
    at = to;
  }
  return withoutBeginnings(found, text);
}

/** 启动招标 begins the tender, not the work. */
function withoutBeginnings(found: readonly FoundStep[], text: string): FoundStep[] {
  return found.filter(({ step, from, to }, i) => {
    const next = found[i + 1];
    const begins = step.rank === BEGUN && /^(?:启动)$/.test(text.slice(from, to));
    return !(begins && next !== undefined && next.step.rank < BEGUN && next.from - to <= 8);
  });
}
