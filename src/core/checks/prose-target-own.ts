import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseTargetOwn = defineCheck({
  id: 'prose-target-own',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '目标是本级的', en: 'The target is one’s own' },
  problem: { zh: '目标可能是上级的', en: 'The target may be the superior’s' },
  roles: ['task', 'target'],
  messages: {
    superior: {
      severity: 'hint',
      zh: '{target}说的是上级的总数，不像本级目标',
      en: '{target} seems to be the total of the level above, not one’s own target',
      advice: { zh: '请写明本级任务数', en: 'give one’s own part' },
    },
  },
  explains: {
    zh: '目标里的数前面写着全省、全国，又没有本级的数。',
    en: 'The figure of the target is led by 全省 or 全国, and there is no figure of one’s own.',
  },
  run: (ledger, context): Iterable<Outcome<'superior'>> =>
    slipOutcomes('prose-target-own', ledger, context),
});
