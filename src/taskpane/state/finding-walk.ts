import { groupFindings, type FindingGroup } from '../../app/finding-groups';
import type { Finding } from '../../core';
import type { FindingsPlace } from './pane-state';

/** Groups that are open without being asked. */
const OPEN_AT_FIRST = 2;

/** Findings that pass the filters, grouped as they are shown. */
export function shownGroups(
  findings: readonly Finding[],
  { severity, unit }: Pick<FindingsPlace, 'severity' | 'unit'>,
): readonly FindingGroup[] {
  const shown = findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (unit === null || finding.subject.units.includes(unit)),
  );
  return groupFindings(shown);
}

/** Name of a group, by which it is known to be open or closed. */
export function groupKey({ severity, check }: Pick<FindingGroup, 'severity' | 'check'>): string {
  return `${severity} ${check}`;
}

/** True where the group at this place is open: as the clerk left it, else the first two are. */
export function isOpen(group: FindingGroup, index: number, place: FindingsPlace): boolean {
  return place.groups.get(groupKey(group)) ?? index < OPEN_AT_FIRST;
}

/** All shown findings in the order of the list. */
export function inOrder(groups: readonly FindingGroup[]): readonly Finding[] {
  return groups.flatMap(({ findings }) => findings);
}

/** The finding `by` places after the current one; at the ends it stays. */
export function moved(
  order: readonly Finding[],
  current: string | null,
  by: number,
): Finding | null {
  const at = order.findIndex(({ key }) => key === current);
  const to = at < 0 ? (by > 0 ? 0 : order.length - 1) : at + by;
  return order[Math.min(Math.max(to, 0), order.length - 1)] ?? null;
}

/** The current finding after a new review: the same, else the next one that is still there. */
export function stillCurrent(
  before: readonly Finding[],
  after: readonly Finding[],
  current: string | null,
): string | null {
  const left = new Set(after.map(({ key }) => key));
  if (current === null || left.has(current)) return current;
  const at = before.findIndex(({ key }) => key === current);
  const next = before.slice(at + 1).find(({ key }) => left.has(key));
  const last = before
    .slice(0, Math.max(0, at))
    .reverse()
    .find(({ key }) => left.has(key));
  return (next ?? last)?.key ?? after[0]?.key ?? null;
}
