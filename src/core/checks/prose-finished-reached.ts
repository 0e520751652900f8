import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseFinishedReached = defineCheck({
  id: 'prose-finished-reached',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '写明完成的达到目标', en: 'What the text calls finished has reached its target' },
  problem: { zh: '写明完成而未达到目标', en: 'The text says finished, target not reached' },
  roles: ['progress', 'task', 'target'],
  messages: {
    short: {
      severity: 'verify',
      zh: '文中写已完成，{actual÷target}={expected}，没有达到目标',
      en: 'The text says that it is finished, but {actual÷target} = {expected} is short of the target',
      advice: {
        zh: '请核对是否还有未完成的，或说明目标调整',
        en: 'check what is left, or explain a changed target',
      },
    },
  },
  explains: {
    zh: '文中写“全部完成”，或写“已完成全县…”而没有提剩余，完成数却少于目标。',
    en: 'The text says 全部完成, or 已完成全县… without a word of what is left, and its figure falls short of the target.',
  },
  run: (ledger, context): Iterable<Outcome<'short'>> =>
    slipOutcomes('prose-finished-reached', ledger, context),
});
