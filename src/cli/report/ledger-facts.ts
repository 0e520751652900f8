import {
  areaAddress,
  cellLabel,
  say,
  STATE_LOOKS,
  WORST_FIRST,
  type AsOfBasis,
  type AssessedLedger,
  type Language,
  type State,
  type Words,
} from '../../core';

/** What was found, in lines: where it stands, as of when, how much there is, how it stands. */
export function ledgerFacts(ledger: AssessedLedger, language: Language): string[] {
  const { items, tasks, indicators } = ledger;
  const numbers = say(
    {
      zh: `${items.length} 件实事，${tasks.length} 项任务，${indicators.length} 个指标`,
      en: `${items.length} items, ${tasks.length} tasks, ${indicators.length} indicators`,
    },
    language,
  );
  return [
    ...(ledger.title === null ? [] : [ledger.title]),
    `${asOfText(ledger, language)}${language === 'zh-CN' ? '；' : '; '}${numbers}`,
    stateCounts(ledger, language),
    ...assumptions(ledger, language),
  ].filter((line) => line !== '');
}

/** `指标表!A4:I40`. */
export function ledgerPlace(ledger: AssessedLedger): string {
  const first = cellLabel({ sheet: ledger.sheet, row: 0, column: 0 });
  return `${first.slice(0, first.lastIndexOf('!'))}!${areaAddress(ledger.area)}`;
}

function asOfText({ asOf }: AssessedLedger, language: Language): string {
  if (asOf.date === null) {
    return say(
      {
        zh: '没有写截至日期，也没有给 --as-of，序时进度不算',
        en: 'no as-of date is written or given (--as-of), so nothing is judged by time',
      },
      language,
    );
  }
  const place = asOf.from === null ? '' : ` ${cellLabel(asOf.from.at)}`;
  const basis = asOf.basis === null ? '' : say(AS_OF[asOf.basis], language);
  return say(
    { zh: `截至 ${asOf.date}（${basis}${place}）`, en: `as of ${asOf.date} (${basis}${place})` },
    language,
  );
}

const AS_OF: Readonly<Record<AsOfBasis, Words>> = {
  remembered: { zh: '上次填写的，请核对', en: 'as given last time, please check' },
  given: { zh: '由您指定', en: 'as you said' },
  'as-of-line': { zh: '取自', en: 'from' },
  'report-date': { zh: '取自填报时间', en: 'from the report date' },
  title: { zh: '取自标题或表名', en: 'from the title or sheet name' },
  inferred: { zh: '由正文推断，请核对', en: 'inferred from the texts, please check' },
};

function stateCounts(ledger: AssessedLedger, language: Language): string {
  const states = [...ledger.progress.tasks.values()].map(({ state }) => state);
  const count = (state: State): number => states.filter((one) => one === state).length;
  const parts = [...WORST_FIRST, 'unknown' as const].flatMap((state) => {
    if (state === 'not-applicable' || count(state) === 0) return [];
    const word = say(ledger.progress.words[state].word, language);
    return [`${STATE_LOOKS[state].symbol} ${word} ${count(state)}`];
  });
  const none = count('not-applicable');
  const rest = say({ zh: `不适用 ${none}`, en: `not applicable ${none}` }, language);
  return [...parts, ...(none > 0 ? [rest] : [])].join('  ');
}

function assumptions(ledger: AssessedLedger, language: Language): string[] {
  const assumed = [...ledger.progress.tasks.values()].find((task) => task.deadlineAssumed);
  if (assumed?.deadline == null) return [];
  return [
    say(
      {
        zh: `假定：没有写时限的任务，按 ${assumed.deadline} 计`,
        en: `assumed: tasks without a deadline are due on ${assumed.deadline}`,
      },
      language,
    ),
  ];
}
