import type { Indicator } from '../ledger/ledger';
import type { IndicatorProgress } from '../ledger/progress';
import type { State } from '../ledger/state';
import { isTurn, type Steps } from '../run';
import type { Entry } from './entries';
import { cut } from './texts';

/** A task that is slow, with the indicator that decides. */
export interface SlowTask {
  readonly entry: Entry;
  readonly indicator: Indicator | null;
  readonly progress: IndicatorProgress | null;
}

const WORST: readonly State[] = ['overdue', 'seriously-behind', 'behind'];

/** True for 逾期未完成, 严重滞后 and 进展缓慢. */
export function isSlow(state: State): boolean {
  return WORST.includes(state);
}

/** Slow tasks, worst first: by state, then by gap, then by deadline; what is not known comes last. */
export function* slowTasks(tasks: readonly Entry[]): Steps<readonly SlowTask[]> {
  const slow: Ranked[] = [];
  for (const [i, entry] of tasks.entries()) {
    if (isTurn(i)) yield;
    if (isSlow(entry.progress.state)) slow.push(ranked(entry));
  }
  yield;
  slow.sort((a, b) => a.state - b.state || a.gap - b.gap || byText(a.deadline, b.deadline));
  return slow.map(({ slow: one }) => one);
}

/** A slow task with what it is sorted by. */
type Ranked = ReturnType<typeof ranked>;

function ranked(entry: Entry) {
  const { deciding, state, deadline } = entry.progress;
  const indicator = entry.indicators.find(({ id }) => id === deciding) ?? null;
  const progress =
    indicator === null ? null : (entry.ledger.progress.indicators.get(indicator.id) ?? null);
  const slow: SlowTask = { entry, indicator, progress };
  return {
    slow,
    state: WORST.indexOf(state),
    gap: progress?.gap ?? 0,
    deadline: deadline ?? '~',
  };
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The task, and of several indicators the one that decides: `老旧小区改造⏎指标：投资额`. */
export function slowName({ entry, indicator }: SlowTask, length: number): string {
  const name = cut(entry.task.name, length);
  const told = indicator !== null && entry.indicators.length > 1 && indicator.name.trim() !== '';
  return told ? `${name}\n指标：${cut(indicator.name, INDICATOR_LENGTH)}` : name;
}

const INDICATOR_LENGTH = 16;

/** What a clause that gives a cause for certain speaks of. */
const SURE_CAUSE =
  /因(?!地制宜)|由于|滞后|缓慢|困难|难度|无法|受.{0,12}影响|不足|制约|缺(?:少|乏|口)|未到位|未落实/;

/** What a clause that may give a cause speaks of. */
const CAUSE =
  /因|由于|未|尚|待|滞后|缓慢|困难|无法|没有|受.{0,12}影响|前期|不足|制约|手续|审批|许可证|征地|拆迁|设计/;

/**
 * The cause of the delay in the ledger's own words: of its column for problems, else the sentence of the
 * progress text that speaks of one, from the clause on that does, marked 进展 where it only tells how far
 * the work is; null where none does. Words are cut, never rewritten. `length`: as much as can be shown.
 */
export function causeOf({ task }: Entry, length: number): string | null {
  if (task.problem !== null) return task.problem.text;
  const sentences = task.progress.flatMap(({ text }) => text.split(/[。；;\n]/));
  const told = sentences.map((one) => one.trim());
  const sentence = told.find((one) => SURE_CAUSE.test(one)) ?? told.find((one) => CAUSE.test(one));
  if (sentence === undefined) return null;
  const words = SURE_CAUSE.test(sentence) ? SURE_CAUSE : CAUSE;
  const mark = words === SURE_CAUSE ? '' : PROGRESS_MARK;
  if (Array.from(sentence).length <= length - mark.length) return mark + sentence;
  const clauses = sentence.split('，');
  const from = clauses.findIndex((clause) => words.test(clause));
  return mark + clauses.slice(Math.max(0, from)).join('，');
}

/** Stands before words of the progress text that name no cause outright. */
const PROGRESS_MARK = '进展：';
