import type { Styled } from '../sheet/draft';
import { deadlineCell } from './dates';
import { constant, inCell, type Constant } from './row-formulas';
import { NO_RANK, rankOf } from './ranks';
import { causeOf, slowName, type SlowTask } from './slow-tasks';
import { decidingCell, missingText, taskCell, type TaskSheet } from './task-cells';
import { sourceOf } from './task-source';
import { cellText, cut, EMPTY } from './texts';

const NAME_LENGTH = 60;
const CAUSE_LENGTH = 120;
/** Names that a row of the greatest height holds, one to a line. */
const NAMES_LISTED = 24;

/** 首次统计 in a narrow column. */
const FIRST_TIME = '首次\n统计';

/** The only measure as long as no earlier month is known. */
const FIRST_MEASURE = '提醒';

/** The cells of one slow task in 督办清单. */
export function supervisionRow(sheet: TaskSheet, slow: SlowTask, place: number): readonly Styled[] {
  const { entry, indicator } = slow;
  const { task, progress } = entry;
  const { daysLeft } = progress;
  const { rows } = sheet;
  const word = rows.words.long[rankOf(progress.state) - NO_RANK] ?? '';
  const cause = causeOf(entry, CAUSE_LENGTH);
  const at = sourceOf(entry, indicator);
  return [
    place,
    inCell(taskCell(sheet, entry, 'state', 0, word)),
    entry.number,
    slowName(slow, NAME_LENGTH),
    names(entry.units, '家'),
    names(task.leaders, '人'),
    names(task.responsibleLeaders, '人'),
    deadlineCell(entry, rows.date1904),
    daysLeft === null
      ? { value: EMPTY.none, style: 'empty-centre' }
      : { value: daysLeft, format: '0' },
    figure(decidingCell(sheet, entry, 'completion', missingText(sheet, entry))),
    figure(decidingCell(sheet, entry, 'gap', constant(EMPTY.none))),
    cause === null ? { value: EMPTY.noCause, style: 'empty-text' } : cut(cause, CAUSE_LENGTH),
    { value: FIRST_TIME, style: 'empty-centre' },
    FIRST_MEASURE,
    { value: { goTo: at, text: cellText(at, rows.entries.single) } },
  ];
}

/** A figure, or grey what stands for it. */
function figure(formula: Constant): Styled {
  const value = inCell(formula);
  return typeof formula.value(null) === 'number' ? value : { value, style: 'empty' };
}

/** Names in full, one to a line. */
function names(list: readonly { readonly name: string }[], measure: '家' | '人'): Styled {
  if (list.length === 0) return { value: EMPTY.none, style: 'empty-centre' };
  const all = [...new Set(list.map(({ name }) => name))];
  const rest = all.length > NAMES_LISTED ? [`等${all.length}${measure}`] : [];
  return [...all.slice(0, NAMES_LISTED), ...rest].join('\n');
}
