import type { Indicator } from '../ledger/ledger';
import type { IndicatorProgress } from '../ledger/progress';
import { isFinished } from '../progress/roll-up';
import { levelMet } from './completion-formula';
import type { Entry } from './entries';
import type { FigureFormulas, FigureValues } from './figure-formulas';
import type { RowFormula } from './row-formula';
import { all, any, calculate, compare, constant, ifError, isNumber, when } from './row-formulas';
import { nodeShares, type NodeShares } from './node-shares';
import { NO_RANK, RANKS } from './ranks';
import { comparableFigures } from './shown-unit';
import { EMPTY } from './texts';

/*
 * The rules for the state of an indicator, as a formula, so that a corrected figure flows through to
 * the cards. Live are target, actual, completion, gap and the thresholds. Frozen as of the run is
 * all that no target or actual decides, because the functions that every host knows have neither
 * calendar nor vocabulary: as-of date and deadline (overdue, due, 30 days left), expected progress E
 * (column 序时进度) and the shares due at nodes, kind and direction of the indicator, close-out and
 * standing duties, whether the label says finished. Where the formula would not give what the review
 * gave (stages, figures read from words, targets in words), the review's state stands as a constant.
 */

/** Dust of a subtraction of shares; a gap must be larger than it. */
const TINY = 1e-9;

/** An at-most target exceeded by more than this is 严重滞后. */
const FAR_ABOVE = 1.2;

/** The last days before a deadline, in which every gap counts. */
const LAST_DAYS = 30;

type Rank = RowFormula<FigureValues>;

/** How long there is until the deadline: none is known, it has passed, is today, is near, or is far. */
type Time = 'unknown' | 'past' | 'today' | 'soon' | 'far';

/** All that decides how the rank of an indicator follows from its figures; equal rules, equal formulas. */
export interface RankRule {
  readonly measure: 'accruing' | 'works' | 'level';
  readonly atMost: boolean;
  /** Target and actual can be compared. */
  readonly comparable: boolean;
  /** Expected progress is known. */
  readonly paced: boolean;
  readonly time: Time;
  /** A level is said to be reached for good, or its day has come. */
  readonly due: boolean;
  readonly nodes: NodeShares;
}

/** The rule for an indicator; null where its state does not follow from its figures. */
export function rankRule(
  entry: Entry,
  indicator: Indicator,
  progress: IndicatorProgress,
): RankRule | null {
  const { task } = entry;
  const { kind, target, actual, label } = indicator;
  const words = target?.kind === 'words' || actual?.kind === 'words';
  if (words || task.closed !== null || task.standing) return null;
  if (kind !== 'accruing' && kind !== 'works' && kind !== 'level') return null;
  const { daysLeft, stated } = entry.progress;
  const said = label === null ? stated : label.state;
  return {
    measure: kind,
    atMost: indicator.direction === 'at-most',
    comparable: comparableFigures(indicator),
    paced: progress.expected !== null,
    time: timeOf(daysLeft),
    due: isFinished(said) || (daysLeft !== null && daysLeft <= 0),
    nodes: nodeShares(entry, indicator),
  };
}

/** The same for rules that are equal. */
export function keyOfRule(rule: RankRule): string {
  const { measure, atMost, comparable, paced, time, due, nodes } = rule;
  const flags = (atMost ? 1 : 0) + (comparable ? 2 : 0) + (paced ? 4 : 0) + (due ? 8 : 0);
  const shares = nodes.any ? `${String(nodes.passed)},${String(nodes.longPassed)}` : '';
  return `${measure} ${time} ${flags} ${shares}`;
}

/** Rank of an indicator under a rule. */
export function rankFormula(rule: RankRule, cells: FigureFormulas): Rank {
  return rule.measure === 'level' ? levelRank(rule, cells) : quantityRank(rule, cells);
}

function timeOf(daysLeft: number | null): Time {
  if (daysLeft === null) return 'unknown';
  if (daysLeft <= 0) return daysLeft < 0 ? 'past' : 'today';
  return daysLeft <= LAST_DAYS ? 'soon' : 'far';
}

