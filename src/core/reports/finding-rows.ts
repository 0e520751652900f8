import type { Severity } from '../checks/check';
import type { Finding } from '../checks/finding';
import { checksInOrder } from './check-order';
import { adviceText, checkTitle, expectedText, findingText, statedText } from '../checks/render';
import { isTurn, type Steps } from '../run';
import type { Styled } from '../sheet/draft';
import { handling, SEVERITY_WORDS } from './report-words';
import { cellText, EMPTY } from './texts';

/** Places that say the same about one column, shown as one row. */
export interface FindingGroup {
  readonly first: Finding;
  readonly count: number;
  /** The places hold different values; the first is shown. */
  readonly varied: boolean;
}

const SEVERITIES: readonly Severity[] = ['must-fix', 'verify', 'hint'];

/**
 * Groups findings for the report: by severity, check and place; where the same slip stands in
 * several cells of one column, one row tells it for all of them; what has to be mended or explained
 * place by place (强制, 核实) only where the wording is the same too.
 */
export function* findingGroups(
  findings: readonly Finding[],
  sheets: readonly string[],
): Steps<readonly FindingGroup[]> {
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
  yield;
  placed.sort((a, b) => {
    for (let i = 0; i < a.place.length; i++) {
      const difference = (a.place[i] ?? 0) - (b.place[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const groups = new Map<string, GrowingGroup>();
  for (const [i, { finding }] of placed.entries()) {
    if (isTurn(i)) yield;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { first: finding, texts: null, count: 1, varied: false });
    } else {
      group.count++;
      if (!group.varied && finding.severity === 'hint') {
        group.texts ??= textsOf(group.first);
        group.varied = group.texts !== textsOf(finding);
      }
    }
  }
  return [...groups.values()];
}

interface GrowingGroup {
  readonly first: Finding;
  /** Of the first; null until they are compared. */
  texts: string | null;
  count: number;
  varied: boolean;
}

/** What members of a group share; those that need an answer share their texts too. */
function keyOf(finding: Finding): string {
  const { at } = finding.at[0];
  const { check, message, severity, explained } = finding;
  const own = severity === 'hint' ? '' : textsOf(finding);
  const said = own === '' && explained === null ? '' : JSON.stringify([handling(finding), own]);
  return `${severity} ${check} ${message} ${at.column} ${at.sheet}\n${said}`;
}

function textsOf(finding: Finding): string {
  const texts = [findingText, statedText, expectedText].map((text) => text(finding, 'zh-CN'));
  return JSON.stringify(texts);
}

/** The cells of one group. `only`: the sheet of the one ledger; its name is left out of places. */
export function findingRow(
  group: FindingGroup,
  number: number,
  only: string | null,
): readonly Styled[] {
  const { first, count } = group;
  const { at } = first.at[0];
  return [
    number,
    SEVERITY_WORDS[first.severity].word,
    checkTitle(first.check, 'zh-CN'),
    { value: { goTo: at, text: placeText(group, only) } },
    count,
    compared(statedText(first, 'zh-CN'), group),
    compared(expectedText(first, 'zh-CN'), group),
    findingText(first, 'zh-CN'),
    adviceText(first, 'zh-CN'),
    handling(first),
  ];
}

/** Of several different values the first with 等. */
function compared(text: string | null, { varied }: FindingGroup): Styled {
  if (text === null) return { value: EMPTY.none, style: 'empty-text' };
  return varied ? `${text} 等` : text;
}

/** `附件1!G7`, of several places `附件1!G7等`. */
export function placeText({ first, count }: FindingGroup, only: string | null): string {
  const { at } = first.at[0];
  return `${cellText(at, at.sheet === only)}${count > 1 ? '等' : ''}`;
}
