import type { IsoDate } from '../ledger/ledger';
import type { Styled } from '../sheet/draft';
import { isoToSerial } from '../text/dates';
import { NUMBER_FORMATS } from './style-definition';
import type { Entry } from './entries';
import { cut, EMPTY, yearOf } from './texts';

/** Width in px of a date with its year. */
const LONG_DATE = 116;

/** Width in px that dates need; 0 where their columns are wide enough. */
export function dateWidth(tasks: readonly Entry[]): number {
  const assumed = tasks.some(({ progress }) => progress.deadlineAssumed);
  return hasOtherYear(tasks) ? LONG_DATE : assumed ? ASSUMED_DATE : 0;
}

/** Width in px of `12月31日推定`. */
const ASSUMED_DATE = 100;

/** True where a date is shown with its year, for not being of the year of its ledger. */
function hasOtherYear(tasks: readonly Entry[]): boolean {
  return tasks.some(({ task, progress, ledger }) =>
    [task.forecast, progress.deadline].some(
      (date) => date !== null && ledger.year !== null && yearOf(date) !== ledger.year,
    ),
  );
}

/** A date that the ledger does not say. */
const ASSUMED_FORMAT = `m"月"d"日推定"`;

/** A date in the style `date`; with its year where that is not `year`; — for none. */
export function dateCell(date: IsoDate | null, year: number | null, date1904: boolean): Styled {
  if (date === null) return { value: EMPTY.none, style: 'empty-centre' };
  const value = isoToSerial(date, date1904);
  const other = year !== null && yearOf(date) !== year;
  return other ? { value, format: NUMBER_FORMATS.dateOfOtherYear } : value;
}

/** Time limits shown in the ledger's own words, one to a line; of more the deadline alone is shown. */
const LIMITS_LISTED = 3;
const LIMIT_LENGTH = 12;

/**
 * One date as a date; several, or a standing duty, as the ledger words them. The dates of a plan are nodes,
 * which stand in columns of their own.
 */
export function deadlineCell(entry: Entry, date1904: boolean): Styled {
  const { task, progress, ledger } = entry;
  const texts = [...new Set(task.deadlines.map(({ text }) => cut(text, LIMIT_LENGTH)))];
  const planned = task.milestones.length > 1;
  const listed = texts.length > 1 && texts.length <= LIMITS_LISTED && !planned;
  if (progress.deadline !== null && !listed && !task.standing) {
    const cell = dateCell(progress.deadline, ledger.year, date1904);
    const plain = typeof cell === 'number';
    return plain && progress.deadlineAssumed ? { value: cell, format: ASSUMED_FORMAT } : cell;
  }
  if (texts.length > 0 && !(planned && task.standing)) {
    return { value: texts.slice(0, LIMITS_LISTED).join('\n'), style: 'centre' };
  }
  return task.standing
    ? { value: '长期保持', style: 'centre' }
    : { value: EMPTY.none, style: 'empty-centre' };
}
