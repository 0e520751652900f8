import type { Severity } from '../checks/check';
import type { Finding } from '../checks/finding';
import { checksInOrder } from './check-order';
import { adviceText, checkTitle, expectedText, findingText, statedText } from '../checks/render';
import type { Styled } from '../sheet/draft';
import { handling, SEVERITY_WORDS } from './report-words';
import { cellText, EMPTY } from './texts';

/** Places that say the same about one column, shown as one row. */
export interface FindingGroup {
  readonly first: Finding;
  readonly count: number;
}

const SEVERITIES: readonly Severity[] = ['must-fix', 'verify', 'hint'];

/**
 * Groups findings for the report: by severity, check and place; where the same slip with the same
 * wording stands in several cells of one column, one row tells it for all of them.
 */
export function findingGroups(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly FindingGroup[] {
  const order = new Map(checksInOrder().map(({ id }, i) => [id, i]));
  const sheetOrder = new Map(sheets.map((name, i) => [name, i]));
  const placeOf = (finding: Finding): readonly number[] => {
    const { at } = finding.at[0];
    return [
      SEVERITIES.indexOf(finding.severity),
      order.get(finding.check) ?? order.size,
      sheetOrder.get(at.sheet) ?? sheetOrder.size,
      at.row,
      at.column,
    ];
  };
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding) }));
  placed.sort((a, b) => {
    const i = a.place.findIndex((value, at) => value !== b.place[at]);
    return i < 0 ? 0 : (a.place[i] ?? 0) - (b.place[i] ?? 0);
  });
  const groups = new Map<string, { first: Finding; count: number }>();
  for (const { finding } of placed) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, count: 1 });
    else group.count++;
  }
  return [...groups.values()];
}

function keyOf(finding: Finding): string {
  const { at } = finding.at[0];
  return JSON.stringify([
    finding.severity,
    finding.check,
    finding.message,
    at.sheet,
    at.column,
    findingText(finding, 'zh-CN'),
    statedText(finding, 'zh-CN'),
    expectedText(finding, 'zh-CN'),
    handling(finding),
  ]);
}

/** The cells of one group. */
export function findingRow(
  group: FindingGroup,
  number: number,
  single: boolean,
): readonly Styled[] {
  const { first, count } = group;
  const { at } = first.at[0];
  return [
    number,
    SEVERITY_WORDS[first.severity].word,
    checkTitle(first.check, 'zh-CN'),
    { value: { goTo: at, text: placeText(group, single) } },
    count,
    statedText(first, 'zh-CN') ?? { value: EMPTY.none, style: 'empty-text' },
    expectedText(first, 'zh-CN') ?? { value: EMPTY.none, style: 'empty-text' },
    findingText(first, 'zh-CN'),
    adviceText(first, 'zh-CN'),
    handling(first),
  ];
}

/** `附件1!G7`, of several places `附件1!G7等`. */
export function placeText({ first, count }: FindingGroup, single: boolean): string {
  return `${cellText(first.at[0].at, single)}${count > 1 ? '等' : ''}`;
}
