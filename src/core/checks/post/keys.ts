import { headingKey } from '../../settings/keys';
import type { Subject } from '../check';
import type { Finding } from '../finding';

/**
 * Key of a finding: the check and what it is about. It holds no address, date or figure, so that it is
 * the same next month, after rows were inserted and figures changed. The keys of indicators hold those
 * of their task and item, so the narrowest one says all.
 */
export function findingKey(check: string, subject: Subject): string {
  const { ledger, item, task, indicator, column } = subject;
  const about = indicator ?? task ?? item ?? '';
  return [check, ledger, about, column === undefined ? '' : headingKey(column)].join('|');
}

/** Appends `#2`, `#3` … where several findings share a key, in the order given. */
export function numberDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}#${count}` };
  });
}
