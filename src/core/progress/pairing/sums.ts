import { clean } from '../../text/decimal';
import type { Achieved, Candidate } from './candidates';
import { unitsAgree } from './units-agree';

/**
 * 甲6套、乙12套、丙48套已全部竣工 against a target of 66套: figures of one clause that together make a
 * target are one actual. They stay apart where their sum is no target.
 */
export function withSums(achieved: readonly Achieved[], targets: readonly Candidate[]): Achieved[] {
  const result: Achieved[] = [];
  for (let at = 0; at < achieved.length;) {
    const run = runFrom(achieved, at);
    const sum = run.length > 1 ? added(run) : null;
    result.push(...(sum !== null && isTarget(sum, targets) ? [sum] : run));
    at += run.length;
  }
  return result;
}

function isTarget({ figure }: Achieved, targets: readonly Candidate[]): boolean {
  return targets.some(
    (target) => target.figure.value === figure.value && unitsAgree(target.figure, figure),
  );
}

/** Figures of one clause, one unit and one claim. */
function runFrom(achieved: readonly Achieved[], at: number): Achieved[] {
  const first = achieved[at];
  if (first === undefined) return [];
  const run = [first];
  for (const next of achieved.slice(at + 1)) {
    const last = run[run.length - 1] ?? first;
    const joins =
      next.text === first.text &&
      next.figure.kind === 'quantity' &&
      next.figure.clause === first.figure.clause &&
      next.figure.claim === first.figure.claim &&
      unitsAgree(next.figure, first.figure) &&
      next.figure.lead[0] >= last.figure.to;
    if (!joins) break;
    run.push(next);
  }
  return run;
}

/** Several figures as one; null where they cannot be added. */
export function added(run: readonly Achieved[]): Achieved | null {
  const [first] = run;
  const last = run[run.length - 1];
  if (first?.figure.kind !== 'quantity' || last === undefined) return null;
  const value = clean(run.reduce((sum, { figure }) => sum + figure.value, 0));
  const factor = first.figure.unit?.factor ?? 1;
  const figure = {
    ...first.figure,
    value,
    written: clean(value / factor),
    span: [first.figure.span[0], last.figure.span[1]] as const,
    to: last.figure.to,
    tail: last.figure.tail,
  };
  return { ...first, figure, claim: last.claim, summed: true };
}
