import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseSharesPossible = defineCheck({
  id: 'prose-shares-possible',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '比率能由整数得出', en: 'A whole number gives the share' },
  problem: { zh: '比率不能由整数得出', en: 'No whole number gives the share' },
  roles: ['progress'],
  messages: {
    impossible: {
      severity: 'hint',
      zh: '{whole}里没有哪个整数得出{stated}（{near}）',
      en: 'No whole number out of {whole} gives {stated} ({near})',
      advice: { zh: '请核对个数或比率', en: 'check the number or the share' },
    },
  },
  explains: {
    zh: '“37个项目中，开工率73.38%”一类，整个数除不出这个比率。',
    en: 'A share of so many things (37个项目中，开工率73.38%) that no whole number gives.',
  },
  run: (ledger, context): Iterable<Outcome<'impossible'>> =>
    slipOutcomes('prose-shares-possible', ledger, context),
});
