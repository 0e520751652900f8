import type { Indicator, IsoDate } from '../ledger/ledger';
import type { Styled } from '../sheet/draft';
import type { Cell } from '../sheet/reference';
import { isErrorValue } from '../sheet/value';
import { dateCell } from './dates';
import type { Entries, Entry } from './entries';
import {
  all,
  areaReference,
  calculate,
  cellReference,
  compare,
  literal,
  reference,
} from './formulas';
import type { Expression } from './formulas';
import { labelClass } from './label-class';
import type { Sheets } from './live-figure';
import { linesOf, usableWidth } from './row-height';
import { sourceOf } from './task-source';
import { taskRank } from './task-rank';
import { NO_RANK, rankOf } from './ranks';
import { TASK_FIRST_ROW, TASK_HEADING_ROW, type HelperId } from './task-columns';
import type { TaskColumnId, TaskLayout } from './task-columns';
import { figureCells, targetAndActual, type ThresholdCells } from './task-figures';
import { cellText, cut, EMPTY } from './texts';

/** Longest name of a task in 任务明细, in characters; it must also go into two lines. */
const TASK_NAME = 25;
const INDICATOR_NAME = 48;
/** Units listed one to a line before the rest is only counted. */
const UNITS_LISTED = 8;

/** What the rows of 任务明细 are made from. */
export interface TaskRows {
  readonly entries: Entries;
  readonly layout: TaskLayout;
  readonly sheets: Sheets;
  readonly thresholds: ThresholdCells;
  /** Symbol and word of every rank. */
  readonly words: RankWords;
  /** Units that 总览 sums up as 其余. */
  readonly others: ReadonlySet<string>;
  readonly date1904: boolean;
}

/** Words of the ranks from `NO_RANK` on, for tasks and, shorter, for indicators. */
export interface RankWords {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

type Cells = Partial<Record<TaskColumnId | HelperId, Styled>>;

/** The cells of row `i` of the data, hidden ones included. */
export function taskRow(rows: TaskRows, i: number): readonly Styled[] {
  const entry = rows.entries.taskAt(i);
  if (entry === undefined) return [];
  const indicator = entry.indicators[i - entry.firstRow] ?? null;
  const row = TASK_FIRST_ROW + i;
  const figures =
    indicator === null ? [withoutFigures(entry)] : ofIndicator(rows, entry, indicator, row);
  return placed(rows.layout, [
    ofTask(rows, entry),
    ...figures,
    helpers(rows, entry, i),
    {
      state: stateWord(rows, row, 'task-rank', rankOf(entry.progress.state)),
      source: { value: linkTo(sourceOf(entry, indicator), rows.entries.single) },
    },
  ]);
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

function ofTask(rows: TaskRows, entry: Entry): Cells {
  const { task, progress, ledger } = entry;
  const date = (value: IsoDate | null): Styled => dateCell(value, ledger.year, rows.date1904);
  return {
    number: entry.number,
    task: taskName(task.name, rows.layout),
    label: progress.statedText ?? null,
    units: unitLines(entry),
    deadline: deadlineCell(entry, date(progress.deadline)),
    forecast: date(task.forecast),
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

/** Time limits shown in the ledger's own words, one to a line; of more the deadline alone is shown. */
const LIMITS_LISTED = 3;
const LIMIT_LENGTH = 12;

/** One date as a date; several, or a standing duty, as the ledger words them. */
function deadlineCell({ task, progress }: Entry, date: Styled): Styled {
  const texts = [...new Set(task.deadlines.map(({ text }) => cut(text, LIMIT_LENGTH)))];
  const listed = texts.length > 1 && texts.length <= LIMITS_LISTED;
  if (progress.deadline !== null && !listed && !task.standing) return date;
  if (texts.length > 0) {
    return { value: texts.slice(0, LIMITS_LISTED).join('\n'), style: 'centre' };
  }
  return task.standing
    ? { value: '长期保持', style: 'centre' }
    : { value: EMPTY.none, style: 'empty-centre' };
}

function ofIndicator(
  rows: TaskRows,
  entry: Entry,
  indicator: Indicator,
  row: number,
): readonly Cells[] {
  const progress = entry.ledger.progress.indicators.get(indicator.id);
  if (progress === undefined) return [withoutFigures(entry)];
  const { layout, sheets, thresholds } = rows;
  const plain = indicator.kind === 'qualitative' && indicator.name === entry.task.name;
  return [
    figureCells({ entry, indicator, progress, row, layout, sheets, thresholds }),
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

/** Symbol and word of a rank, looked up in the hidden cells of the heading. */
function stateWord(
  { layout, words: ranks }: TaskRows,
  row: number,
  helper: 'rank' | 'task-rank',
  rank: number,
): Expression {
  const [words, wordRow] =
    helper === 'rank' ? [ranks.short, TASK_HEADING_ROW - 1] : [ranks.long, TASK_HEADING_ROW];
  const area = areaReference({
    row: wordRow,
    column: layout.words,
    rows: 1,
    columns: words.length,
  });
  const place = calculate(
    reference(cellReference(row, layout.at(helper)), rank),
    '+',
    literal(1 - NO_RANK),
  );
  return { formula: `INDEX(${area},${place.formula})`, value: words[rank - NO_RANK] ?? '' };
}

function helpers(rows: TaskRows, entry: Entry, i: number): Cells {
  const { layout, others } = rows;
  const first = i === entry.firstRow;
  const column = layout.at('task-rank');
  const area = areaReference({
    row: TASK_FIRST_ROW + entry.firstRow,
    column: layout.at('rank'),
    rows: entry.rowCount,
    columns: 1,
  });
  return {
    'task-rank': first
      ? taskRank(entry, area, () => unchanged(rows, entry))
      : reference(
          cellReference(TASK_FIRST_ROW + entry.firstRow, column, true),
          rankOf(entry.progress.state),
        ),
    first: first ? 1 : 0,
    'label-class': labelClass(entry),
    'unit-names': first ? `|${entry.unitKeys.join('|')}|` : null,
    others: first ? entry.unitKeys.filter((key) => others.has(key)).length : null,
  };
}

/** Indicators whose figures a formula compares; a formula has at most 8192 characters. */
const COMPARED = 60;

/** Every target and actual of a task is the one of this run. */
function unchanged({ layout, sheets }: TaskRows, entry: Entry): Expression {
  const cells = entry.indicators.slice(0, COMPARED).flatMap((indicator, i) => {
    const row = TASK_FIRST_ROW + entry.firstRow + i;
    const [target, actual] = targetAndActual(indicator, sheets);
    return [
      reference(cellReference(row, layout.at('target')), target.value),
      reference(cellReference(row, layout.at('actual')), actual.value),
    ];
  });
  const same = cells.flatMap((cell) =>
    isErrorValue(cell.value) ? [] : compare(cell, '=', literal(cell.value ?? '')),
  );
  return all(...same, literal(true));
}

function linkTo(at: Cell, single: boolean): { readonly goTo: Cell; readonly text: string } {
  return { goTo: at, text: cellText(at, single) };
}
