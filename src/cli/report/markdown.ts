import { adviceText, findingText, say, type Language, type Review } from '../../core';
import { placeOf, titledGroups } from './grouped-findings';
import { ledgerFacts, ledgerPlace } from './ledger-facts';
import { checksByReason } from './not-run';
import { countsLine, severityName, verdictLine } from './verdict';

/** A review as Markdown, to be kept beside the ledger or put into a message. */
export function reviewMarkdown(file: string, review: Review, language: Language): string {
  const notRun = checksByReason(review, language);
  return [
    `# ${escape(file)}`,
    '',
    `**${verdictLine(review.verdict, language)}**`,
    '',
    countsLine(review.verdict, language),
    ...review.ledgers.flatMap((ledger) => [
      '',
      `- \`${ledgerPlace(ledger)}\``,
      ...ledgerFacts(ledger, language).map((line) => `  - ${escape(line)}`),
    ]),
    ...titledGroups(review.findings, language).flatMap((group) => {
      return [
        '',
        `## ${severityName(group.severity, language)} · ${escape(group.title)}`,
        '',
        row(HEADINGS.map((words) => say(words, language))),
        row(HEADINGS.map(() => '---')),
        ...group.findings.map((finding) =>
          row([
            `\`${placeOf(finding)}\``,
            escape(findingText(finding, language)),
            escape(finding.explained?.reason ?? adviceText(finding, language)),
          ]),
        ),
      ];
    }),
    ...(review.findings.length > 0
      ? []
      : ['', say({ zh: '没有发现问题。', en: 'Nothing found.' }, language)]),
    ...(notRun.length === 0
      ? []
      : ['', `## ${say({ zh: '未能检查', en: 'Not checked' }, language)}`, '']),
    ...notRun.map(
      ([reason, checks]) =>
        `- ${escape(reason)}${language === 'zh-CN' ? '：' : ': '}${escape(checks)}`,
    ),
    '',
  ].join('\n');
}

const HEADINGS = [
  { zh: '位置', en: 'Cell' },
  { zh: '发现与算式', en: 'What was found' },
  { zh: '怎么办或说明', en: 'What to do, or the reason given' },
];

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text of the ledger must not act as markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_|<>[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
