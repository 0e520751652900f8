import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseSharesAddUp = defineCheck({
  id: 'prose-shares-add-up',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '各占比之和为100%', en: 'Shares add up to 100 %' },
  problem: { zh: '各占比之和不是100%', en: 'Shares do not add up to 100 %' },
  roles: ['progress'],
  messages: {
    differs: {
      severity: 'hint',
      zh: '各占比{parts}={sum}',
      en: 'The shares {parts} = {sum}',
      advice: { zh: '请核对各项占比', en: 'check the shares' },
    },
  },
  explains: {
    zh: '同一句里三个以上“占…%”，合起来接近而不等于100%。',
    en: 'Three or more shares (占…%) of a sentence come close to 100 % and miss it.',
  },
  run: (ledger, context): Iterable<Outcome<'differs'>> =>
    slipOutcomes('prose-shares-add-up', ledger, context),
});
