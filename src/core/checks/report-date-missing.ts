import { defineCheck, PASSED, type Outcome } from './check';
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
        zh: '请在标题下写明截至日期，或在面板“台账”页填写',
        en: 'state it under the title, or type it on the Ledger page of the pane',
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
    zh: '标题、表头上方、工作表名里都找不到截至日期或填报时间，或者只能从进展文字里推断。每张台账只报一次。',
    en: 'Neither title, the lines above the table nor the sheet’s name give an as-of date, or it could only be inferred from progress texts. Told once a ledger.',
  },
  *run(ledger): Generator<Outcome<'missing' | 'inferred'>> {
    const { date, basis, text, from } = ledger.asOf;
    const subject = aboutLedger(ledger);
    const place = ledger.titleAt === null ? firstCell(ledger) : { at: ledger.titleAt };
    if (date === null) {
      yield { outcome: 'found', message: 'missing', subject, at: [place], data: {} };
    } else if (basis === 'inferred') {
      const data = { asOf: date, text: text ?? '' };
      yield { outcome: 'found', message: 'inferred', subject, at: [from ?? place], data };
    } else yield PASSED;
  },
});
