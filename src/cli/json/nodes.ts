import {
  cellLabel,
  nodesDueByPart,
  nodesDueFor,
  statusOf,
  type AssessedLedger,
  type Indicator,
  type JudgedIndicator,
  type JudgedNode,
  type Milestone,
  type Task,
} from '../../core';
import type { IndicatorsByTask } from '../report/status-reason';
import type { JsonIndicator, JsonNode, JsonTask } from './document';
import { share } from './number';

/** The nodes of a task, and those due now and next of each part of its plan. */
export function jsonNodes(
  task: Task,
  ledger: AssessedLedger,
  byTask: IndicatorsByTask,
): Pick<JsonTask, 'nodes' | 'nodesDue' | 'nodesNext'> {
  if (task.milestones.length === 0) return { nodes: [], nodesDue: [], nodesNext: [] };
  const judged = (byTask.get(task.id) ?? []).flatMap((indicator): JudgedIndicator[] => {
    const progress = ledger.progress.indicators.get(indicator.id);
    const used = indicator.pairing === 'used';
    return progress === undefined || !used ? [] : [{ indicator, progress }];
  });
  const parts = nodesDueByPart(task, judged, ledger.asOf.date);
  return {
    nodes: task.milestones.map((node) => jsonMilestone(node, judged)),
    nodesDue: parts.flatMap(({ due }) => (due === null ? [] : jsonNode(due))),
    nodesNext: parts.flatMap(({ next }) => (next === null ? [] : jsonNode(next))),
  };
}

/** The nodes due now and next of one indicator, and how many stages it counts. */
export function jsonNodesOf(
  indicator: Indicator,
  ledger: AssessedLedger,
  task: Task | undefined,
): Pick<JsonIndicator, 'stages' | 'nodeDue' | 'nodeNext'> {
  const progress = ledger.progress.indicators.get(indicator.id);
  if (progress === undefined || task === undefined || task.milestones.length === 0) {
    return { stages: null, nodeDue: null, nodeNext: null };
  }
  const { due, next } = nodesDueFor(task, { indicator, progress }, ledger.asOf.date);
  const { stages } = progress;
  return {
    stages:
      stages === undefined
        ? null
        : { all: stages.all, due: stages.due, done: stages.done, untold: stages.untold },
    nodeDue: due === null ? null : jsonNode(due),
    nodeNext: next === null ? null : jsonNode(next),
  };
}

function jsonNode({ milestone: { date, text, head }, status }: JudgedNode): JsonNode {
  return { date, text, head: head ?? null, status };
}

function jsonMilestone(
  node: Milestone,
  judged: readonly JudgedIndicator[],
): JsonTask['nodes'][number] {
  const { date, text, share: part, values, stage, told } = node;
  return {
    date,
    text,
    share: share(part),
    values: values.map(({ indicator, value, unit }) => ({
      indicator,
      value: unit === null || unit.kind === 'ratio' ? value : value / unit.factor,
      unit: unit?.name ?? null,
    })),
    head: node.head ?? null,
    stage,
    status: statusOf(node, judged),
    told:
      told === undefined
        ? null
        : {
            as: told.as,
            words: told.words,
            cell: cellLabel(told.from.at),
            span: told.from.span ?? null,
          },
  };
}
