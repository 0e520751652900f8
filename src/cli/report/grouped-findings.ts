import { groupFindings, type FindingGroup } from '../../app/finding-groups';
import { cellLabel, problemTitle, type Finding, type Language } from '../../core';

/** Findings of one severity and check with what is wrong as their title. */
export interface TitledGroup extends FindingGroup {
  readonly title: string;
}

/** Worst first, then by check in the order of the findings. */
export function titledGroups(findings: readonly Finding[], language: Language): TitledGroup[] {
  return groupFindings(findings).map((group) => ({
    ...group,
    title: problemTitle(group.check, language),
  }));
}

/** Where a finding is: the first of its cells; the others are what it rests on. */
export function placeOf(finding: Finding): string {
  return cellLabel(finding.at[0].at);
}
