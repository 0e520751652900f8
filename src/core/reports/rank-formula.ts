import type { Indicator } from '../ledger/ledger';
import type { IndicatorProgress } from '../ledger/progress';
import { isFinished } from '../progress/roll-up';
import { levelMet } from './completion-formula';
import type { Entry } from './entries';
import { all, any, calculate, compare, ifError, isNumber, literal, when } from './formulas';
import type { Expression } from './formulas';
import { nodeShares, type NodeShares } from './node-shares';
import { NO_RANK, RANKS, rankOf } from './ranks';
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

/** The cells an indicator's rank is reckoned from. */
export interface RankCells {
  readonly target: Expression;
  readonly actual: Expression;
  readonly completion: Expression;
  readonly expected: Expression;
  readonly behind: Expression;
  readonly seriouslyBehind: Expression;
  /** 0 where no share is used. */
  readonly seriousShare: Expression;
}

/** Rank of an indicator; `progress` is what the review made of it. */
export function indicatorRank(
  entry: Entry,
  indicator: Indicator,
  progress: IndicatorProgress,
  cells: RankCells,
): Expression {
  const fixed = literal(rankOf(progress.state));
  if (!isReckoned(entry, indicator)) return fixed;
  const formula =
    indicator.kind === 'level'
      ? levelRank(entry, indicator, cells)
      : quantityRank(entry, indicator, cells);
  return formula.value === fixed.value ? formula : fixed;
}

/** Only quantities and levels of tasks that are neither closed nor standing follow their figures. */
function isReckoned({ task }: Entry, { kind, target, actual }: Indicator): boolean {
  const measured = kind === 'accruing' || kind === 'works' || kind === 'level';
  const words = target?.kind === 'words' || actual?.kind === 'words';
  return measured && !words && task.closed === null && !task.standing;
}

function quantityRank(entry: Entry, indicator: Indicator, cells: RankCells): Expression {
  const reached = compare(cells.completion, '>=', literal(1 - TINY));
  const judged = when(reached, literal(RANKS.completed), openRank(entry, indicator, cells));
  return when(isNumber(cells.completion), judged, incompleteRank(cells));
}

/** Without completion: 待核 where a target is given, else 不适用 or no state of its own. */
function incompleteRank({ target, actual }: RankCells): Expression {
  const blank = (cell: Expression): Expression => compare(cell, '=', literal(EMPTY.none));
  const untold = any(blank(actual), compare(actual, '=', literal(EMPTY.notFilled)));
  return when(
    isNumber(target),
    literal(RANKS.unknown),
    when(all(blank(target), untold), literal(RANKS['not-applicable']), literal(NO_RANK)),
  );
}

/** Rules for what is not reached: overdue, then the gap, missed nodes and the last days. */
function openRank(entry: Entry, indicator: Indicator, cells: RankCells): Expression {
  const { daysLeft } = entry.progress;
  if (daysLeft === null || typeof cells.expected.value !== 'number') return literal(RANKS.unknown);
  if (daysLeft < 0) return literal(RANKS.overdue);
  const nodes = nodeShares(entry, indicator);
  const behind = [
    gapBelow(cells, cells.behind),
    ...missed(cells, nodes.passed),
    ...(daysLeft <= LAST_DAYS ? [gapBelow(cells, literal(0))] : []),
  ];
  const serious = [
    gapBelow(cells, cells.seriouslyBehind),
    shareBelow(cells),
    ...missed(cells, nodes.longPassed),
  ];
  const lenient = indicator.kind === 'works' && daysLeft > LAST_DAYS && !nodes.any;
  return when(
    oneOf(serious),
    literal(lenient ? RANKS.behind : RANKS['seriously-behind']),
    when(oneOf(behind), literal(RANKS.behind), literal(RANKS['on-track'])),
  );
}

/** p − E < limit, by more than dust. */
function gapBelow(cells: RankCells, limit: Expression): Expression {
  const gap = calculate(cells.completion, '-', cells.expected);
  const over = limit.value === 0 ? gap : calculate(gap, '-', limit);
  return compare(over, '<', literal(-TINY));
}

/** p < share × E, by more than dust, where a share is used. */
function shareBelow({ completion, expected, seriousShare }: RankCells): Expression {
  const rest = calculate(completion, '-', calculate(seriousShare, '*', expected));
  return all(compare(seriousShare, '>', literal(0)), compare(rest, '<', literal(-TINY)));
}

/** A node is missed where less than its share is done. */
function missed(cells: RankCells, share: NodeShares['passed']): readonly Expression[] {
  return share === null ? [] : [compare(cells.completion, '<', literal(share - TINY))];
}

function oneOf(parts: readonly Expression[]): Expression {
  const [first = literal(false)] = parts;
  return parts.length > 1 ? any(...parts) : first;
}

function levelRank(entry: Entry, indicator: Indicator, cells: RankCells): Expression {
  const { target, actual } = cells;
  const { daysLeft, stated } = entry.progress;
  const said = indicator.label === null ? stated : indicator.label.state;
  const due = isFinished(said) || (daysLeft !== null && daysLeft <= 0);
  if (!comparableFigures(indicator)) return literal(RANKS.unknown);
  const judged = when(
    levelMet(indicator, target, actual),
    literal(due ? RANKS.completed : RANKS['on-track']),
    missedLevelRank(entry, indicator, cells),
  );
  return when(all(isNumber(target), isNumber(actual)), judged, incompleteRank(cells));
}

function missedLevelRank(entry: Entry, indicator: Indicator, cells: RankCells): Expression {
  const { target, actual } = cells;
  const { daysLeft } = entry.progress;
  if (daysLeft === null) return literal(RANKS.unknown);
  if (indicator.direction === 'at-most') {
    const far = compare(calculate(actual, '/', target), '>', literal(FAR_ABOVE + TINY));
    const rank =
      daysLeft < 0
        ? literal(RANKS.overdue)
        : when(
            all(compare(target, '>', literal(0)), ifError(far, literal(false))),
            literal(RANKS['seriously-behind']),
            literal(RANKS.behind),
          );
    return when(compare(actual, '>', literal(0)), rank, literal(RANKS.unknown));
  }
  const soon = daysLeft <= LAST_DAYS ? RANKS.behind : RANKS['on-track'];
  const rank = literal(daysLeft < 0 ? RANKS.overdue : soon);
  return when(compare(target, '>', literal(0)), rank, literal(RANKS.unknown));
}
