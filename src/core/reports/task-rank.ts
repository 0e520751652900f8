import { isFinished } from '../progress/roll-up';
import type { Entry } from './entries';
import { all, compare, extreme, literal, when, type Expression } from './formulas';
import { RANKS, rankOf } from './ranks';

/**
 * Rank of a task from those of its indicators in `area`: the worst of them. Where none has a state, or
 * all are finished but a target is still open, the label decides; 不适用 where all of them are. Frozen
 * are the label's state, its deadline and a forecast later than the deadline.
 */
export function judgedTaskRank(entry: Entry, area: string): Expression {
  const { progress } = entry;
  const fixed = literal(rankOf((progress.override?.computed ?? progress).state));
  if (entry.indicators.length === 0 || entry.task.closed !== null || entry.task.standing) {
    return fixed;
  }
  const ranks = entry.indicators.map(({ id }) =>
    rankOf(entry.ledger.progress.indicators.get(id)?.state ?? null),
  );
  const worst = extreme('MAX', area, ranks);
  const least = extreme('MIN', area, ranks);
  const byLabel = literal(labelRank(entry));
  const none = literal(RANKS['not-applicable']);
  const formula = when(
    compare(worst, '<', literal(RANKS.closed)),
    when(all(compare(worst, '=', none), compare(least, '=', none)), none, byLabel),
    when(
      all(
        compare(worst, '<', literal(RANKS.standing)),
        compare(countOf(area, ranks, RANKS.unknown), '>', literal(0)),
      ),
      byLabel,
      isForecastLate(entry)
        ? when(compare(worst, '=', literal(RANKS['on-track'])), literal(RANKS.behind), worst)
        : worst,
    ),
  );
  return formula.value === fixed.value ? formula : fixed;
}

/**
 * Rank of a task: the state that the user set while the figures are those it was set for, else the one
 * reckoned. `unchanged` holds as long as they are.
 */
export function taskRank(entry: Entry, area: string, unchanged: () => Expression): Expression {
  const judged = judgedTaskRank(entry, area);
  if (entry.progress.override === null) return judged;
  return when(unchanged(), literal(rankOf(entry.progress.state)), judged);
}

function countOf(area: string, ranks: readonly number[], rank: number): Expression {
  return {
    formula: `COUNTIF(${area},${rank})`,
    value: ranks.filter((one) => one === rank).length,
  };
}

/** The label's own state; past the deadline a label that does not say finished is overdue. */
function labelRank(entry: Entry): number {
  const { stated, daysLeft } = entry.progress;
  if (stated === null || stated === 'unknown') return RANKS.unknown;
  if (daysLeft !== null && daysLeft < 0 && !isFinished(stated)) return RANKS.overdue;
  return stated === 'on-track' && isForecastLate(entry) ? RANKS.behind : rankOf(stated);
}

function isForecastLate({ task, progress }: Entry): boolean {
  const { deadline } = progress;
  return task.forecast !== null && deadline !== null && task.forecast > deadline;
}
