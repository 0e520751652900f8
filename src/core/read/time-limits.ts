import type { Deadline, IsoDate, Milestone } from '../ledger/ledger';
import { serialToIso } from '../text/dates';
import { isDateFormat, displayText } from '../text/number-format';
import type { Held } from './entry';
import { milestonesOf } from './milestones';
import { headAt, planHeads } from './plan-heads';
import type { ReadingContext } from './reading-context';

/** What the cells of time limits say. */
export interface TimeLimits {
  readonly deadlines: readonly Deadline[];
  readonly milestones: readonly Milestone[];
  readonly standing: boolean;
  readonly start: IsoDate | null;
}

/** Reads the cells of the deadline column: dates as dates or text, standing duties, milestones. */
export function readTimeLimits(cells: readonly Held[], context: ReadingContext): TimeLimits {
  const deadlines: Deadline[] = [];
  const milestones: Milestone[] = [];
  let standing = false;
  let start: IsoDate | null = null;
  let head: string | null = null;
  for (const cell of cells) {
    const { at, text, value, format } = cell;
    if (typeof value === 'number') {
      deadlines.push(serialDeadline(cell, context));
      continue;
    }
    if (typeof value !== 'string') {
      deadlines.push({ date: null, text: displayText(value, format, false), from: { at } });
      continue;
    }
    const read = context.recall.timeLimits(text);
    standing ||= read.standing;
    start = start ?? read.starts;
    deadlines.push(
      ...read.deadlines.map(({ date, text: words, span }) => ({
        date,
        text: words,
        from: { at, span },
      })),
    );
    if (read.unreadable && cells.length === 1)
      deadlines.push({ date: null, text: text.trim(), from: { at } });
    milestones.push(...milestonesOf(cell, read.deadlines, cells.length > 1, head));
    if (cells.length > 1) head = headAt(planHeads(text), text.length) ?? head;
  }
  return { deadlines, milestones, standing, start };
}

/** The date of one cell, for columns that hold a single one (开工时间, 预计完成时间); null without. */
export function dateOf(cells: readonly Held[], context: ReadingContext): IsoDate | null {
  const { deadlines, start } = readTimeLimits(cells, context);
  return deadlines[deadlines.length - 1]?.date ?? start;
}

function serialDeadline({ at, value, format }: Held, context: ReadingContext): Deadline {
  const serial = typeof value === 'number' ? value : NaN;
  const text = displayText(serial, format, context.date1904);
  if (isDateFormat(format))
    return { date: serialToIso(serial, context.date1904), text, from: { at } };
  if (format === '' && serial >= 40000 && serial < 60000 && Number.isInteger(serial)) {
    return { date: serialToIso(serial, context.date1904), text, from: { at } };
  }
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  const date =
    compact === null ? null : `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`;
  return { date, text, from: { at } };
}
