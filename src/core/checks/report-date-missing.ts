import { defineCheck, PASSED, type Outcome } from './check';
import { figureOf } from '../ledger/figure';
import type { AssessedLedger } from '../ledger/progress';
import { clean } from '../text/decimal';
import { firstCell } from './parts/columns';
import { aboutLedger } from './subject';

export const reportDateMissing = defineCheck({
  id: 'report-date-missing',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '写明截至日期', en: 'The as-of date is stated' },
  problem: { zh: '没有写明截至日期', en: 'The as-of date is not stated' },
  roles: [],
  messages: {
    missing: {
      severity: 'verify',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '截至日期', en: 'an as-of date' },
      zh: '没有写明数据截至哪一天，序时进度和是否逾期都不能判断',
      en: 'The sheet does not say up to which day it reports, so expected progress and delay cannot be judged',
      advice: {
        zh: '请在标题下写明截至日期，或在“台账”页填写（命令行用 --as-of）',
        en: 'state it under the title, or give it in the pane under Ledgers (--as-of on the command line)',
      },
    },
    remembered: {
      severity: 'verify',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '截至日期', en: 'an as-of date' },
      zh: '台账没有写截至日期，用的是上次填写的{day}',
      en: 'The sheet does not say up to which day it reports; {day}, given last time, was used',
      advice: {
        zh: '数字更新过的，请重新填写截至日期；最好在标题下写明',
        en: 'where the figures are new, give the date anew; better, state it under the title',
      },
    },
    inferred: {
      severity: 'verify',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '截至日期', en: 'an as-of date' },
      zh: '表头没有写截至日期，{asOf}取自文字“{text}”',
      en: 'The heading states no as-of date; {asOf} was taken from the text “{text}”',
      advice: {
        zh: '请核对，再在标题下写明，或在面板“台账”页填写',
        en: 'confirm it, then state it under the title or type it on the Ledger page of the pane',
      },
    },
  },
  explains: {
    zh: '标题、表头上方、工作表名里都找不到截至日期或填报时间，或者只能从进展文字里推断，或者用的是上次填写的日期。每张台账只报一次。',
    en: 'Neither title, the lines above the table nor the sheet’s name give an as-of date, or it could only be inferred from progress texts, or the one given last time was used. Told once a ledger.',
  },
  *run(ledger): Generator<Outcome<'missing' | 'remembered' | 'inferred'>> {
    const { date, basis, text, from, instead = null } = ledger.asOf;
    const subject = aboutLedger(ledger);
    const place = ledger.titleAt === null ? firstCell(ledger) : { at: ledger.titleAt };
    if (date === null) {
      yield { outcome: 'found', message: 'missing', subject, at: [place], data: {} };
    } else if (basis === 'remembered' && instead === null) {
      const data = { day: date, figures: figuresMark(ledger) };
      yield { outcome: 'found', message: 'remembered', subject, at: [place], data };
    } else if (basis === 'inferred') {
      const data = { asOf: date, text: text ?? '' };
      yield { outcome: 'found', message: 'inferred', subject, at: [from ?? place], data };
    } else yield PASSED;
  },
});

/** Changes with the figures of the ledger, so that a reason given for last month's does not outlive them. */
function figuresMark({ indicators }: AssessedLedger): string {
  const values = indicators.map(({ actual }) => figureOf(actual)?.value ?? 0);
  return String(clean(values.reduce((sum, value, i) => sum + value * (1 + (i % 7)), 0)));
}
