import { classify, WORD } from './character-classes';

/**
 * What a word says about the figures beside it.
 *
 * - `done` 已, 累计: what follows has happened. `finish`, `act`, `build`, `start`, `issue`: verbs of the
 *   thing itself; `act` needs no 已 in a report (筛查7214人), `build` does (建设…1077套 may be the plan).
 * - `early`, `partial`: steps before the thing or within it (招标, 主体封顶).
 * - `remain`, `plan`, `able`: not done. `target` names the goal; `part`, `sum`, `each` relate figures.
 * - `respective`: 分别, which deals a list of figures out to a list of names, or tells the parts of a whole.
 * - `earlier`, `now`: another year than the ledger's (去年, 近三年), and this one again (今年, 年内).
 * - `standard`: per head or per month. `compare`: against another period. `reached`: the level that something
 *   rose or fell to (提高到). `improve`: changes a rate or a sum, but not a number of people
 *   (提高2.5万名居民基础养老金). `name`: words that hold numerals or the characters of other words and mean
 *   neither.
 */
export type WordClass =
  | 'done'
  | 'finish'
  | 'act'
  | 'build'
  | 'start'
  | 'issue'
  | 'early'
  | 'partial'
  | 'remain'
  | 'plan'
  | 'able'
  | 'target'
  | 'part'
  | 'respective'
  | 'earlier'
  | 'now'
  | 'sum'
  | 'whole'
  | 'each'
  | 'standard'
  | 'compare'
  | 'reached'
  | 'improve'
  | 'share'
  | 'forecast'
  | 'ongoing'
  | 'rank'
  | 'as-of'
  | 'name';

