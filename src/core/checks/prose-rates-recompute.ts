import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseRatesRecompute = defineCheck({
  id: 'prose-rates-recompute',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '文中比率与数字一致', en: 'Rates in the text follow from its figures' },
  problem: { zh: '文中比率与数字不一致', en: 'Rates in the text do not follow from its figures' },
  roles: ['progress'],
  messages: {
    differs: {
      severity: 'verify',
      zh: '{actual÷base}={expected}，文中{stated}',
      en: '{actual÷base} = {expected}, the text says {stated}',
      advice: { zh: '请核对分子、分母或比率', en: 'check what was divided by what' },
    },
    near: {
      severity: 'hint',
      zh: '{actual÷base}={expected}，文中{stated}，只有取整或舍去尾数才得到',
      en: '{actual÷base} = {expected}, the text says {stated}, which only rounding of the figures or cutting decimals gives',
      advice: { zh: '请按四舍五入写', en: 'round half-up' },
    },
  },
  explains: {
    zh: '文中的完成率、占比用旁边的数重算。分母是写明的目标、总数，或配上的年度目标；说不清分母的不查。',
    en: 'Recomputes completion rates and shares of the text from the figures beside them. The base is a goal or whole that is named, or the annual target of the pair; where it is not clear nothing is said.',
  },
  run: (ledger, context): Iterable<Outcome<'differs' | 'near'>> =>
    slipOutcomes('prose-rates-recompute', ledger, context),
});
