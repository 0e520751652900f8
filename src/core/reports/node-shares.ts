import { figureOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import { nodesFor } from '../progress/expected';
import { daysBetween } from '../text/dates';
import type { Entry } from './entries';

/** Days after which a missed node makes a task 严重滞后. */
const LONG_MISSED = 90;

/** What the nodes of a task ask of an indicator as of the run. */
export interface NodeShares {
  /** Nodes with a share or a value exist. */
  readonly any: boolean;
  /** Greatest share of a node whose day has passed; null without one. */
  readonly passed: number | null;
  /** The same for nodes passed by more than 90 days. */
  readonly longPassed: number | null;
}

const NONE: NodeShares = { any: false, passed: null, longPassed: null };

/** The shares that are due by the nodes of the task. */
export function nodeShares({ task, ledger }: Entry, indicator: Indicator): NodeShares {
  const asOf = ledger.asOf.date;
  if (task.milestones.length === 0 || indicator.direction === 'at-most' || asOf === null) {
    return NONE;
  }
  const target = figureOf(indicator.target)?.value ?? 0;
  const claims = nodesFor(indicator, target, task.milestones).filter(({ claim }) => claim);
  const after = (days: number): number | null =>
    claims
      .filter(({ date }) => daysBetween(date, asOf) > days)
      .reduce<number | null>((most, { share }) => Math.max(most ?? share, share), null);
  return { any: claims.length > 0, passed: after(0), longPassed: after(LONG_MISSED) };
}
