import type { Milestone } from '../../ledger/ledger';
import { likeness, phrase } from '../pairing/phrase';
import type { Statement } from './statements';

/** The nodes of a plan under one head; `head` null for a plan without parts. */
export interface PlanPart {
  readonly head: string | null;
  readonly nodes: readonly Milestone[];
}

/** The parts of a plan, in order; nodes in front of the first head are a part of their own. */
export function partsOf(milestones: readonly Milestone[]): PlanPart[] {
  const parts: { head: string | null; nodes: Milestone[] }[] = [];
  for (const milestone of milestones) {
    const head = milestone.head ?? null;
    const part = parts.find((one) => one.head === head);
    if (part === undefined) parts.push({ head, nodes: [milestone] });
    else part.nodes.push(milestone);
  }
  return parts;
}

/** Heads are found again in a report by so much of their words. */
const ALIKE = 0.3;

/**
 * The statements of a report that are about each part of the plan: all of them where the plan has one part;
 * else those of sentences that take up its head, and of the sentences that go on from there.
 */
export function statementsFor(
  parts: readonly PlanPart[],
  statements: readonly Statement[],
): ReadonlyMap<PlanPart, readonly Statement[]> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return new Map([[only, statements]]);
  const heads = parts.map((part) => ({ part, phrase: phrase(part.head ?? '') }));
  const found = new Map<PlanPart, Statement[]>();
  let current: PlanPart | null = null;
  let sentence = -1;
  for (const statement of statements) {
    const scored = heads
      .map(({ part, phrase: head }) => ({ part, score: likeness(head, statement.phrase) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    const clear =
      best !== undefined && best.score >= ALIKE && best.score > (second?.score ?? 0) + 1e-9;
    if (clear) current = best.part;
    else if (best !== undefined && best.score >= ALIKE && statement.sentence !== sentence)
      current = null;
    sentence = statement.sentence;
    if (current === null) continue;
    const own = found.get(current);
    if (own === undefined) found.set(current, [statement]);
    else own.push(statement);
  }
  return found;
}
