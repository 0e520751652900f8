import type { Severity } from '../check';
import type { Finding, Verdict } from '../finding';

/** Sums up: ready for submission when no 强制 is left and every 核实 is explained. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const of = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const openOf = (severity: Severity): number =>
    of(severity).filter(({ explained }) => explained === null).length;
  const open = { mustFix: openOf('must-fix'), verify: openOf('verify') };
  return {
    ready: open.mustFix === 0 && open.verify === 0,
    mustFix: of('must-fix').length,
    verify: of('verify').length,
    hints: of('hint').length,
    explained: findings.filter(({ explained }) => explained !== null).length,
    open,
  };
}
