import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const prosePartsAddUp = defineCheck({
  id: 'prose-parts-add-up',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '分项之和等于合计', en: 'Parts add up to their whole' },
  problem: { zh: '分项之和不等于合计', en: 'Parts do not add up to their whole' },
  roles: ['progress'],
  messages: {
    over: {
      severity: 'verify',
      zh: '分项{parts}={sum}，多于{whole}',
      en: 'The parts {parts} = {sum} are more than {whole}',
      advice: { zh: '请核对合计与分项', en: 'check the whole and its parts' },
    },
    under: {
      severity: 'hint',
      zh: '分项{parts}={sum}，少于{whole}',
      en: 'The parts {parts} = {sum} are less than {whole}',
      advice: { zh: '请核对合计与分项', en: 'check the whole and its parts' },
    },
  },
  explains: {
    zh: '括号里、“其中”“分别为”后面的分项，或“已…其余…”两项，与合计不等。只列出一部分的不算少。',
    en: 'Parts in brackets, behind 其中 or 分别为, or done and rest (已…其余…) do not make up the whole. Lists that name only some are not counted as too little.',
  },
  run: (ledger, context): Iterable<Outcome<'over' | 'under'>> =>
    slipOutcomes('prose-parts-add-up', ledger, context),
});
