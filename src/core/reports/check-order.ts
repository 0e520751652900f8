import type { Check } from '../checks/check';
import { checks } from '../checks';
import { GROUP_WORDS } from './report-words';

/** All checks as the report lists them: by 类别, within it as they are registered. */
export function checksInOrder(): readonly Check[] {
  const groups = Object.keys(GROUP_WORDS);
  const placed = checks.map((check, i) => ({ check, i, group: groups.indexOf(check.group) }));
  return placed.sort((a, b) => a.group - b.group || a.i - b.i).map(({ check }) => check);
}
