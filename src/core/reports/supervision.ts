import type { StateWords } from '../ledger/state-words';
import type { Block, SheetDraft, Styled, StyleName } from '../sheet/draft';
import { heightOf } from './cells';
import { TAB_COLOURS } from './colours';
import { dateWidth } from './dates';
import type { Entries } from './entries';
import { across, mergedRow } from './heading-rows';
import { tablePage } from './print';
import type { SlowTask } from './slow-tasks';
import { stateRules } from './state-rules';
import {
  DEADLINE_COLUMN,
  FROZEN_COLUMNS,
  SOURCE_COLUMN,
  STATE_COLUMN,
  SUPERVISION_COLUMNS,
} from './supervision-columns';
import { supervisionRow } from './supervision-rows';
import { assumedText, worksText } from './task-note';
import { headMerges, HEAD_ROWS, remembered, tableHead } from './table-head';
import type { TaskSheet } from './task-cells';
import { sourceOf } from './task-source';
import { fittingWidth } from './text-width';
import { cellText, EMPTY } from './texts';

const HEADING_ROW = HEAD_ROWS;
const FIRST_ROW = HEADING_ROW + 1;
const HEADING_PAD = 8;
const ROW_PAD = 8;
const EMPTY_HEIGHT = 30;

const NO_SLOW_NOTE = '列出进展缓慢、严重滞后和逾期未完成的任务。';

/** Tasks listed; nobody can call on more, and 任务明细 has them all. */
const MOST_LISTED = 2000;

/** What 督办清单 is made from. */
export interface SupervisionSource {
  readonly entries: Entries;
  readonly words: StateWords;
  readonly tasks: TaskSheet;
  /** Worst first. */
  readonly slow: readonly SlowTask[];
}

/** 督办清单: the tasks that are slow at the moment of writing, their figures as formulas over 任务明细. */
export function supervisionDraft(all: SupervisionSource, name: string): SheetDraft {
  const { entries } = all;
  const slow = all.slow.slice(0, MOST_LISTED);
  const source = { ...all, slow };
  const widths = widthsOf(source);
  const columns = widths.length;
  const state = { row: FIRST_ROW, column: STATE_COLUMN, rows: slow.length, columns: 1 };
  return {
    kind: 'supervision',
    name,
    widths,
    blocks: [
      tableHead('督办清单', entries.ledgers, noteOf(all), widths),
      headingBlock(widths),
      slow.length === 0 ? emptyBlock(source) : rowsBlock(source, widths),
    ],
    merges: [
      ...headMerges(columns),
      ...(slow.length === 0 ? [mergedRow(FIRST_ROW, 0, columns)] : []),
    ],
    rules: slow.length === 0 ? [] : stateRules(state),
    charts: [],
    page: tablePage(name, entries.ledgers, [HEADING_ROW, HEADING_ROW]),
    freeze: [FIRST_ROW, FROZEN_COLUMNS],
    filter:
      slow.length === 0 ? null : { row: HEADING_ROW, column: 0, rows: slow.length + 1, columns },
    tab: TAB_COLOURS.supervision,
    gridlines: false,
    zoom: 100,
  };
}

/** 来源 and 完成时限 as wide as the longest of them. */
function widthsOf({ slow, entries }: SupervisionSource): readonly number[] {
  const dated = dateWidth(slow.map(({ entry }) => entry));
  let longest = '';
  for (const { entry, indicator } of slow) {
    const text = cellText(sourceOf(entry, indicator), entries.single);
    if (text.length > longest.length) longest = text;
  }
  return SUPERVISION_COLUMNS.map(({ width }, i) => {
    if (i === SOURCE_COLUMN) return fittingWidth([longest], width);
    return i === DEADLINE_COLUMN ? Math.max(width, dated) : width;
  });
}

function noteOf({ slow, words, entries }: SupervisionSource): string {
  if (slow.length === 0) return NO_SLOW_NOTE;
  const order = (['overdue', 'seriously-behind', 'behind'] as const).map(
    (state) => words[state].word.zh,
  );
  const more = slow.length - MOST_LISTED;
  return [
    `排序：${[...new Set(order)].join('、')}，同一状态内差距大的在前，再按完成时限先后。`,
    more > 0 ? `只列前${MOST_LISTED}项，另有${more}项，请在任务明细里按任务状态筛选。` : '',
    '多个指标的任务，完成率和差距取状态最重的一个指标（写在任务名下），随任务明细自动重算；名单为生成汇总时的名单。',
    worksText(entries, words),
    assumedText(entries),
    `督办措施：首次提醒，连续2个月发督办单，连续3个月建议约谈；没有历次数据时连续月数记“${EMPTY.firstTime}”。`,
  ].join('');
}

function headingBlock(widths: readonly number[]): Block {
  const styles = widths.map((): StyleName => 'heading');
  const cells = SUPERVISION_COLUMNS.map(({ heading }) => heading);
  return {
    at: [HEADING_ROW, 0],
    rowCount: 1,
    columnStyles: styles,
    row: () => cells,
    height: () => heightOf(cells, styles, widths, HEADING_PAD),
  };
}

function emptyBlock({ entries }: SupervisionSource): Block {
  const dated = entries.ledgers.some(({ asOf }) => asOf.date !== null);
  const style: StyleName = dated ? 'sum-text' : 'empty-text';
  const text = dated
    ? '本期没有需要督办的任务。'
    : `${EMPTY.noAsOf}，不能判断进展缓慢、滞后和逾期。写明截至日期后请重新生成汇总。`;
  return {
    at: [FIRST_ROW, 0],
    rowCount: 1,
    columnStyles: SUPERVISION_COLUMNS.map(() => style),
    row: () => across(text, SUPERVISION_COLUMNS.length, null),
    height: () => EMPTY_HEIGHT,
  };
}

function rowsBlock({ tasks, slow }: SupervisionSource, widths: readonly number[]): Block {
  const styles = SUPERVISION_COLUMNS.map(({ style }): StyleName => style);
  const row = remembered((i): readonly Styled[] => {
    const one = slow[i];
    return one === undefined ? [] : supervisionRow(tasks, one, i + 1);
  });
  return {
    at: [FIRST_ROW, 0],
    rowCount: slow.length,
    columnStyles: styles,
    row,
    height: (i) => heightOf(row(i), styles, widths, ROW_PAD),
  };
}
