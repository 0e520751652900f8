import type { TableStyle } from '../sheet/draft';
import { dateWidth } from './dates';
import type { Entries } from './entries';

/** Columns of 任务明细 that people see. */
export type TaskColumnId =
  | 'number'
  | 'task'
  | 'state'
  | 'indicator'
  | 'unit'
  | 'target'
  | 'actual'
  | 'completion'
  | 'expected'
  | 'gap'
  | 'change'
  | 'indicator-state'
  | 'label'
  | 'units'
  | 'deadline'
  | 'node-due'
  | 'node-next'
  | 'forecast'
  | 'weight'
  | 'baseline'
  | 'source';

/** Hidden columns right of 来源. */
export type HelperId = 'rank' | 'task-rank' | 'first' | 'label-class' | 'unit-names' | 'others';

/** A column of 任务明细; width in px. */
export interface TaskColumn {
  readonly id: TaskColumnId;
  readonly heading: string;
  readonly width: number;
  readonly style: TableStyle;
}

const COLUMNS: readonly TaskColumn[] = [
  { id: 'number', heading: '编号', width: 76, style: 'centre' },
  { id: 'task', heading: '任务', width: 204, style: 'text' },
  { id: 'state', heading: '任务状态', width: 92, style: 'centre' },
  { id: 'indicator', heading: '指标', width: 140, style: 'text' },
  { id: 'unit', heading: '计量\n单位', width: 66, style: 'centre' },
  { id: 'target', heading: '目标', width: 66, style: 'amount' },
  { id: 'actual', heading: '实际', width: 66, style: 'amount' },
  { id: 'completion', heading: '完成率', width: 68, style: 'percent' },
  { id: 'expected', heading: '序时\n进度', width: 58, style: 'percent' },
  { id: 'gap', heading: '差距\n百分点', width: 62, style: 'points' },
  { id: 'change', heading: '较上月\n百分点', width: 62, style: 'change' },
  { id: 'indicator-state', heading: '指标\n状态', width: 72, style: 'centre' },
  { id: 'label', heading: '台账\n所标', width: 84, style: 'centre' },
  { id: 'units', heading: '责任单位', width: 82, style: 'centre' },
  { id: 'deadline', heading: '完成时限', width: 72, style: 'date' },
  { id: 'node-due', heading: '到期\n节点', width: 96, style: 'centre' },
  { id: 'node-next', heading: '下一\n节点', width: 96, style: 'centre' },
  { id: 'forecast', heading: '预计完成', width: 72, style: 'date' },
  { id: 'weight', heading: '权重', width: 56, style: 'amount' },
  { id: 'baseline', heading: '基数', width: 66, style: 'amount' },
  { id: 'source', heading: '来源', width: 82, style: 'link' },
];

/** Names of the hidden columns, in order. */
export const HELPERS: readonly { readonly id: HelperId; readonly heading: string }[] = [
  { id: 'rank', heading: '指标级次' },
  { id: 'task-rank', heading: '任务级次' },
  { id: 'first', heading: '首行' },
  { id: 'label-class', heading: '所标类别' },
  { id: 'unit-names', heading: '各责任单位' },
  { id: 'others', heading: '其余单位数' },
];

/** Columns left of ‖, which stay in sight. */
export const FROZEN_COLUMNS = 2;

/** 0-based row of the heading. */
export const TASK_HEADING_ROW = 3;

/** 0-based first row of data. */
export const TASK_FIRST_ROW = 4;

/** Where everything stands in 任务明细. */
export interface TaskLayout {
  readonly columns: readonly TaskColumn[];
  /** 0-based column. */
  at(id: TaskColumnId | HelperId): number;
  /** 0-based columns of all that are there. */
  readonly places: ReadonlyMap<string, number>;
  /** First of the hidden columns that hold the words of the ranks. */
  readonly words: number;
  /** What the dates of these tasks take, in px; 0: no more than their columns have. */
  readonly dateWidth: number;
}

/** Longest figures and labels met, in px; columns grow with them, since a figure that is cut shows ###. */
export interface WidthsNeeded {
  readonly target: number;
  readonly actual: number;
  readonly source: number;
}

/** The columns a review needs: nodes, 预计完成, 权重 and 基数 only where a ledger has them. */
export function taskLayout(entries: Entries, needed: WidthsNeeded): TaskLayout {
  const has = optionalColumns(entries);
  const dated = dateWidth(entries.tasks);
  const columns = COLUMNS.filter(({ id }) => has[id] ?? true).map((column) => {
    const least = column.id in needed ? needed[column.id as keyof WidthsNeeded] : 0;
    const date = column.style === 'date' ? dated : 0;
    return { ...column, width: Math.max(column.width, least, date) };
  });
  const places = new Map<string, number>(
    [...columns, ...HELPERS].map((column, i) => [column.id, i] as const),
  );
  return {
    columns,
    at: (id) => places.get(id) ?? 0,
    places,
    words: columns.length + HELPERS.length,
    dateWidth: dated,
  };
}

function optionalColumns(entries: Entries): Partial<Record<TaskColumnId, boolean>> {
  const indicators = (test: 'weight' | 'baseline'): boolean =>
    entries.ledgers.some((ledger) => ledger.indicators.some((one) => one[test] !== null));
  const nodes = entries.tasks.some(
    ({ task, ledger }) => task.milestones.length > 0 && ledger.asOf.date !== null,
  );
  return {
    'node-due': nodes,
    'node-next': nodes,
    forecast: entries.tasks.some(({ task }) => task.forecast !== null),
    weight: indicators('weight'),
    baseline: indicators('baseline'),
  };
}
