import type { FormulaInput } from '../sheet/draft';
import { columnName } from '../sheet/reference';
import { isErrorValue } from '../sheet/value';
import type { Entry } from './entries';
import { mark, RowShape, type RowFormula } from './row-formula';
import { all, compare, constant, when } from './row-formulas';
import { rankOf } from './ranks';
import { TASK_FIRST_ROW } from './task-columns';
import { shownFigures } from './task-figures';
import { judgedTaskRank, ranksOf, taskRule, type Ranks } from './task-rank';
import type { TaskRows } from './task-sheet';

/** Indicators whose figures a formula compares; a formula has at most 8192 characters. */
const COMPARED = 60;

/**
 * The rank of a task in row `i` of the data: in its first row reckoned, in all others taken from there.
 * A state that the user set holds while the figures are those it was set for.
 */
export function taskRankCell(rows: TaskRows, entry: Entry, i: number): FormulaInput | number {
  const row = TASK_FIRST_ROW + i;
  if (i > entry.firstRow) return repeated(rows, row, entry, i - entry.firstRow);
  const state = rankOf(entry.progress.state);
  const judged = judgedCell(rows, entry, row);
  if (entry.progress.override === null) return judged ?? state;
  const rule = taskRule(entry);
  const computed = rankOf(entry.progress.override.computed.state);
  const otherwise =
    judged === null || rule === null
      ? constant(computed)
      : judgedTaskRank(rule, rows.layout.at('rank'));
  const kept = when(unchanged(rows, entry), constant(state), otherwise);
  return new RowShape<Ranks>(kept).at(row, ranksOf(entry));
}

/** The formula for a task in its row; null where it would not give what the review gave. */
function judgedCell({ ranks, layout }: TaskRows, entry: Entry, row: number): FormulaInput | null {
  const rule = taskRule(entry);
  if (rule === null) return null;
  const { progress } = entry;
  const key = `task ${rule.rows} ${rule.byLabel} ${String(rule.forecastLate)}`;
  const shape = ranks.of(key, () => judgedTaskRank(rule, layout.at('rank')));
  const fixed = rankOf((progress.override?.computed ?? progress).state);
  const placed = shape.at(row, ranksOf(entry));
  return placed.value === fixed ? placed : null;
}

function repeated(
  { ranks, layout }: TaskRows,
  row: number,
  { progress }: Entry,
  below: number,
): FormulaInput {
  const shape = ranks.of(`first ${below}`, () => ({
    text: `${columnName(layout.at('task-rank'))}${mark(-below)}`,
    value: ([only = 0]) => only,
  }));
  return shape.at(row, [rankOf(progress.state)]);
}

/** Every target and actual of a task is the one of this run. */
function unchanged({ layout, figures }: TaskRows, entry: Entry): RowFormula<Ranks> {
  const cells = entry.indicators.slice(0, COMPARED).flatMap((indicator, below) => {
    const [target, actual] = shownFigures(entry, indicator, figures.links);
    return [
      { column: layout.at('target'), below, value: target.value },
      { column: layout.at('actual'), below, value: actual.value },
    ];
  });
  const same = cells.flatMap(({ column, below, value }) => {
    if (isErrorValue(value)) return [];
    const cell = { text: `${columnName(column)}${mark(below)}`, value: () => value };
    return compare(cell, '=', constant(value ?? ''));
  });
  return all(...same, constant(true));
}
