import { adviceText, findingText, say, type Finding, type Language, type Review } from '../../core';
import { labelledRows } from '../layout/rows';
import { placeOf, titledGroups, type TitledGroup } from './grouped-findings';
import { ledgerFacts, ledgerPlace } from './ledger-facts';
import { checksByReason } from './not-run';
import { countsLine, severityName, verdictLine } from './verdict';

type Row = [label: string, ...lines: string[]];

/** Hints of one check that are told in full; of the others only the cells are named. */
const HINTS_IN_FULL = 6;

/** A review for people: the verdict first, then what was found, then what it rests on. */
export function reviewText(
  file: string,
  review: Review,
  language: Language,
  width: number | null,
): string {
  const { ledgers, findings, verdict } = review;
  const notRun = checksByReason(review, language);
  return [
    `${file}  ${verdictLine(verdict, language)}`,
    `  ${countsLine(verdict, language)}`,
    ...ledgers.flatMap((ledger) => [
      '',
      ...labelledRows([[ledgerPlace(ledger), ...ledgerFacts(ledger, language)]], 2, width),
    ]),
    ...(findings.length > 0
      ? []
      : ['', say({ zh: '没有发现问题。', en: 'Nothing found.' }, language)]),
    ...titledGroups(findings, language).flatMap((group) => [
      '',
      groupHeading(group, language),
      ...labelledRows(groupRows(group, language), 2, width),
    ]),
    ...(notRun.length === 0 ? [] : ['', say({ zh: '未能检查', en: 'Not checked' }, language)]),
    ...labelledRows(notRun, 2, width),
    '',
  ].join('\n');
}

function groupHeading({ severity, title, findings }: TitledGroup, language: Language): string {
  const name = severityName(severity, language);
  const count = findings.length;
  return say(
    { zh: `${name}  ${title}（${count} 处）`, en: `${name}: ${title} (${count})` },
    language,
  );
}

/** Advice that is the same for the whole group is given once, at its end. */
function groupRows({ severity, findings }: TitledGroup, language: Language): Row[] {
  const full = severity === 'hint' ? findings.slice(0, HINTS_IN_FULL) : findings;
  const rest = findings.slice(full.length);
  const [first] = findings;
  const answer = first === undefined ? null : answerTo(first, language);
  const shared = findings.every((one) => answerTo(one, language) === answer) ? answer : null;
  const more = say({ zh: `其余 ${rest.length} 处`, en: `${rest.length} more` }, language);
  return [
    ...full.map((finding): Row => {
      const answer = shared === null ? answerTo(finding, language) : null;
      return [
        placeOf(finding),
        findingText(finding, language),
        ...(answer === null ? [] : [answer]),
      ];
    }),
    ...(rest.length === 0 ? [] : [[more, addresses(rest, language)] satisfies Row]),
    ...(shared === null ? [] : [['', shared] satisfies Row]),
  ];
}

/** The reason that was given, else what to do. */
function answerTo(finding: Finding, language: Language): string | null {
  const { explained } = finding;
  if (explained !== null) {
    return say(
      { zh: `已说明：${explained.reason}`, en: `explained: ${explained.reason}` },
      language,
    );
  }
  const advice = adviceText(finding, language);
  return advice === '' ? null : `→ ${advice}`;
}

function addresses(findings: readonly Finding[], language: Language): string {
  const places = findings.map(placeOf);
  const sheet = places[0]?.replace(/![^!]*$/, '!') ?? '';
  const short = places.every((place) => place.startsWith(sheet))
    ? places.map((place) => place.slice(sheet.length))
    : places;
  return short.join(language === 'zh-CN' ? '、' : ', ');
}
