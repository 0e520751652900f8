import type { Words } from '../words';

/** What a column means (`domain.md` §1). `ignored` is a column that plays no part. */
export type Role =
  | 'number'
  | 'section'
  | 'item'
  | 'task'
  | 'indicator'
  | 'unit-of-measure'
  | 'region'
  | 'target'
  | 'actual'
  | 'rate'
  | 'status'
  | 'deadline'
  | 'lead-unit'
  | 'support-unit'
  | 'leader'
  | 'responsible-leader'
  | 'progress'
  | 'remark'
  | 'weight'
  | 'baseline'
  | 'evidence'
  | 'closed-on'
  | 'start-date'
  | 'period-target'
  | 'period-actual'
  | 'month-actual'
  | 'funds-planned'
  | 'funds-in-place'
  | 'funds-paid'
  | 'problem'
  | 'next-step'
  | 'forecast'
  | 'score'
  | 'ignored';

/** Names of the roles as the clerk reads them. */
export const ROLE_NAMES: Readonly<Record<Role, Words>> = {
  number: { zh: '序号', en: 'number' },
  section: { zh: '类别', en: 'section' },
  item: { zh: '实事名称', en: 'item' },
  task: { zh: '工作任务', en: 'task' },
  indicator: { zh: '指标', en: 'indicator' },
  'unit-of-measure': { zh: '计量单位', en: 'unit of measure' },
  region: { zh: '地区', en: 'region' },
  target: { zh: '年度目标', en: 'target' },
  actual: { zh: '完成数', en: 'actual' },
  rate: { zh: '完成率', en: 'rate' },
  status: { zh: '状态', en: 'status' },
  deadline: { zh: '完成时限', en: 'deadline' },
  'lead-unit': { zh: '责任单位', en: 'responsible unit' },
  'support-unit': { zh: '配合单位', en: 'supporting unit' },
  leader: { zh: '牵头领导', en: 'leader' },
  'responsible-leader': { zh: '责任领导', en: 'responsible leader' },
  progress: { zh: '进展情况', en: 'progress' },
  remark: { zh: '备注', en: 'remark' },
  weight: { zh: '权重', en: 'weight' },
  baseline: { zh: '基数', en: 'baseline' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  'closed-on': { zh: '销号时间', en: 'closed on' },
  'start-date': { zh: '开工时间', en: 'start date' },
  'period-target': { zh: '阶段目标', en: 'period target' },
  'period-actual': { zh: '阶段完成数', en: 'period actual' },
  'month-actual': { zh: '本月完成数', en: 'month’s actual' },
  'funds-planned': { zh: '计划投资', en: 'funds planned' },
  'funds-in-place': { zh: '到位资金', en: 'funds in place' },
  'funds-paid': { zh: '完成投资', en: 'funds paid' },
  problem: { zh: '存在问题', en: 'problem' },
  'next-step': { zh: '下一步打算', en: 'next step' },
  forecast: { zh: '预计完成时间', en: 'forecast' },
  score: { zh: '得分', en: 'score' },
  ignored: { zh: '不使用', en: 'not used' },
};
