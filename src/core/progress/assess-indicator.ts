import { figureOf, type Figure, type Reading } from '../ledger/figure';
import type { Indicator, IsoDate, Milestone, Task } from '../ledger/ledger';
import type { IndicatorProgress, Thresholds } from '../ledger/progress';
import { daysBetween } from '../text/dates';
import { completionOf, stageCompletion, type Completion } from './completion';
import {
  evenPace,
  expectedByNodes,
  expectedByStages,
  expectedByStep,
  nodesFor,
  type Node,
} from './expected';
import { indicatorState } from './indicator-state';
import { quotient } from './quotient';
import { isFinished } from './roll-up';
import { stageProgress, stagesOf } from './stages/stage-progress';

/** What a task gives to the judging of its indicators. */
export interface TaskFrame {
  readonly task: Task;
  readonly asOf: IsoDate | null;
  readonly deadline: IsoDate | null;
  readonly start: IsoDate | null;
  readonly daysLeft: number | null;
  readonly saidFinished: boolean;
  /** Even pace of the task; null where a date is missing. */
  readonly pace: number | null;
  readonly thresholds: Thresholds;
}

/** The frame of a task: its dates, and what even pace would ask for. */
export function frameOf(
  task: Task,
  dates: Pick<TaskFrame, 'asOf' | 'deadline' | 'start'>,
  saidFinished: boolean,
  thresholds: Thresholds,
): TaskFrame {
  const { asOf, deadline, start } = dates;
  const known = asOf !== null && deadline !== null;
  return {
    task,
    asOf,
    deadline,
    start,
    daysLeft: known ? daysBetween(asOf, deadline) : null,
    saidFinished,
    pace: known && start !== null ? evenPace(start, deadline, asOf) : null,
    thresholds,
  };
}

/**
 * Judges one indicator. Target and actual both not set: not applicable. An actual without target and
 * a target in words have no state of their own. Where the ledger has no column of actuals, a stated
 * rate is taken as completion.
 */
export function assessIndicator(indicator: Indicator, frame: TaskFrame): IndicatorProgress {
  const target = figureOf(indicator.target);
  const actual = figureOf(indicator.actual);
  const rate = indicator.actual === null ? figureOf(indicator.rate) : null;
  if (indicator.kind === 'stages') return assessStages(indicator, frame);
  const stateless = withoutState(indicator, target, actual, rate);
  if (stateless !== null) return stateless;
  const reached = completed(indicator, target, actual, rate);
  const nodes = nodesOf(indicator, target, frame.task.milestones);
  const expected = expectedOf(indicator, nodes, frame);
  const judgement = indicatorState(
    {
      kind: indicator.kind,
      direction: indicator.direction,
      closed: frame.task.closed !== null,
      standing: frame.task.standing,
      completion: reached.completion,
      expected,
      met: reached.met,
      excess: excessOf(indicator, target, actual),
      asOf: frame.asOf,
      deadline: frame.deadline,
      daysLeft: frame.daysLeft,
      saidFinished: saidFinished(indicator, frame),
      hasNodes: nodes.some(({ claim }) => claim),
      missedBy: missedBy(nodes, reached.completion, frame.asOf),
      upperBound: isUpperBound(indicator),
    },
    frame.thresholds,
  );
  const { met } = reached;
  // Of what has only begun no share is known, unless even that share is too small.
  const bounded = isUpperBound(indicator) && judgement.rule === 'cannot-tell';
  const completion = bounded ? null : reached.completion;
  const gap = completion === null || expected === null ? null : completion - expected;
  const { state, basis, rule } = judgement;
  return { completion, expected, gap, met, state, basis, rule };
}

/** Stages done ÷ all stages, against stages due ÷ all stages. */
function assessStages(indicator: Indicator, frame: TaskFrame): IndicatorProgress {
  const { asOf, deadline, daysLeft, task } = frame;
  const nodes = stagesOf(indicator, task.milestones);
  const stages = stageProgress(nodes, asOf);
  const { all, done, due, missedBy, untold } = stages;
  const completion = done === null ? null : stageCompletion(done, all);
  const expected = asOf === null ? null : expectedByStages(nodes, asOf);
  const short = completion !== null && expected !== null && completion < expected;
  const { state, basis, rule } = indicatorState(
    {
      kind: 'stages',
      direction: indicator.direction,
      closed: task.closed !== null,
      standing: task.standing,
      completion,
      expected,
      met: null,
      excess: null,
      asOf,
      deadline,
      daysLeft,
      saidFinished: saidFinished(indicator, frame),
      hasNodes: true,
      missedBy,
      untold: short && (done ?? 0) + untold >= (due ?? 0),
    },
    frame.thresholds,
  );
  const gap = completion === null || expected === null ? null : completion - expected;
  return { completion, expected, gap, met: null, state, basis, rule, stages };
}

