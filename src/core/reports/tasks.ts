import type { Block, Rule, SheetDraft, Styled, StyledInput, StyleName } from '../sheet/draft';
import { addressOf, type Area } from '../sheet/reference';
import { heightOf } from './cells';
import { COLOURS, TAB_COLOURS } from './colours';
import { areaReference, type Expression } from './formulas';
import { mergedRow, noteHeight, SUB_LINE_HEIGHT, TITLE_HEIGHT } from './heading-rows';
import { remembered } from './table-head';
import { tablePage } from './print';
import { RANK_CLASSES, RANK_COUNT } from './ranks';
import { stateRules } from './state-rules';
import { FROZEN_COLUMNS, HELPERS, TASK_FIRST_ROW, TASK_HEADING_ROW } from './task-columns';
import type { HelperId, TaskColumnId } from './task-columns';
import { tasksNote } from './task-note';
import { taskRows } from './task-rows';
import type { TaskRows } from './task-sheet';
import { subLine } from './texts';

const HEADING_PAD = 8;
const ROW_PAD = 4;
const NOTE_PAD = 4;

/** 任务明细: one row an indicator, figures as formulas on the ledger's cells. */
export function tasksDraft(
  rows: TaskRows,
  name: string,
  thresholds: readonly Expression[],
): SheetDraft {
  const { layout, entries } = rows;
  const visible = layout.columns.length;
  const hidden = HELPERS.length + RANK_COUNT;
  const widths = [
    ...layout.columns.map(({ width }) => width),
    ...new Array<number>(hidden).fill(0),
  ];
  return {
    kind: 'tasks',
    name,
    widths,
    blocks: [headBlock(rows, widths, thresholds), dataBlock(rows, widths)],
    merges: [0, 1, 2].map((row) => mergedRow(row, 0, visible)),
    rules: entries.rowCount > 0 ? rulesOf(rows) : [],
    charts: [],
    page: tablePage(name, entries.ledgers, [TASK_HEADING_ROW, TASK_HEADING_ROW]),
    freeze: [TASK_FIRST_ROW, FROZEN_COLUMNS],
    filter: { row: TASK_HEADING_ROW, column: 0, rows: entries.rowCount + 1, columns: visible },
    tab: TAB_COLOURS.table,
    gridlines: false,
    zoom: 100,
  };
}

/** Title, sub-line, note and heading; in the hidden columns thresholds, classes and words of ranks. */
function headBlock(
  rows: TaskRows,
  widths: readonly number[],
  thresholds: readonly Expression[],
): Block {
  const { columns } = rows.layout;
  const width = widths.reduce((sum, own) => sum + own, 0);
  const note = tasksNote(rows.entries);
  const line = (text: string, style: StyleName, hidden: readonly Styled[]): readonly Styled[] => [
    { value: text, style },
    ...new Array<StyledInput>(columns.length - 1).fill({ value: null, style }),
    ...hidden,
  ];
  const none = new Array<Styled>(HELPERS.length).fill(null);
  const lines: readonly (readonly Styled[])[] = [
    line('任务明细', 'title', [...thresholds, ...none.slice(thresholds.length), ...RANK_CLASSES]),
    line(subLine(rows.entries.ledgers), 'sub-line', none),
    line(note, 'note', [...none, ...rows.words.short]),
    [
      ...columns.map(({ heading }): Styled => ({ value: heading, style: 'heading' })),
      ...HELPERS.map(({ heading }) => heading),
      ...rows.words.long,
    ],
  ];
  const heights = [
    TITLE_HEIGHT,
    SUB_LINE_HEIGHT,
    noteHeight(note, width, NOTE_PAD),
    heightOf(lines[TASK_HEADING_ROW] ?? [], [], widths, HEADING_PAD),
  ];
  return {
    at: [0, 0],
    rowCount: TASK_FIRST_ROW,
    columnStyles: widths.map(() => 'helper'),
    row: (i) => lines[i] ?? [],
    height: (i) => heights[i] ?? SUB_LINE_HEIGHT,
  };
}

function dataBlock(rows: TaskRows, widths: readonly number[]): Block {
  const styles = widths.map((_, i): StyleName => rows.layout.columns[i]?.style ?? 'helper');
  const row = remembered(taskRows(rows));
  return {
    at: [TASK_FIRST_ROW, 0],
    rowCount: rows.entries.rowCount,
    columnStyles: styles,
    row,
    height: (i) => heightOf(row(i), styles, widths, ROW_PAD),
  };
}

/** Columns whose value belongs to the task and is repeated in each of its rows. */
const OF_TASK: readonly TaskColumnId[] = ['number', 'task', 'state', 'label', 'units', 'deadline'];

function rulesOf(rows: TaskRows): readonly Rule[] {
  const { layout, entries } = rows;
  const column = (id: TaskColumnId | HelperId, columns = 1): Area => ({
    row: TASK_FIRST_ROW,
    column: layout.at(id),
    rows: entries.rowCount,
    columns,
  });
  const whole: Area = { ...column('number'), columns: layout.columns.length };
  const [same, other] = comparedTask(TASK_FIRST_ROW - 1);
  const [goesOn, ends] = comparedTask(TASK_FIRST_ROW + 1);
  // Where hosts differ: LibreOffice takes of all rules of a cell only the first that holds, so the
  // colours come before the lines between tasks.
  return [
    { area: column('label'), when: labelDiffers(rows), style: 'differs' },
    ...OF_TASK.map((id): Rule => ({ area: column(id), when: same, style: 'repeated', stop: true })),
    ...stateRules(column('state')),
    ...stateRules(column('indicator-state')),
    { area: column('completion'), bar: COLOURS.dataBar, from: 0, to: 1 },
    { area: whole, when: `AND(${same},${goesOn})`, style: 'task-continued', stop: true },
    { area: whole, when: same, style: 'task-ends', stop: true },
    { area: whole, when: goesOn, style: 'task-begins', stop: true },
    { area: whole, when: `OR(${other},${ends})`, style: 'task-alone' },
  ];
}

/** 编号 and task equal those of another row, or not: the same task goes on, also after a sort. */
function comparedTask(other: number): readonly [same: string, differs: string] {
  const pair = (column: number, operator: string): string => {
    const [own, its] = [TASK_FIRST_ROW, other].map((row) => `$${addressOf({ row, column })}`);
    return `${own ?? ''}${operator}${its ?? ''}`;
  };
  return [`AND(${pair(0, '=')},${pair(1, '=')})`, `OR(${pair(0, '<>')},${pair(1, '<>')})`];
}

function labelDiffers({ layout }: TaskRows): string {
  const own = `$${addressOf({ row: TASK_FIRST_ROW, column: layout.at('label-class') })}`;
  const rank = `$${addressOf({ row: TASK_FIRST_ROW, column: layout.at('task-rank') })}`;
  const classes = areaReference({
    row: 0,
    column: layout.words,
    rows: 1,
    columns: RANK_CLASSES.length,
  });
  return `AND(${own}>0,${rank}>0,INDEX(${classes},MAX(${rank},0)+3)<>${own})`;
}
