import { cellKey } from '../../sheet/reference';
import type { Severity } from '../check';
import type { Finding } from '../finding';

const WEIGHT: Readonly<Record<Severity, number>> = { 'must-fix': 2, verify: 1, hint: 0 };

/** One check finds one thing about one subject at one place: of several the gravest stays. */
export function onePerPlace(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { at } = finding.at[0];
    const place = `${finding.key}|${at.sheet}|${cellKey(at.row, at.column)}`;
    const other = kept.get(place);
    if (other === undefined || WEIGHT[finding.severity] > WEIGHT[other.severity]) {
      kept.set(place, finding);
    }
  }
  return [...kept.values()];
}
