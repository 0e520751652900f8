import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseUnitsMatch = defineCheck({
  id: 'prose-units-match',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '目标与进展计量单位一致', en: 'Target and progress use one unit' },
  problem: { zh: '目标与进展计量单位不一致', en: 'Target and progress differ in unit' },
  roles: ['progress', 'task', 'target'],
  messages: {
    scale: {
      severity: 'hint',
      zh: '目标写{target}，进展写{actual}，单位大小不同',
      en: 'The target is {target}, the progress {actual}: units of different size',
      advice: { zh: '建议用同一单位', en: 'use one unit' },
    },
    kind: {
      severity: 'hint',
      zh: '目标写{target}，进展写{actual}，不是同一种单位',
      en: 'The target is {target}, the progress {actual}: different units',
      advice: { zh: '请核实是否同一口径', en: 'check whether they count the same' },
    },
  },
  explains: {
    zh: '目标与对应的完成数一个用米、一个用公里，或一个用人、一个用人次。',
    en: 'Target and actual are told in 米 and 公里, or in 人 and 人次.',
  },
  run: (ledger, context): Iterable<Outcome<'scale' | 'kind'>> =>
    slipOutcomes('prose-units-match', ledger, context),
});
