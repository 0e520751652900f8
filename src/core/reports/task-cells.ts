import type { Indicator } from '../ledger/ledger';
import type { IndicatorProgress } from '../ledger/progress';
import { quoteSheet } from '../sheet/reference';
import type { Scalar } from '../sheet/value';
import { levelWord } from './completion-formula';
import type { Entry } from './entries';
import { areaReference, cellReference } from './formulas';
import { all, any, compare, constant, fixedCell, when, type Constant } from './row-formulas';
import { RANKS, rankOf } from './ranks';
import { comparableFigures } from './shown-unit';
import { TASK_FIRST_ROW, type HelperId, type TaskColumnId } from './task-columns';
import { shownFigures, targetAndActual } from './task-figures';
import { isForecastLate, ranksOf } from './task-rank';
import type { TaskRows } from './task-sheet';
import { EMPTY } from './texts';

/** 任务明细 as other sheets refer to it. */
export interface TaskSheet {
  readonly rows: TaskRows;
  readonly name: string;
}

/** A cell of 任务明细; `place` counts the rows of the task from 0. */
export function taskCell(
  { rows, name }: TaskSheet,
  entry: Entry,
  id: TaskColumnId | HelperId,
  place: number,
  value: Scalar,
): Constant {
  const row = TASK_FIRST_ROW + entry.firstRow + place;
  const address = cellReference(row, rows.layout.at(id), true);
  return fixedCell(`${quoteSheet(name)}!${address}`, value);
}

/** The rank of a task. */
export function rankCell(sheet: TaskSheet, entry: Entry): Constant {
  return taskCell(sheet, entry, 'task-rank', 0, rankOf(entry.progress.state));
}

/** What the deciding indicator of a task shows in a column, `otherwise` where none decides or it is empty. */
export function decidingCell(
  sheet: TaskSheet,
  entry: Entry,
  id: 'completion' | 'gap',
  otherwise: Constant,
): Constant {
  const { indicators } = entry;
  if (indicators.length === 0) return otherwise;
  const ranks = ranksOf(entry);
  const worst = ranks.reduce((a, b) => Math.max(a, b));
  const areas = { ranks: areaOf(sheet, entry, 'rank'), shown: areaOf(sheet, entry, id) };
  const value = shownIn(sheet, entry, indicators[ranks.indexOf(worst)], id);
  const cell =
    indicators.length === 1
      ? fixedCell(areas.shown, value)
      : fixedCell(`INDEX(${areas.shown},MATCH(MAX(${areas.ranks}),${areas.ranks},0))`, value);
  const filled = when(compare(cell, '=', constant('')), otherwise, cell);
  return when(decides(sheet, entry, fixedCell(`MAX(${areas.ranks})`, worst)), filled, otherwise);
}

/** The worst indicator decides, unless the label did; with a forecast too late it does so as 进展缓慢. */
function decides(sheet: TaskSheet, entry: Entry, worst: Constant): Constant {
  if (entry.progress.override !== null) return constant(entry.progress.deciding !== null);
  const rank = rankCell(sheet, entry);
  const same = compare(rank, '=', worst);
  if (!isForecastLate(entry)) return same;
  const late = all(
    compare(rank, '=', constant(RANKS.behind)),
    compare(worst, '=', constant(RANKS['on-track'])),
  );
  return any(same, late);
}

/** 未填 where 任务明细 shows it for an actual of the task, else —. */
export function missingText(sheet: TaskSheet, entry: Entry): Constant {
  if (entry.indicators.length === 0) return constant(EMPTY.none);
  const { links } = sheet.rows.figures;
  const open = entry.indicators.some(
    (one) => shownFigures(entry, one, links)[1].value === EMPTY.notFilled,
  );
  const unfilled = `COUNTIF(${areaOf(sheet, entry, 'actual')},"${EMPTY.notFilled}")`;
  return when(
    compare(fixedCell(unfilled, open ? 1 : 0), '>', constant(0)),
    constant(EMPTY.notFilled),
    constant(EMPTY.none),
  );
}

/** What was made of an indicator. */
export function progressOf({ ledger }: Entry, { id }: Indicator): IndicatorProgress | undefined {
  return ledger.progress.indicators.get(id);
}

/** Cells of a column over all rows of a task. */
function areaOf({ rows, name }: TaskSheet, entry: Entry, id: TaskColumnId | HelperId): string {
  const row = TASK_FIRST_ROW + entry.firstRow;
  const area = { row, column: rows.layout.at(id), rows: entry.rowCount, columns: 1 };
  return areaReference(area, name);
}

/** What 任务明细 shows of an indicator. */
function shownIn(
  { rows }: TaskSheet,
  entry: Entry,
  indicator: Indicator | undefined,
  id: 'completion' | 'gap',
): Scalar {
  const progress = indicator === undefined ? undefined : progressOf(entry, indicator);
  if (indicator === undefined || progress === undefined) return null;
  if (indicator.kind === 'level') {
    if (id === 'gap') return null;
    const [target, actual] = targetAndActual(indicator, rows.figures.links).map(({ value }) =>
      fixedCell('', value),
    );
    if (target === undefined || actual === undefined || !comparableFigures(indicator)) return '';
    return levelWord(indicator.direction === 'at-most', { target, actual }).value(null);
  }
  if (id === 'completion') return progress.completion ?? '';
  if (progress.expected === null) return progress.completion === null ? null : EMPTY.none;
  return progress.gap === null ? '' : progress.gap * 100;
}
