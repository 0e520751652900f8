import { STATE_LOOKS } from '../ledger/state';
import type { StateWords } from '../ledger/state-words';
import type { TableStyle } from '../sheet/draft';
import { CARD_STATES, type CardState } from './task-counts';

/** Columns of 责任单位 and 责任领导. */
export type RollUpColumnId =
  | 'place'
  | 'name'
  | 'tasks'
  | 'joint'
  | CardState
  | 'measured'
  | 'mean'
  | 'slowest'
  | 'gap'
  | 'deadline';

/** A column; width in px. */
export interface RollUpColumn {
  readonly id: RollUpColumnId;
  readonly heading: string;
  readonly width: number;
  readonly style: TableStyle;
}

/** Longest word of a state that goes into one line of its column. */
const WORD_LENGTH = 4;

/** The columns of a roll-up; `name`: whom it is by. */
export function rollUpColumns(name: string, words: StateWords): readonly RollUpColumn[] {
  const of = (state: CardState): RollUpColumn => {
    const { word, short } = words[state];
    const shown = Array.from(word.zh).length <= WORD_LENGTH ? word.zh : short;
    const heading = `${STATE_LOOKS[state].symbol}\n${shown}`;
    return { id: state, heading, width: 76, style: 'count' };
  };
  return [
    { id: 'place', heading: '序号', width: 44, style: 'count' },
    { id: 'name', heading: name, width: 110, style: 'text-strong' },
    { id: 'tasks', heading: '任务', width: 50, style: 'count' },
    { id: 'joint', heading: '其中\n联合', width: 50, style: 'count' },
    ...CARD_STATES.map(of),
    { id: 'measured', heading: '有数字的\n任务', width: 70, style: 'count' },
    { id: 'mean', heading: '平均\n完成率', width: 76, style: 'percent' },
    { id: 'slowest', heading: '最滞后的任务', width: 230, style: 'text' },
    { id: 'gap', heading: '差距\n百分点', width: 76, style: 'points' },
    { id: 'deadline', heading: '最近时限', width: 76, style: 'date' },
  ];
}

/** 0-based column of 任务; 其中联合 stands beside it. */
export const TASKS_COLUMN = 2;

/** 0-based first column of the counts by state. */
export const FIRST_STATE_COLUMN = 4;

/** 0-based column of 平均完成率. */
export const MEAN_COLUMN = FIRST_STATE_COLUMN + CARD_STATES.length + 1;

/** Columns left of ‖, which stay in sight. */
export const FROZEN_COLUMNS = 2;
