import type { Severity } from '../checks/check';
import type { Finding } from '../checks/finding';
import { checksInOrder } from './check-order';
import { adviceText, expectedText, findingText, problemTitle, statedText } from '../checks/render';
import { isTurn, type Steps } from '../run';
import type { Styled } from '../sheet/draft';
import { addressOf } from '../sheet/reference';
import { handling, SEVERITY_WORDS } from './report-words';
import { cellText, EMPTY } from './texts';

/** Places of one column shown as one row. */
export interface FindingGroup {
  readonly first: Finding;
  readonly count: number;
  /** The other places, as many as a row can name. */
  readonly others: readonly Finding[];
  /** The places hold different values; the first is shown. */
  readonly varied: boolean;
}

/** Other places that a row names; where more say the same, 等 stands for the rest. */
const OTHERS_NAMED = 30;

/** Rows of their own that the hints of one check in one column get; what is beyond shares one. */
const MOST_ROWS = 200;

const SEVERITIES: readonly Severity[] = ['must-fix', 'verify', 'hint'];

/**
 * Groups findings for the report: by severity, check and place; where the same is found in the same words
 * in several cells of one column, one row tells it for all of them. What differs has its own row, so that
 * every sum stands in the report; of hints at most 200 rows a column, lest a long ledger drown the rest.
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
  const rowsOf = new Map<string, number>();
  for (const [i, { finding }] of placed.entries()) {
    if (isTurn(i)) yield;
    const column = columnOf(finding);
    const rows = rowsOf.get(column) ?? 0;
    const full = finding.severity === 'hint' && rows >= MOST_ROWS;
    const key = full ? column : column + textsOf(finding);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { first: finding, count: 1, others: [], varied: false });
      rowsOf.set(column, rows + 1);
    } else {
      group.count++;
      group.varied = full;
      if (group.others.length < OTHERS_NAMED) group.others.push(finding);
    }
  }
  return [...groups.values()];
}

interface GrowingGroup extends FindingGroup {
  count: number;
  readonly others: Finding[];
  varied: boolean;
}

/** What the rows of one check in one column share. */
function columnOf(finding: Finding): string {
  const { at } = finding.at[0];
  const { check, message, severity, explained } = finding;
  const said = explained === null ? '' : handling(finding);
  return `${severity} ${check} ${message} ${at.column} ${at.sheet}\n${said}\n`;
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
    problemTitle(first.check, 'zh-CN'),
    { value: { goTo: at, text: placeText(group, only) } },
    count,
    compared(statedText(first, 'zh-CN'), group),
    compared(expectedText(first, 'zh-CN'), group),
    `${findingText(first, 'zh-CN')}${othersText(group)}`,
    adviceText(first, 'zh-CN'),
    first.explained === null ? handling(first) : { value: handling(first), style: 'text' },
  ];
}

/** Of several different values the first with 等. */
function compared(text: string | null, { varied }: FindingGroup): Styled {
  if (text === null) return { value: EMPTY.none, style: 'empty-text' };
  return varied ? `${text} 等` : text;
}

/** `（另有G9、G14）`: where else the same was found. */
function othersText({ count, others }: FindingGroup): string {
  if (others.length === 0) return '';
  const cells = others.map(({ at }) => addressOf(at[0].at)).join('、');
  return `（另有${cells}${count - 1 > others.length ? `等${count - 1}处` : ''}）`;
}

/** `附件1!G7`, of several places `附件1!G7等`. */
export function placeText({ first, count }: FindingGroup, only: string | null): string {
  const { at } = first.at[0];
  return `${cellText(at, at.sheet === only)}${count > 1 ? '等' : ''}`;
}
