import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const prosePercentPoints = defineCheck({
  id: 'prose-percent-points',
  group: 'wording',
  scope: 'ledger',
  title: { zh: '比率升降写百分点', en: 'Changes of rates are told in points' },
  problem: { zh: '比率升降没有写百分点', en: 'Changes of rates not told in points' },
  roles: ['progress'],
  messages: {
    unclear: {
      severity: 'hint',
      zh: '比率升降写作{stated}，是百分之几还是百分点不清楚',
      en: 'A rate is said to change by {stated}: per cent of itself or points?',
      advice: {
        zh: '两个比率相减的，写“百分点”',
        en: 'where two rates are subtracted, write 百分点',
      },
    },
  },
  explains: {
    zh: '参保率、合格率一类比率的升降写成百分之几。',
    en: 'The change of a rate is told in per cent.',
  },
  run: (ledger, context): Iterable<Outcome<'unclear'>> =>
    slipOutcomes('prose-percent-points', ledger, context),
});
