import { isoToSerial } from '../text/dates';
import type { Styled } from '../sheet/draft';
import type { Entry } from './entries';
import { cellReference } from './formulas';
import {
  any,
  calculate,
  compare,
  constant,
  fixedCell,
  ifError,
  inCell,
  round,
  when,
} from './row-formulas';
import type { Constant } from './row-formulas';
import { RANKS } from './ranks';
import { taskLabel } from './roll-up-figures';
import { decidingCell, missingText, rankCell, type TaskSheet } from './task-cells';
import { taskCompletion } from './task-completion';
import type { UnitCount } from './unit-counts';

/*
 * Hidden rows below the tables: one for each task of each unit, those of one unit one below the other,
 * so that its counts and means need no more than its own cells (a workbook's functions here have no
 * conditional sum), and the work stays linear in tasks however many units share them.
 */

/** Columns of the hidden rows, 0-based. */
export const PAIR = {
  rank: 0,
  members: 1,
  order: 2,
  completion: 3,
  lag: 4,
  label: 5,
  gap: 6,
  deadline: 7,
};

/** Names of the columns of the hidden rows. */
export const PAIR_HEADINGS = [
  '级次',
  '共同负责数',
  '第几个',
  '完成率',
  '滞后程度',
  '任务',
  '差距',
  '时限',
];

/** A task of a unit. */
export interface Pair {
  readonly entry: Entry;
  /** Who share the task, and the how-manieth of them this is, from 1. */
  readonly members: number;
  readonly order: number;
}

/** The tasks of a unit, by deadline: of two equally slow ones the first in the list is named. */
export function pairsOf(
  { key, tasks }: UnitCount,
  keysOf: (entry: Entry) => readonly string[],
): readonly Pair[] {
  const deadline = ({ progress }: Entry): string => progress.deadline ?? '~';
  return [...tasks]
    .sort((a, b) => (deadline(a) === deadline(b) ? 0 : deadline(a) < deadline(b) ? -1 : 1))
    .map((entry) => {
      const keys = keysOf(entry);
      return { entry, members: keys.length, order: keys.indexOf(key) + 1 };
    });
}

/** A slow task sorts by rank first, then by its gap in points, which is well below this. */
const RANK_STEP = 10_000;
const LAG_DIGITS = 6;

/** The cells of a hidden row (0-based) of the roll-up. */
export function pairRow(
  sheet: TaskSheet,
  { entry, members, order }: Pair,
  row: number,
): readonly Styled[] {
  const rank = rankCell(sheet, entry);
  const at = (column: number, shown: Constant): Constant =>
    fixedCell(cellReference(row, column), shown.value(null));
  const own = at(PAIR.rank, rank);
  const gap = decidingCell(sheet, entry, 'gap', missingText(sheet, entry));
  const { deadline } = entry.progress;
  return [
    inCell(rank),
    members,
    order,
    inCell(taskCompletion(sheet, entry)),
    inCell(lagOf(own, at(PAIR.gap, gap))),
    taskLabel(entry),
    inCell(gap),
    deadline === null
      ? null
      : inCell(
          when(
            any(
              compare(own, '=', constant(RANKS.unknown)),
              compare(own, '>', constant(RANKS.standing)),
            ),
            constant(isoToSerial(deadline, sheet.rows.date1904)),
            constant(''),
          ),
        ),
  ];
}

function lagOf(rank: Constant, gap: Constant): Constant {
  const points = ifError(calculate(gap, '*', constant(1)), constant(0));
  const lag = calculate(calculate(rank, '*', constant(RANK_STEP)), '-', points);
  return when(compare(rank, '>=', constant(RANKS.behind)), round(lag, LAG_DIGITS), constant(0));
}
