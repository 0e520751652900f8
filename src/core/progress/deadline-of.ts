import type { IsoDate, Ledger, Task } from '../ledger/ledger';
import { partsOf } from '../text/dates';

/** The day by which a task is due. */
export interface TaskDeadline {
  readonly deadline: IsoDate | null;
  /** 31 December taken because a heading or title speaks of the year. */
  readonly assumed: boolean;
}

/**
 * Deadline of a task: the last dated time limit in reading order, earlier ones are nodes; of a plan in
 * parts (（一）…（二）…) the latest node, as each part begins anew; else the last milestone; else, where no time limit is set at all and the ledger speaks of the year, 31
 * December of it. A time limit that is set but cannot be read is never replaced by an assumption.
 */
export function deadlineOf(task: Task, ledger: Pick<Ledger, 'annual' | 'year'>): TaskDeadline {
  const dated = task.deadlines.filter(({ date }) => date !== null);
  const nodes = latest(task.milestones.map(({ date }) => date));
  const inParts = task.milestones.some(({ head }) => head !== undefined);
  const named = dated[dated.length - 1]?.date ?? null;
  const last = inParts ? latest([named, nodes].filter(isDate)) : (named ?? nodes);
  if (last !== null) return { deadline: last, assumed: false };
  const assumed =
    task.deadlines.length === 0 && !task.standing && ledger.annual && ledger.year !== null;
  return { deadline: assumed ? `${ledger.year}-12-31` : null, assumed };
}

/** Start of a task: the stated one, else 1 January of the ledger's year, else of the deadline's. */
export function startOf(task: Task, year: number | null, deadline: IsoDate): IsoDate {
  const dueYear = partsOf(deadline).year;
  const first = `${year === null || year > dueYear ? dueYear : year}-01-01`;
  return task.start !== null && task.start <= deadline ? task.start : first;
}

function isDate(date: IsoDate | null): date is IsoDate {
  return date !== null;
}

function latest(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>(
    (last, date) => (last === null || date > last ? date : last),
    null,
  );
}
