import { cellLabel, checkTitle, type Finding, type Language, type Severity } from '../../core';
import { SEVERITIES } from './verdict';

/** Findings of one severity and check, in the order in which they are shown. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly check: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Worst first, then by check in the order of the findings. */
export function groupFindings(findings: readonly Finding[], language: Language): FindingGroup[] {
  return SEVERITIES.flatMap(({ severity }) => {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const members = groups.get(finding.check);
      if (members === undefined) groups.set(finding.check, [finding]);
      else members.push(finding);
    }
    return [...groups].map(([check, members]) => ({
      severity,
      check,
      title: checkTitle(check, language),
      findings: members,
    }));
  });
}

/** Where a finding is: the first of its cells; the others are what it rests on. */
export function placeOf(finding: Finding): string {
  return cellLabel(finding.at[0].at);
}
