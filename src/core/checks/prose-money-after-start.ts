import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseMoneyAfterStart = defineCheck({
  id: 'prose-money-after-start',
  group: 'consistency',
  scope: 'ledger',
  title: { zh: '支付在开工以后', en: 'Money is paid after the start' },
  problem: { zh: '未开工先支付', en: 'Money paid before the start' },
  roles: ['progress'],
  messages: {
    early: {
      severity: 'hint',
      zh: '文中写已支付{amount}，又写尚未开工',
      en: 'The text says that {amount} was paid and that work has not begun',
      advice: { zh: '请说明支付内容', en: 'say what was paid for' },
    },
  },
  explains: {
    zh: '同一段文字写有支付、完成投资的金额，又写尚未开工。',
    en: 'One text tells of money paid or invested and says that work has not begun.',
  },
  run: (ledger, context): Iterable<Outcome<'early'>> =>
    slipOutcomes('prose-money-after-start', ledger, context),
});
