import type { TableStyle } from '../sheet/draft';

/** A column of 督办清单; width in px. */
export interface SupervisionColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: TableStyle;
}

/** The columns of 督办清单, the last of which links to the ledger. */
export const SUPERVISION_COLUMNS: readonly SupervisionColumn[] = [
  { heading: '序号', width: 44, style: 'count' },
  { heading: '状态', width: 96, style: 'centre-strong' },
  { heading: '编号', width: 82, style: 'centre' },
  { heading: '任务', width: 204, style: 'text' },
  { heading: '责任单位', width: 104, style: 'text' },
  { heading: '牵头领导', width: 70, style: 'centre' },
  { heading: '责任领导', width: 70, style: 'centre' },
  { heading: '完成时限', width: 74, style: 'date' },
  { heading: '剩余\n天数', width: 52, style: 'count' },
  { heading: '完成率', width: 64, style: 'percent' },
  { heading: '差距\n百分点', width: 66, style: 'points' },
  { heading: '滞后原因（摘自台账）', width: 262, style: 'text' },
  { heading: '连续\n月数', width: 50, style: 'centre' },
  { heading: '督办措施', width: 80, style: 'centre' },
  { heading: '来源', width: 86, style: 'link' },
];

/** 0-based columns of 状态, 完成时限 and 来源. */
export const STATE_COLUMN = 1;
export const DEADLINE_COLUMN = 7;
export const SOURCE_COLUMN = 14;

/** Columns left of ‖, which stay in sight. */
export const FROZEN_COLUMNS = 4;
