import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const labelBeforeStart = defineCheck({
  id: 'label-before-start',
  group: 'consistency',
  scope: 'ledger',
  title: { zh: '标为推进中的已经动工', en: 'What is called under way has begun' },
  problem: { zh: '标为推进中而未见动工', en: 'Called under way, not begun' },
  roles: ['progress', 'status'],
  messages: {
    papers: {
      severity: 'verify',
      zh: '标为“{stated}”，时间已过{passed}，文中写的都是开工以前的手续',
      en: 'Called “{stated}” with {passed} of the time gone, yet the text names nothing but papers that precede the start',
      advice: { zh: '请核实状态，写明何时开工', en: 'check the status and say when work begins' },
    },
  },
  explains: {
    zh: '工程类任务标为正在推进，时限已过一半，进展里只有请示、方案、设计、招标一类开工以前的步骤。',
    en: 'A task of construction is labelled under way, half of its time is gone, and the text names only steps before the start: requests, designs, tenders.',
  },
  run: (ledger, context): Iterable<Outcome<'papers'>> =>
    slipOutcomes('label-before-start', ledger, context),
});
