import {
  adviceText,
  checkTitle,
  findingText,
  say,
  type Finding,
  type Language,
  type NotRun,
  type Review,
} from '../../core';
import { labelledRows } from '../layout/rows';
import { groupFindings, placeOf } from './grouped-findings';
import { ledgerFacts, ledgerPlace } from './ledger-facts';
import { countsLine, SEVERITIES, verdictLine } from './verdict';

/** A review for people: the verdict first, then what was found, then what it rests on. */
export function reviewText(
  file: string,
  review: Review,
  language: Language,
  width: number | null,
): string {
  return [
    `${file}  ${verdictLine(review.verdict, language)}`,
    `${' '.repeat(2)}${countsLine(review.verdict, language)}`,
    ...review.ledgers.flatMap((ledger) => [
      '',
      ...labelledRows([[ledgerPlace(ledger), ...ledgerFacts(ledger, language)]], 2, width),
    ]),
    ...findingLines(review.findings, language, width),
    ...notRunLines(review.notRun, language, width),
    '',
  ].join('\n');
}

function findingLines(
  findings: readonly Finding[],
  language: Language,
  width: number | null,
): string[] {
  if (findings.length === 0)
    return ['', say({ zh: '没有发现问题。', en: 'Nothing found.' }, language)];
  return groupFindings(findings, language).flatMap((group) => {
    const severity = SEVERITIES.find((one) => one.severity === group.severity);
    const name = severity === undefined ? group.severity : say(severity.words, language);
    const count = group.findings.length;
    return [
      '',
      say(
        { zh: `${name}  ${group.title}（${count} 处）`, en: `${name}: ${group.title} (${count})` },
        language,
      ),
      ...labelledRows(
        group.findings.map((finding) => [placeOf(finding), ...sentences(finding, language)]),
        2,
        width,
      ),
    ];
  });
}

function sentences(finding: Finding, language: Language): string[] {
  const { explained } = finding;
  const advice = adviceText(finding, language);
  const reason =
    explained === null
      ? advice === ''
        ? []
        : [`→ ${advice}`]
      : [
          say(
            { zh: `已说明：${explained.reason}`, en: `explained: ${explained.reason}` },
            language,
          ),
        ];
  return [findingText(finding, language), ...reason];
}

function notRunLines(
  notRun: readonly NotRun[],
  language: Language,
  width: number | null,
): string[] {
  if (notRun.length === 0) return [];
  const rows = notRun.map(({ check, reason }): [string, string] => [
    checkTitle(check, language),
    say(reason, language),
  ]);
  return [
    '',
    say({ zh: '未能检查', en: 'Not checked' }, language),
    ...labelledRows(rows, 2, width),
  ];
}
