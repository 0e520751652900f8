/** Headings that mean the same, for variants of ledgers. */
const GROUPS: readonly string[] = [
  '序号 编号',
  '名称 实事名称 项目名称 行动名称 事项 实事项目 民生实事',
  '内容 实事内容 工作内容 具体任务 任务内容',
  '工作任务 重点任务 具体任务',
  '行动内容 指标 指标名称',
  '责任单位 牵头单位 责任部门 主办单位',
  '主要责任单位 牵头单位 责任单位',
  '相关责任单位 配合单位 协办单位',
  '牵头领导 分管领导 县级领导',
  '责任领导 责任人 负责人',
  '完成时限 完成时间 时限要求 办结时限',
  '落实情况 进展情况 工作进展 推进情况',
  '完成值 完成数 累计完成 实际完成',
  '完成率 完成比例 完成百分比',
  '目标值 目标数 任务数',
  '备注 说明',
  '状态 进展状态 完成状态',
];

/** Words that may stand for one another. Each group's first word keeps what it means in all of them. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word): [string, readonly string[]] => [word, words]);
  }),
);