/** What was reported has only begun: it can show that the work is late, never that it is done. */
function isUpperBound({ pair }: Indicator): boolean {
  return pair?.upperBound === true;
}

/** A target that is not shown to be reached: no actual, or less than the target. */
export function isOpen(indicator: Indicator, progress: IndicatorProgress): boolean {
  const { kind, target } = indicator;
  const measured = figureOf(target) !== null || progress.completion !== null || kind === 'stages';
  if (!measured || progress.rule === 'not-applicable') return false;
  return progress.met === null ? (progress.completion ?? 0) < 1 - 1e-9 : !progress.met;
}

function withoutState(
  indicator: Indicator,
  target: Figure | null,
  actual: Figure | null,
  rate: Figure | null,
): IndicatorProgress | null {
  if (target !== null || (rate !== null && notSet(indicator.target))) return null;
  if (notSet(indicator.target) && notSet(indicator.actual)) {
    return nothing('not-applicable', 'not-applicable');
  }
  if (indicator.target?.kind === 'error' || indicator.actual?.kind === 'error') {
    return nothing('unknown', 'cannot-tell');
  }
  const noTarget = notSet(indicator.target) && actual !== null;
  return nothing(null, noTarget ? 'no-target' : 'qualitative');
}

function nothing(
  state: IndicatorProgress['state'],
  rule: IndicatorProgress['rule'],
): IndicatorProgress {
  return { completion: null, expected: null, gap: null, met: null, state, basis: null, rule };
}

function notSet(reading: Reading | null): boolean {
  return reading === null || reading.kind === 'not-set';
}

function completed(
  indicator: Indicator,
  target: Figure | null,
  actual: Figure | null,
  rate: Figure | null,
): Completion {
  if (actual !== null || rate === null) {
    const { kind, direction, baseline } = indicator;
    return completionOf({ kind, direction, target, actual, baseline });
  }
  return { completion: rate.value, met: indicator.kind === 'level' ? rate.value >= 1 : null };
}

function nodesOf(
  indicator: Indicator,
  target: Figure | null,
  milestones: readonly Milestone[],
): Node[] {
  if (milestones.length === 0 || indicator.direction === 'at-most') return [];
  return nodesFor(indicator, target?.value ?? 0, milestones);
}

function expectedOf(indicator: Indicator, nodes: readonly Node[], frame: TaskFrame): number | null {
  const { asOf, deadline, start } = frame;
  if (asOf === null || deadline === null || start === null) return null;
  if (indicator.kind === 'qualitative') return null;
  if (indicator.kind === 'level') {
    return nodes.some(({ claim }) => claim) ? expectedByStep(nodes, asOf) : null;
  }
  return nodes.length === 0 ? frame.pace : expectedByNodes({ start, deadline, nodes }, asOf);
}

function excessOf(
  indicator: Indicator,
  target: Figure | null,
  actual: Figure | null,
): number | null {
  if (indicator.direction !== 'at-most' || target === null || actual === null) return null;
  return target.value > 0 ? quotient(actual.value, target.value) : null;
}

function saidFinished(indicator: Indicator, frame: TaskFrame): boolean {
  return indicator.label === null ? frame.saidFinished : isFinished(indicator.label.state);
}

/** A node is missed once its day has passed and the figures show that it was not reached. */
function missedBy(
  nodes: readonly Node[],
  completion: number | null,
  asOf: IsoDate | null,
): number | null {
  if (completion === null || asOf === null) return null;
  const missed = nodes.find(
    ({ claim, date, share }) => claim && date < asOf && completion < share - 1e-9,
  );
  return missed === undefined ? null : daysBetween(missed.date, asOf);
}
