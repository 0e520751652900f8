import type { Indicator } from '../ledger/ledger';
import type { Styled } from '../sheet/draft';
import type { Cell } from '../sheet/reference';
import { dateCell, deadlineCell } from './dates';
import type { Entry } from './entries';
import { labelClass } from './label-class';
import { nodeCells } from './node-cells';
import { linesOf, usableWidth } from './row-height';
import { sourceOf } from './task-source';
import { taskRankCell } from './task-rank-cell';
import type { TaskRows } from './task-sheet';
import { NO_RANK, rankOf } from './ranks';
import { TASK_FIRST_ROW, type HelperId } from './task-columns';
import type { TaskColumnId, TaskLayout } from './task-columns';
import { figureCells } from './task-figures';
import { stateWord } from './task-state';
import { cellText, cut, EMPTY } from './texts';

/** Longest name of a task in 任务明细, in characters; it must also go into two lines. */
const TASK_NAME = 25;
const INDICATOR_NAME = 48;
/** Units listed one to a line before the rest is only counted. */
const UNITS_LISTED = 8;

type Cells = Partial<Record<TaskColumnId | HelperId, Styled>>;

/** Makes the cells of row `i` of the data, hidden ones included. */
export function taskRows(rows: TaskRows): (i: number) => readonly Styled[] {
  // Rows are asked for one after the other, so those of one task come together.
  let last: { readonly entry: Entry; readonly cells: Cells } | null = null;
  const nodes = nodesShown(rows);
  return (i) => {
    const entry = rows.entries.taskAt(i);
    if (entry === undefined) return [];
    if (last?.entry !== entry) last = { entry, cells: ofTask(rows, entry) };
    const indicator = entry.indicators[i - entry.firstRow] ?? null;
    const row = TASK_FIRST_ROW + i;
    const figures =
      indicator === null ? [withoutFigures(entry)] : ofIndicator(rows, entry, indicator, row);
    return placed(rows.layout, [
      last.cells,
      ...figures,
      ...(nodes ? [nodeCells(entry, indicator)] : []),
      helpers(rows, entry, i),
      {
        state: stateWord(rows, row, 'task-rank', rankOf(entry.progress.state)),
        source: { value: linkTo(sourceOf(entry, indicator), rows.entries.single) },
      },
    ]);
  };
}

/** Puts cells where their columns stand; what has no column is left out. */
function placed({ places, words }: TaskLayout, parts: readonly Cells[]): readonly Styled[] {
  const row = new Array<Styled>(words).fill(null);
  for (const part of parts) {
    for (const id in part) {
      const at = places.get(id);
      if (at !== undefined) row[at] = part[id as keyof Cells] ?? null;
    }
  }
  return row;
}

/** Nodes have columns only where a ledger has nodes and a day as of which they are due. */
function nodesShown({ layout }: TaskRows): boolean {
  return layout.places.has('node-due');
}

/** The cells that are the same in all rows of a task. */
function ofTask(rows: TaskRows, entry: Entry): Cells {
  const { task, progress, ledger } = entry;
  return {
    number: entry.number,
    task: taskName(task.name, rows.layout),
    label: progress.statedText ?? null,
    units: unitLines(entry),
    deadline: deadlineCell(entry, rows.date1904),
    forecast: dateCell(task.forecast, ledger.year, rows.date1904),
    'label-class': labelClass(entry),
  };
}

function taskName(name: string, layout: TaskLayout): string {
  const width = layout.columns[layout.at('task')]?.width ?? 0;
  let length = TASK_NAME;
  while (linesOf(cut(name, length), usableWidth(width, 1), 10.5) > 2) length--;
  return cut(name, length);
}

function unitLines({ units }: Entry): Styled {
  if (units.length === 0) return { value: EMPTY.notFilled, style: 'empty-centre' };
  const names = units.slice(0, UNITS_LISTED).map(({ name }) => name);
  const rest = units.length > UNITS_LISTED ? [`等${units.length}家`] : [];
  return [...names, ...rest].join('\n');
}

function ofIndicator(
  rows: TaskRows,
  entry: Entry,
  indicator: Indicator,
  row: number,
): readonly Cells[] {
  const progress = entry.ledger.progress.indicators.get(indicator.id);
  if (progress === undefined) return [withoutFigures(entry)];
  const plain = indicator.kind === 'qualitative' && indicator.name === entry.task.name;
  return [
    figureCells({ entry, indicator, progress, row }, rows.figures),
    {
      indicator: plain
        ? { value: EMPTY.qualitative, style: 'empty-text' }
        : cut(withoutUnit(indicator), INDICATOR_NAME),
      weight: indicator.weight?.value ?? null,
      baseline: indicator.baseline?.written ?? null,
      'indicator-state': stateWord(rows, row, 'rank', rankOf(progress.state)),
    },
  ];
}

/** `改造居民户数（户）` → `改造居民户数`: the unit stands in a column of its own. */
function withoutUnit({ name, unit }: Indicator): string {
  const [whole, rest = '', bracket] = /^(.+?)\s*[（(]([^（()）]+)[）)]\s*$/.exec(name) ?? [];
  return whole !== undefined && bracket === unit?.name ? rest : name;
}

/** 定性任务 only where figures have columns: elsewhere they may stand in the text. */
function withoutFigures({ ledger }: Entry): Cells {
  const measured = ledger.indicators.length > 0;
  return {
    indicator: { value: measured ? EMPTY.qualitative : EMPTY.inText, style: 'empty-text' },
    target: { value: EMPTY.none, style: 'empty' },
    rank: NO_RANK,
    'indicator-state': { value: EMPTY.none, style: 'empty-centre' },
  };
}

function helpers(rows: TaskRows, entry: Entry, i: number): Cells {
  const first = i === entry.firstRow;
  return {
    'task-rank': taskRankCell(rows, entry, i),
    first: first ? 1 : 0,
    'unit-names': first ? `|${entry.unitKeys.join('|')}|` : null,
    others: first ? entry.unitKeys.filter((key) => rows.others.has(key)).length : null,
  };
}

function linkTo(at: Cell, single: boolean): { readonly goTo: Cell; readonly text: string } {
  return { goTo: at, text: cellText(at, single) };
}
