import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseFigureReported = defineCheck({
  id: 'prose-figure-reported',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '有数量目标的写了进展数', en: 'A target in figures has a figure of progress' },
  problem: {
    zh: '有数量目标而没有写进展数',
    en: 'A target in figures without a figure of progress',
  },
  roles: ['progress', 'task', 'target'],
  messages: {
    silent: {
      severity: 'hint',
      zh: '目标“{name}”是{target}，进展里没有写完成数',
      en: 'The target “{name}” is {target}, but the text reports no figure',
      advice: { zh: '请补写已完成多少', en: 'say how much is done' },
    },
  },
  explains: {
    zh: '目标是数量，进展文字里没有一个数量（金额和增幅不算）。',
    en: 'The target is a quantity and the progress text holds none at all (money and growth do not count).',
  },
  run: (ledger, context): Iterable<Outcome<'silent'>> =>
    slipOutcomes('prose-figure-reported', ledger, context),
});
