import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseCountsMatch = defineCheck({
  id: 'prose-counts-match',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '所报个数与所列名称一致', en: 'The announced number equals the names listed' },
  problem: {
    zh: '所报个数与所列名称不一致',
    en: 'The announced number differs from the names listed',
  },
  roles: ['progress'],
  messages: {
    differs: {
      severity: 'hint',
      zh: '写的是{announced}，后面列了{listed}个：{names}',
      en: '{announced} is announced, {listed} names follow: {names}',
      advice: { zh: '请核对个数或名单', en: 'check the number or the list' },
    },
  },
  explains: {
    zh: '数字后面紧跟括号或冒号列出的名称，个数不符。带“等”“和”“及”的不查。',
    en: 'Names in brackets or behind a colon directly after a number are more or fewer than it says. Lists with 等, 和 or 及 are left alone.',
  },
  run: (ledger, context): Iterable<Outcome<'differs'>> =>
    slipOutcomes('prose-counts-match', ledger, context),
});
