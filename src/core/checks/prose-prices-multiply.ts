import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const prosePricesMultiply = defineCheck({
  id: 'prose-prices-multiply',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '单价乘数量等于金额', en: 'Price times number equals the amount' },
  problem: { zh: '单价乘数量不等于金额', en: 'Price times number is not the amount' },
  roles: ['progress'],
  messages: {
    differs: {
      severity: 'verify',
      zh: '{product}={expected}，文中{stated}',
      en: '{product} = {expected}, the text says {stated}',
      advice: { zh: '请核对人数、标准和金额', en: 'check number, price and amount' },
    },
  },
  explains: {
    zh: '同一句里有人数、人均或每月标准和金额，乘出来与金额不符（超出四舍五入）。差得太远的不算是同一件事。',
    en: 'A sentence gives a number, a price per head or month and an amount, which do not multiply, beyond rounding. What is far off is not taken for one thing.',
  },
  run: (ledger, context): Iterable<Outcome<'differs'>> =>
    slipOutcomes('prose-prices-multiply', ledger, context),
});
