import {
  cellLabel,
  problemTitle,
  explanationRow,
  isReason,
  removedRow,
  type Finding,
  type Review,
  type StateRow,
} from '../core';

/** A reason as it is typed; `by` is the second person, needed for 强制. */
export interface TypedReason {
  readonly reason: string;
  readonly by: string;
}

/** Why a reason cannot be taken; null where it can. */
export type ReasonProblem = 'no-reason' | 'says-nothing' | 'no-second-person';

/** Judges a reason as the checks will: 核实无误 and the like say nothing, 强制 needs a second person. */
export function reasonProblem(
  { severity }: Finding,
  { reason, by }: TypedReason,
): ReasonProblem | null {
  if (reason.trim() === '') return 'no-reason';
  if (!isReason(reason)) return 'says-nothing';
  return severity === 'must-fix' && by.trim() === '' ? 'no-second-person' : null;
}

/** The row of 设置 that keeps the reason by the finding's key, for as long as its evidence holds. */
export function explanationRows(
  finding: Finding,
  { ledgers }: Review,
  { reason, by }: TypedReason,
): readonly StateRow[] {
  const { ledger: key } = finding.subject;
  const title = ledgers.find((ledger) => ledger.key === key)?.title ?? key;
  const about = `${cellLabel(finding.at[0].at)} ${problemTitle(finding.check, 'zh-CN')}`;
  const explanation = { reason: reason.trim(), by: by.trim() || null, evidence: finding.evidence };
  return [explanationRow({ key, title }, finding.key, about, explanation)];
}

/** Takes the reason back. */
export function withdrawnRows({ key }: Finding): readonly StateRow[] {
  return [removedRow('explanation', key)];
}
