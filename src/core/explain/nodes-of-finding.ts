import type { Finding } from '../checks/finding';
import { judgedIn, nodesDueByPart } from '../progress/nodes-due';
import type { Review } from '../review';
import { say, type Language } from '../words';
import { partLines } from './node-lines';

/** The nodes due now and next of the task that a finding is about, a line each; none without a plan. */
export function nodesOfFinding(
  { ledgers }: Review,
  { subject, at: [{ at }] }: Finding,
  language: Language,
): readonly string[] {
  const ledger = ledgers.find(({ key, sheet }) => key === subject.ledger && sheet === at.sheet);
  const task = ledger?.tasks.find(({ key }) => key === subject.task);
  if (ledger === undefined || task === undefined || task.milestones.length === 0) return [];
  const parts = nodesDueByPart(task, judgedIn(ledger, task), ledger.asOf.date);
  return parts.flatMap((part) => partLines(part, language)).map((line) => say(line, language));
}
