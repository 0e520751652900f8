import type { Indicator, IsoDate, Milestone } from '../../ledger/ledger';
import type { StageProgress } from '../../ledger/progress';
import { daysBetween } from '../../text/dates';
import { isDone, isOpenNode } from './told';

/** The nodes that an indicator of stages counts: those that name it, else those of no part. */
export function stagesOf(
  { name }: Pick<Indicator, 'name'>,
  milestones: readonly Milestone[],
): readonly Milestone[] {
  const named = milestones.filter(({ of }) => of?.includes(name));
  return named.length > 0 ? named : milestones.filter(({ of }) => of === undefined);
}

/** Counts nodes done, due, missed and untold. A node is missed only where the reports show it. */
export function stageProgress(nodes: readonly Milestone[], asOf: IsoDate | null): StageProgress {
  const any = nodes.some(({ told }) => told !== undefined);
  const due = asOf === null ? null : nodes.filter(({ date }) => date <= asOf);
  const missed = (due ?? []).filter(({ date, told }) => date !== asOf && isOpenNode(told));
  const [first] = missed.map(({ date }) => date).sort();
  return {
    all: nodes.length,
    done: any ? nodes.filter(({ told }) => isDone(told)).length : null,
    due: due === null ? null : due.length,
    missedBy: first === undefined || asOf === null ? null : daysBetween(first, asOf),
    untold: (due ?? []).filter(({ told }) => told === undefined).length,
  };
}
