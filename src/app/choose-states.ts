import {
  evidenceOfTask,
  isReason,
  overrideRow,
  removedRow,
  schemeRow,
  thresholdRows,
  type AssessedLedger,
  type Scheme,
  type ShownState,
  type StateRow,
  type Task,
  type Thresholds,
} from '../core';

/** The rows that choose a scheme together with its limits, in place of any the user set before. */
export function schemeRows(scheme: Scheme): readonly StateRow[] {
  const { behind, seriouslyBehind, seriousShare } = scheme.limits;
  const thresholds = {
    behind: behind / 100,
    seriouslyBehind: seriouslyBehind / 100,
    seriousShare: seriousShare === null ? null : seriousShare / 100,
  };
  return [schemeRow(scheme), ...thresholdRows(thresholds, scheme)];
}

/** Limits in points behind even pace, as people type them: 5 and 20. */
export interface TypedLimits {
  readonly behind: string;
  readonly seriouslyBehind: string;
}

/** Why limits cannot be taken; null where they can. */
export type LimitProblem = 'no-number' | 'wrong-order';

/** Judges limits as 设置 will: numbers from 0 to 100, the graver one not smaller. */
export function limitProblem(limits: TypedLimits): LimitProblem | null {
  const [behind, serious] = [pointsOf(limits.behind), pointsOf(limits.seriouslyBehind)];
  if (behind === null || serious === null) return 'no-number';
  return serious < behind ? 'wrong-order' : null;
}

/** The rows that make limits the user's own; the share of the scheme stays. */
export function limitRows(limits: TypedLimits, { seriousShare }: Thresholds): readonly StateRow[] {
  return thresholdRows({
    behind: -(pointsOf(limits.behind) ?? 0) / 100,
    seriouslyBehind: -(pointsOf(limits.seriouslyBehind) ?? 0) / 100,
    seriousShare,
  });
}

/** A state as it is chosen and the reason as it is typed; the state null before one is chosen. */
export interface TypedState {
  readonly state: ShownState | null;
  readonly reason: string;
}

/** Why a state cannot be set; null where it can. */
export type StateProblem = 'no-state' | 'no-reason' | 'says-nothing';

/** Judges a state set by hand as 设置 will: 核实无误 and the like are no reason. */
export function stateProblem({ state, reason }: TypedState): StateProblem | null {
  if (state === null) return 'no-state';
  if (reason.trim() === '') return 'no-reason';
  return isReason(reason) ? null : 'says-nothing';
}

/** The row that sets the state of a task, for as long as its figures, label and deadline are these. */
export function overrideRows(
  ledger: AssessedLedger,
  task: Task,
  set: { readonly state: ShownState; readonly reason: string },
): readonly StateRow[] {
  const reason = set.reason.trim();
  const { key, title } = ledger;
  const named = { key, title: title ?? key };
  const evidence = evidenceOfTask(ledger, task);
  return [overrideRow(named, task.key, task.name, { state: set.state, reason, evidence })];
}

/** Lets the state of a task follow from the ledger again. */
export function withoutOverrideRows({ key }: AssessedLedger, task: Task): readonly StateRow[] {
  return [removedRow('override', `${key}|${task.key}`)];
}

function pointsOf(text: string): number | null {
  const points = Number(text.trim().replace(/^[-−]/, ''));
  return text.trim() === '' || !(points >= 0 && points <= 100) ? null : points;
}