/** Words by what they say, separated by spaces; where one holds another the longest counts. */
const WORDS: Readonly<Record<WordClass, string>> = {
  done: '已 已经 均已 现已 业已 已累计 累计已 累计 累计共 全部 均 了 实际 最终',
  finish:
    '完成 完工 竣工 建成 投用 投入使用 投入运营 交付 交付使用 达到 达 办结 落成 通车 销号 验收 竣工验收 通过验收 完成率 实现 投产 结案 完结 建好 布设完成 安装完成 完毕 结业 开业 开馆 开园 开通 贯通 打通 投运 投入运行',
  act:
    '优化 延伸 亮化 美化 开放 上门 探访 整改 处置 化解 调解 检查 抽查 栽植 治理 清理 消除 关停 搬迁 安置 分配 配租 入住 就读 招生 招录 培养 入学 供水 供暖 供气 通水 收治 入托 ' +
    '加装 开发 运营 上线 解决 ' +
    '新增 筛查 检测 抽检 监督抽检 监测 培训 救助 发放 安装 铺设 敷设 更换 办理 受理 开展 举办 招聘 就业 创业 带动 惠及 覆盖 享受 服务 ' +
    '资助 录入 拆除 清除 修复 整治 拆迁 砍伐 配备 采购 改厕 清淤 种植 播种 绿化 硬化 施划 更新 架设 浇筑 清运 破除 补助 帮扶 慰问 巡查 ' +
    '组织 吸纳 转移 认定 评定 走访 诊疗 接种 签约 参保 投保 购买 购置 配置 投放 设置 设立 引进 提供 报名 录用 康复 适配 发展 培育 创造 维修 加固 养护 疏通 演出 放映 配送 送戏 援助 接受 惠及群众 ' +
    '疏浚 选派 选树 评选 组建 成立 挂牌 聘请 排查 检修 修缮 整修 摊铺 铺筑 减免 体检 关爱 扶持 取缔 查处 受益 救治 义诊 随访 孵化 征收 收购 复垦 开具 宣讲 投递',
  build:
    '建设 新建 改建 扩建 改扩建 改造 提升改造 升级改造 改造提升 改造升级 实施 打造 建立 新改建 续建 重建 修建 翻建 创建 提升 建设完善 推进 推广 布局 启用 储备 提质改造',
  start:
    '开工 开工建设 启动 启动建设 动工 进场 进场施工 开建 复工 复工建设 在建 正在建设 正在施工 施工中 已开工 正在改造 正在实施 全面开工',
  issue:
    '拨付 支付 补发 报销 兑付 到位 投资 投入 完成投资 支出 下达 发放贷款 贷款 拨款 筹措 争取资金 落实资金',
  early:
    '招标 招投标 中标 开标 立项 可研 可行性研究 初步设计 施工图 设计 评审 审批 批复 核准 备案 前期 前期工作 前期手续 规划 图纸 勘察 签订 ' +
    '施工许可 控制价 报批 摸底 申报 方案 征地 手续 调研 选址 入库 筛选 摸排 意向 洽谈 预算 签订合同 编制 勘界 测绘 公示 挂网 询价 采购程序 上报 到货 到场 评估 征询 测算 意愿',
  partial:
    '主体 主体结构 主体工程 框架 基层 封顶 土建 地基 基槽 管沟 二次结构 砌筑 粉刷 装修 基础施工 路基 桩基 垫层 面层 围挡 开挖 管沟开挖 基础浇筑 基础开挖 地下室 水稳 水稳层 池体 底板 土方 整地',
  remain:
    '剩余 其余 尚余 余下 尚有 还有 还剩 仍有 未 尚未 未完成 未开工 仍未 待 欠缺 缺口 尚缺 尚需 仍需 还差 尚差 还缺 还欠 仅剩 只剩 仅余 未启动 未动工 待建 待装',
  plan: '计划 拟 预计 预期 将于 将在 将达 将达到 将完成 将新增 将建 将建成 力争 下一步 确保 争取 有望 预算 总投资 计划投资 概算投资 估算 需要 应当 规划建设 拟建 目标 要求 今年计划 计划完成 延期至 延至 延期到 推迟至 推迟到 顺延至 顺延到',
  able: '可 可以 可容纳 能够 可新增 可提供 可满足 可解决 建成后 投用后 完工后 竣工后 建成投用后 届时',
  target:
    '目标任务 年度目标 年目标 年目标任务 年度任务 目标值 任务数 目标数 年度目标任务 全年任务 全年目标 任务目标 年度计划 全年目标任务 年初目标 任务总数 计划任务 总任务 年任务 计划数 全年计划 既定目标 考核目标',
  part: '其中 包括 包含 含 内含',
  respective: '分别为 分别是 分别',
  earlier:
    '去年 上年 上年度 上一年 前年 往年 历年 近年来 近几年 近年 近两年 近三年 近五年 此前 原有',
  now: '今年 今年以来 本年 本年度 年内 年初至今 年初以来 当年',
  sum: '共 共计 总计 合计 总共 一共 涉及 总数 总量 建筑面积 长度 面积 里程',
  whole: '总长 全长 总长度 总面积 总数为 总里程 总建筑面积 总户数 总人数 活产数 占地面积 概算 应',
  each: '各 各为 每',
  standard:
    '每千人口 每万人口 每千人 每万人 每千名 每百名 每百户 每人每月 每人每年 每月每人 人均 月人均 年人均 每人 每户 每月 每年 每天 每日 日均 月均 年均 平均 户均 平均每人每月 平均每人 每平方米 亩均 标准 生活标准 单价 每亩 每场 每次 人均月 每生每年 每生',
  compare:
    '同比 环比 较上年 比上年 较去年 比去年 较上月 比上月 较去年同期 上年同期 去年同期 增长 下降 上升 同期 增幅 降幅 增加 减少 由 从 上调 下调',
  reached:
    '提高到 提高至 提升到 提升至 上升到 上升至 增加到 增加至 增长到 增长至 下降到 下降至 降低到 降低至 增至 升至 降至 上调至 下调至 扩大到 扩大至',
  improve: '提高 改善 降低 压减',
  share: '占 占比 占总 完成率 覆盖率 比例 比重',
  forecast: '预计于 预计在 预计可 计划于 计划在',
  ongoing: '正在 正 正进行 施工 在施',
  rank: '排名 位列 位居 并列 名列 排全市 居全市 居全省',
  'as-of': '截至 截止 截至目前 截止目前 目前 当前 现',
  name:
    '两癌 两病 四好 四好农村路 六角 三体 两不愁 三保障 两不愁三保障 十四五 十三五 十五五 一体化 一站式 一户一 一人一 一次性 一线 三公里 一刻钟 一老一小 一带 双百 ' +
    '三通一平 五通一平 七通一平 一平 一网通办 一件事 一件 四议两公开 一批 三个一批 一次 一起 一定 一方面 一是 二是 三是 四是 五是 六是 七是 八是 统一 唯一 进一步 万元户 ' +
    '千家万户 万家 千方百计 百日 百姓 百货 千万工程 一事一议 第一 第三方 三方 一流 一般 一律 一致 一直 一并 一些 一种 一样 一切 一旦 一心 三农 三支一扶 ' +
    '十大 百城 万村 百县 千村 百村 三级 两级 四级 一级 二级 五级 一期 二期 三期 一层 二层 三层 四层 五层 两新 双减 三清 五保 四改 三线 六小 六稳 六保 四合一 ' +
    '占道 占用 占道经营 公共 共同 共享 共建 共青团 共治 共产党 未成年 未成年人 未来 可研报告 可靠 可靠性 许可 标准化 标准地 高标准 标准厂房 标准普通话 标准体系 基层法律 基层治理 基层医疗 基层组织 基层服务 基层干部 基层党组织 基层文化 待遇 招待 接待 优待 等待 需求 主体责任 市场主体 基础设施 基础养老金 计划生育 ' +
    '达标率 达标 全部内容 了解 为了 各类 各级 各乡 各镇 各县 各区 各部门 各单位 各项 各村 各地 各办事处 每个 每一 从严 自由 由于 经由 理由 由财政 由政府 由县 从事 目标责任 ' +
    '占地面积 共有产权 均衡 平均数 平均水平 均为 由大型 由律师 由住建局 正常 正式 正面 正确 应保尽保 应急 应用 应救尽救 应助尽助 应享尽享 应对 应届 对应 响应 反应 应筛尽筛 相应 供应 含量 现场 现代 现有 现金 现状 实现全覆盖 表现 体现 发现 服务中心 服务站 服务点 培训中心 救助站 就业局 规划局 设计院 未成年儿童 达成 包含 提升工程 由来 从业 共性 总体 总长度约 可视 可再生 可控 可持续 认可 一次网 二次网 一次管网 二次管网 二次供水 一次供水 就业社区 充分就业社区 创业担保 创业园 创业基地 培训基地 培训班 培训机构 检测机构 监测点 监测对象 监测户 救助对象 服务机构 服务设施 服务驿站 服务人员 服务对象 覆盖面 从业 施工单位 施工队 施工现场',
};

interface Entry {
  readonly word: string;
  readonly cls: WordClass;
}

const BY_FIRST = new Map<number, Entry[]>();

for (const [cls, words] of Object.entries(WORDS) as [WordClass, string][]) {
  for (const word of words.split(' ')) {
    const first = word.charCodeAt(0);
    const entries = BY_FIRST.get(first) ?? [];
    if (!entries.some((entry) => entry.word === word)) entries.push({ word, cls });
    BY_FIRST.set(first, entries);
    classify(word.charAt(0), WORD);
  }
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** A word found at a place. */
export interface FoundWord {
  readonly length: number;
  readonly cls: WordClass;
}

/** 去年底 is a date, and so is 今年3月. */
const NOT_BEFORE: Readonly<Partial<Record<WordClass, string>>> = { earlier: '底末', now: '底末' };

/** The longest known word that begins at this place of the text; null where none does. */
export function wordAt(text: string, at: number): FoundWord | null {
  for (const { word, cls } of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const next = text.charAt(at + word.length);
    if (next === '' || NOT_BEFORE[cls]?.includes(next) !== true)
      return { length: word.length, cls };
  }
  return null;
}
