import type { Candidate } from './candidates';

/** Verbs that are put for each other where one thing is meant; the first of a line names it. */
const ALIKE: readonly string[] = [
  '建设 新建 改建 扩建 改扩建 改造 提升改造 升级改造 改造提升 改造升级 提质改造 实施 打造 建立 新改建 续建 重建 修建 翻建 创建 提升 ' +
    '建设完善 修缮 整修 加固 维修 修复 更新 整治 治理 硬化 铺设 敷设 铺筑 摊铺 施划 架设 亮化 美化 绿化 优化 疏浚 清淤 布局 开发 推进 清理 设立 设置 延伸 改厕 养护',
  '安装 配备 购置 配置 购买 采购 投放 更换 更新 设置 加装 运营 上线 改造 布局 开发',
  '培训 举办 组织 开展 演出 放映 送戏 接种 筛查 检查 检测 抽检 监督抽检 体检 监测 服务 办理 受理',
  '发放 补助 帮扶 资助 救助 慰问 走访 探访 关爱 贷款 拨付 支付 兑付 减免',
  '就业 创业 带动 吸纳 转移 安置 招聘 招录 录用 选派 引进 招生 帮扶 扶持',
  '惠及 覆盖 受益 服务 享受 解决 参保 投保 康复 救助',
];

/** Verbs that go with any other. */
const ANY: ReadonlySet<string> = new Set('新增 提供 运营 上线 启用 开放 推广'.split(' '));

const GROUPS = new Map<string, number[]>();
ALIKE.forEach((verbs, group) => {
  for (const verb of verbs.split(' ')) GROUPS.set(verb, [...(GROUPS.get(verb) ?? []), group]);
});

/** True where both have a verb and one holds the other. */
export function sharesVerb({ phrase: asked }: Candidate, { phrase: told }: Candidate): boolean {
  for (const verb of told.verbs) {
    for (const other of asked.verbs) if (verb.includes(other) || other.includes(verb)) return true;
  }
  return false;
}

/** 评选 where 创建 was asked for: both have verbs, and they never mean one thing. */
export function verbsDiffer(
  { phrase: asked }: Candidate,
  { phrase: told, figure }: Candidate,
): boolean {
  if (asked.verbs.size === 0 || told.verbs.size === 0 || figure.claim === 'started') return false;
  for (const verb of told.verbs) {
    for (const other of asked.verbs) if (meetAt(verb, other)) return false;
  }
  return true;
}

function meetAt(verb: string, other: string): boolean {
  if (ANY.has(verb) || ANY.has(other) || verb.includes(other) || other.includes(verb)) return true;
  const groups = GROUPS.get(verb) ?? [];
  return (GROUPS.get(other) ?? []).some((group) => groups.includes(group));
}
