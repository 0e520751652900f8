import type { Finding, Severity, Words } from '../core';

/** Severities as people read them, worst first. */
export const SEVERITIES: readonly { readonly severity: Severity; readonly words: Words }[] = [
  { severity: 'must-fix', words: { zh: '强制', en: 'Must fix' } },
  { severity: 'verify', words: { zh: '核实', en: 'Verify' } },
  { severity: 'hint', words: { zh: '提示', en: 'Hint' } },
];

/** Findings of one severity and check, in the order in which they are shown. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** Worst first, then by check in the order of the findings. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return SEVERITIES.flatMap(({ severity }) => {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const members = groups.get(finding.check);
      if (members === undefined) groups.set(finding.check, [finding]);
      else members.push(finding);
    }
    return [...groups].map(([check, members]) => ({ severity, check, findings: members }));
  });
}
