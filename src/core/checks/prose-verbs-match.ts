import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseVerbsMatch = defineCheck({
  id: 'prose-verbs-match',
  group: 'wording',
  scope: 'ledger',
  title: { zh: '进展与目标说的是同一步', en: 'Progress speaks of the step that was asked for' },
  problem: {
    zh: '进展与目标说的不是同一步',
    en: 'Progress speaks of another step than the target',
  },
  roles: ['progress', 'task', 'target'],
  messages: {
    weaker: {
      severity: 'hint',
      zh: '目标要求完成{target}，进展写的是开工{actual}',
      en: 'The target asks for {target} to be finished, the text reports {actual} begun',
      advice: { zh: '请写明完成了多少', en: 'say how much is finished' },
    },
  },
  explains: {
    zh: '目标要求完成，进展写的是开工、启动。',
    en: 'The target asks for completion, the text reports a start.',
  },
  run: (ledger, context): Iterable<Outcome<'weaker'>> =>
    slipOutcomes('prose-verbs-match', ledger, context),
});
