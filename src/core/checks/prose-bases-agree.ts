import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseBasesAgree = defineCheck({
  id: 'prose-bases-agree',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '同组比率基数一致', en: 'Rates of one group have one base' },
  problem: { zh: '同组比率基数不一致', en: 'Rates of one group differ in their base' },
  roles: ['progress'],
  messages: {
    differs: {
      severity: 'verify',
      zh: '{actual}按{stated}折算的基数是{implied}，同组其他项是{usual}；按{usual}算应为{expected}',
      en: '{actual} at {stated} implies a base of {implied}, the others of its group {usual}, by which it would be {expected}',
      advice: { zh: '请核对数字或比率', en: 'check the figure or the rate' },
    },
  },
  explains: {
    zh: '同一段里三组以上“数、率”成对，其余各组折算的基数相同，只有一组明显不同（差3%以上）。',
    en: 'Three or more pairs of figure and rate stand together; all but one imply the same base, and that one is off by more than 3 %.',
  },
  run: (ledger, context): Iterable<Outcome<'differs'>> =>
    slipOutcomes('prose-bases-agree', ledger, context),
});
