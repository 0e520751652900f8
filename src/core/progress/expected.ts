import type { Indicator, IsoDate, Milestone } from '../ledger/ledger';
import { addDays, daysBetween } from '../text/dates';
import { comparable } from '../text/units';

/** A node that counts for an indicator: the share of its target due by a day. */
export interface Node {
  readonly date: IsoDate;
  /** 0…1; above 1 where a node asks for more than the target. */
  readonly share: number;
  /** False for 启动, 开工 and 复工: a start is no claim that could be missed. */
  readonly claim: boolean;
}

/** From when to when, and what is due in between. */
export interface Plan {
  readonly start: IsoDate;
  readonly deadline: IsoDate;
  /** By date, earliest first. */
  readonly nodes: readonly Node[];
}

/** Nodes at which work begins: nothing is due yet. */
const BEGINS = /启动|开工|复工|开建|动工|进场施工|开始(?:建设|施工|实施)/;

/** Even pace: (as-of − start + 1) ÷ (deadline − start + 1) in calendar days, clamped to 0…1. */
export function evenPace(start: IsoDate, deadline: IsoDate, asOf: IsoDate): number {
  const whole = daysBetween(start, deadline) + 1;
  if (whole <= 0) return asOf >= deadline ? 1 : 0;
  return clamp((daysBetween(start, asOf) + 1) / whole);
}

/**
 * Expected progress E of an accruing indicator: linear from (start, 0) through the nodes to
 * (deadline, 1). Without nodes that is even pace. Once a node asks for the whole, later ones (验收,
 * 审计) change nothing.
 */
export function expectedByNodes(plan: Plan, asOf: IsoDate): number {
  // The day before the start counts as zero, so that the first day already has its share.
  let from = { date: addDays(plan.start, -1), share: 0 };
  for (const node of untilWhole(plan)) {
    if (node.date > asOf) return between(from, node, asOf);
    from = node;
  }
  return clamp(from.share);
}

/** Expected progress of a rate with nodes: it steps at them. 0 before the first. */
export function expectedByStep(nodes: readonly Node[], asOf: IsoDate): number {
  const due = nodes.filter((node) => node.date <= asOf);
  return clamp(due[due.length - 1]?.share ?? 0);
}

/** Expected progress of stages: stages due ÷ all stages; null without stages. */
export function expectedByStages(stages: readonly Milestone[], asOf: IsoDate): number | null {
  if (stages.length === 0) return null;
  return stages.filter((stage) => stage.date <= asOf).length / stages.length;
}

/**
 * The nodes of a task that say something about one indicator: those with a share of the whole, those
 * with a value for it (by id, key or name; a lone value without name counts where its unit fits), and
 * those at which the work begins.
 */
export function nodesFor(
  indicator: Indicator,
  target: number,
  milestones: readonly Milestone[],
): Node[] {
  const nodes: Node[] = [];
  for (const milestone of milestones) {
    if (milestone.of !== undefined && !milestone.of.includes(indicator.name)) continue;
    const share = shareOfValue(indicator, target, milestone) ?? milestone.share;
    if (share !== null) nodes.push({ date: milestone.date, share, claim: true });
    else if (milestone.stage !== null && BEGINS.test(milestone.stage)) {
      nodes.push({ date: milestone.date, share: 0, claim: false });
    }
  }
  return nodes.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.share - b.share));
}

function shareOfValue(indicator: Indicator, target: number, milestone: Milestone): number | null {
  if (target <= 0) return null;
  const names = [indicator.id, indicator.key, indicator.name];
  const named = milestone.values.find(({ indicator: own, also = [] }) =>
    [own, ...also].some((name) => names.includes(name)),
  );
  const lone = milestone.values.length === 1 ? milestone.values[0] : undefined;
  const value = named ?? (lone?.indicator === '' ? lone : undefined);
  if (value?.share !== undefined) return value.share;
  return value === undefined || !comparable(value.unit, indicator.unit)
    ? null
    : value.value / target;
}

/** Nodes that count, up to the first that asks for the whole; the deadline closes the line. */
function untilWhole(plan: Plan): { date: IsoDate; share: number }[] {
  const whole = plan.nodes.findIndex((node) => node.share >= 1);
  const counted = whole < 0 ? plan.nodes : plan.nodes.slice(0, whole + 1);
  const last = counted[counted.length - 1];
  const open = last === undefined || (last.share < 1 && last.date < plan.deadline);
  return open ? [...counted, { date: plan.deadline, share: 1 }] : [...counted];
}

function between(
  from: { date: IsoDate; share: number },
  to: { date: IsoDate; share: number },
  asOf: IsoDate,
): number {
  const whole = daysBetween(from.date, to.date);
  const passed = Math.max(0, daysBetween(from.date, asOf));
  return clamp(whole <= 0 ? from.share : from.share + ((to.share - from.share) * passed) / whole);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