function quantityRank(rule: RankRule, cells: FigureFormulas): Rank {
  const reached = compare(cells.completion, '>=', constant(1 - TINY));
  const judged = when(reached, constant(RANKS.completed), openRank(rule, cells));
  return when(isNumber(cells.completion), judged, incompleteRank(cells));
}

/** Without completion: 待核 where a target is given, else 不适用 or no state of its own. */
function incompleteRank({ target, actual }: FigureFormulas): Rank {
  const blank = (cell: Rank): Rank => compare(cell, '=', constant(EMPTY.none));
  const untold = any(blank(actual), compare(actual, '=', constant(EMPTY.notFilled)));
  return when(
    isNumber(target),
    constant(RANKS.unknown),
    when(all(blank(target), untold), constant(RANKS['not-applicable']), constant(NO_RANK)),
  );
}

/** Rules for what is not reached: overdue, then the gap, missed nodes and the last days. */
function openRank({ measure, paced, time, nodes }: RankRule, cells: FigureFormulas): Rank {
  if (time === 'unknown' || !paced) return constant(RANKS.unknown);
  if (time === 'past') return constant(RANKS.overdue);
  const behind = [
    gapBelow(cells, cells.behind),
    ...missed(cells, nodes.passed),
    ...(time === 'far' ? [] : [gapBelow(cells, null)]),
  ];
  const serious = [
    gapBelow(cells, cells.seriouslyBehind),
    shareBelow(cells),
    ...missed(cells, nodes.longPassed),
  ];
  const lenient = measure === 'works' && time === 'far' && !nodes.any;
  return when(
    any(...serious),
    constant(lenient ? RANKS.behind : RANKS['seriously-behind']),
    when(oneOf(behind), constant(RANKS.behind), constant(RANKS['on-track'])),
  );
}

/** p − E < limit, by more than dust; without a limit p < E. */
function gapBelow({ completion, expected }: FigureFormulas, limit: Rank | null): Rank {
  const gap = calculate(completion, '-', expected);
  return compare(limit === null ? gap : calculate(gap, '-', limit), '<', constant(-TINY));
}

/** p < share × E, by more than dust, where a share is used. */
function shareBelow({ completion, expected, seriousShare }: FigureFormulas): Rank {
  const rest = calculate(completion, '-', calculate(seriousShare, '*', expected));
  return all(compare(seriousShare, '>', constant(0)), compare(rest, '<', constant(-TINY)));
}

/** A node is missed where less than its share is done. */
function missed({ completion }: FigureFormulas, share: NodeShares['passed']): readonly Rank[] {
  return share === null ? [] : [compare(completion, '<', constant(share - TINY))];
}

function oneOf(parts: readonly Rank[]): Rank {
  const [first = constant(false)] = parts;
  return parts.length > 1 ? any(...parts) : first;
}

function levelRank(rule: RankRule, cells: FigureFormulas): Rank {
  const { target, actual } = cells;
  if (!rule.comparable) return constant(RANKS.unknown);
  const judged = when(
    levelMet(rule.atMost, { target, actual }),
    constant(rule.due ? RANKS.completed : RANKS['on-track']),
    missedLevelRank(rule, cells),
  );
  return when(all(isNumber(target), isNumber(actual)), judged, incompleteRank(cells));
}

function missedLevelRank({ atMost, time }: RankRule, { target, actual }: FigureFormulas): Rank {
  if (time === 'unknown') return constant(RANKS.unknown);
  if (atMost) {
    const far = compare(calculate(actual, '/', target), '>', constant(FAR_ABOVE + TINY));
    const rank: Rank =
      time === 'past'
        ? constant(RANKS.overdue)
        : when(
            all(compare(target, '>', constant(0)), ifError(far, constant(false))),
            constant(RANKS['seriously-behind']),
            constant(RANKS.behind),
          );
    return when(compare(actual, '>', constant(0)), rank, constant(RANKS.unknown));
  }
  const rank: Rank = constant(RANK_OF_MISSED_LEVEL[time]);
  return when(compare(target, '>', constant(0)), rank, constant(RANKS.unknown));
}

const RANK_OF_MISSED_LEVEL: Readonly<Record<Exclude<Time, 'unknown'>, number>> = {
  past: RANKS.overdue,
  today: RANKS.behind,
  soon: RANKS.behind,
  far: RANKS['on-track'],
};
