import { figureOf } from '../ledger/figure';
import type { Indicator, IsoDate, Milestone, Task } from '../ledger/ledger';
import type { AssessedLedger, IndicatorProgress } from '../ledger/progress';
import { nodesFor } from './expected';
import { partsOf } from './stages/parts';
import { stagesOf } from './stages/stage-progress';

/**
 * How a node stands. `reached` and `not-reached` as figures or reports show it; `partly`: done for some of
 * the works; `untold`: nothing is reported of it.
 */
export type NodeStatus = 'reached' | 'not-reached' | 'partly' | 'untold';

/** A node as it stands as of the day of the ledger. */
export interface JudgedNode {
  readonly milestone: Milestone;
  readonly status: NodeStatus;
}

/** The node due now and the one to come next; null without one. */
export interface NodesDue {
  /** The latest whose day has come. */
  readonly due: JudgedNode | null;
  /** The first whose day is still to come. */
  readonly next: JudgedNode | null;
}

/** The same for a part of a plan; `head` null where the plan has no parts. */
export interface NodesOfPart extends NodesDue {
  readonly head: string | null;
}

/** An indicator with what was found about it. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

/** The indicators of a task as they were judged. */
export function judgedIn(
  { indicators, progress }: Pick<AssessedLedger, 'indicators' | 'progress'>,
  { id }: Pick<Task, 'id'>,
): JudgedIndicator[] {
  return indicators.flatMap((indicator) => {
    const own = indicator.task === id ? progress.indicators.get(indicator.id) : undefined;
    return own === undefined ? [] : { indicator, progress: own };
  });
}

const NONE: NodesDue = { due: null, next: null };

/** The nodes due now and next of one indicator: those of its part of the plan that say something of it. */
export function nodesDueFor(task: Task, judged: JudgedIndicator, asOf: IsoDate | null): NodesDue {
  if (task.milestones.length === 0 || asOf === null) return NONE;
  const nodes = nodesOfIndicator(judged.indicator, task.milestones);
  return around(nodes, asOf, (milestone) => statusOf(milestone, [judged]));
}

/** The nodes due now and next of each part of a plan, in order; a plan without parts has one. */
export function nodesDueByPart(
  task: Task,
  judged: readonly JudgedIndicator[],
  asOf: IsoDate | null,
): readonly NodesOfPart[] {
  if (task.milestones.length === 0 || asOf === null) return [];
  const used = judged.filter(({ indicator }) => indicator.pairing === 'used');
  return partsOf(task.milestones).map(({ head, nodes }) => ({
    head,
    ...around(nodes, asOf, (milestone) => statusOf(milestone, used)),
  }));
}

/** A node is reached by all figures it asks for; without any by what the reports tell. */
export function statusOf(milestone: Milestone, judged: readonly JudgedIndicator[]): NodeStatus {
  const claims = judged.flatMap(({ indicator, progress }) => {
    if (indicator.kind === 'stages') return [];
    const target = figureOf(indicator.target)?.value ?? 0;
    const [node] = nodesFor(indicator, target, [milestone]).filter(({ claim }) => claim);
    return node === undefined ? [] : { share: node.share, done: progress.completion };
  });
  if (claims.some(({ share, done }) => done !== null && done < share - 1e-9)) return 'not-reached';
  if (claims.length > 0 && claims.every(({ done }) => done !== null)) return 'reached';
  return TOLD[milestone.told?.as ?? 'untold'];
}

const TOLD: Readonly<Record<NonNullable<Milestone['told']>['as'] | 'untold', NodeStatus>> = {
  reached: 'reached',
  passed: 'reached',
  partly: 'partly',
  'under-way': 'not-reached',
  'not-begun': 'not-reached',
  untold: 'untold',
};

function nodesOfIndicator(
  indicator: Indicator,
  milestones: readonly Milestone[],
): readonly Milestone[] {
  if (indicator.kind === 'stages') return stagesOf(indicator, milestones);
  return milestones.filter(
    ({ of, values }) =>
      (of === undefined || of.includes(indicator.name)) &&
      (values.length === 0 ||
        values.some(({ indicator: own, also = [] }) =>
          [own, ...also].some((one) => isOf(one, indicator)),
        )),
  );
}

function isOf(named: string, { id, key, name }: Indicator): boolean {
  return named === '' || named === name || named === key || named === id;
}

function around(
  nodes: readonly Milestone[],
  asOf: IsoDate,
  status: (milestone: Milestone) => NodeStatus,
): NodesDue {
  let due: Milestone | null = null;
  let next: Milestone | null = null;
  for (const node of nodes) {
    if (node.date <= asOf) {
      if (due === null || node.date >= due.date) due = node;
    } else if (next === null || node.date < next.date) next = node;
  }
  return {
    due: due === null ? null : { milestone: due, status: status(due) },
    next: next === null ? null : { milestone: next, status: status(next) },
  };
}
