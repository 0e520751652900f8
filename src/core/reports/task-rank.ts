import { isFinished } from '../progress/roll-up';
import type { Entry } from './entries';
import type { RowFormula } from './row-formula';
import { all, columnBelow, compare, constant, countOf, extreme, when } from './row-formulas';
import { RANKS, rankOf } from './ranks';

/** What the formula of a task refers to: the ranks of its indicators. */
export type Ranks = readonly number[];

/** All that decides how the rank of a task follows from those of its indicators. */
export interface TaskRule {
  /** Indicators, one a row from the formula's own row downwards. */
  readonly rows: number;
  /** What the label says. */
  readonly byLabel: number;
  readonly forecastLate: boolean;
}

/** The rule for a task; null where its state does not follow from indicators. */
export function taskRule(entry: Entry): TaskRule | null {
  const { indicators, task } = entry;
  if (indicators.length === 0 || task.closed !== null || task.standing) return null;
  return {
    rows: entry.rowCount,
    byLabel: labelRank(entry),
    forecastLate: isForecastLate(entry),
  };
}

/** Ranks of the indicators of a task, as the review gave them. */
export function ranksOf({ indicators, ledger }: Entry): Ranks {
  return indicators.map(({ id }) => rankOf(ledger.progress.indicators.get(id)?.state ?? null));
}

/**
 * Rank of a task from those of its indicators in `column` (0-based): the worst of them. Where none has a
 * state, or all are finished but a target is still open, the label decides; 不适用 where all of them are.
 * Frozen are the label's state, its deadline and a forecast later than the deadline.
 */
export function judgedTaskRank(rule: TaskRule, column: number): RowFormula<Ranks> {
  const ranks = columnBelow<Ranks>(column, rule.rows, (cells) => cells);
  const worst = extreme('MAX', ranks);
  const least = extreme('MIN', ranks);
  const byLabel = constant(rule.byLabel);
  const none = constant(RANKS['not-applicable']);
  return when(
    compare(worst, '<', constant(RANKS.closed)),
    when(all(compare(worst, '=', none), compare(least, '=', none)), none, byLabel),
    when(
      all(
        compare(worst, '<', constant(RANKS.standing)),
        compare(countOf(ranks, RANKS.unknown), '>', constant(0)),
      ),
      byLabel,
      rule.forecastLate
        ? when(compare(worst, '=', constant(RANKS['on-track'])), constant(RANKS.behind), worst)
        : worst,
    ),
  );
}

/** The label's own state; past the deadline a label that does not say finished is overdue. */
function labelRank(entry: Entry): number {
  const { stated, daysLeft } = entry.progress;
  if (stated === null || stated === 'unknown') return RANKS.unknown;
  if (daysLeft !== null && daysLeft < 0 && !isFinished(stated)) return RANKS.overdue;
  return stated === 'on-track' && isForecastLate(entry) ? RANKS.behind : rankOf(stated);
}

/** A forecast for the whole task is later than its deadline. */
export function isForecastLate({ task, progress }: Entry): boolean {
  const { deadline } = progress;
  return task.forecast !== null && deadline !== null && task.forecast > deadline;
}
