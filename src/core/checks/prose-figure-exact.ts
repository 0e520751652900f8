import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const proseFigureExact = defineCheck({
  id: 'prose-figure-exact',
  group: 'wording',
  scope: 'ledger',
  title: { zh: '完成数是准数', en: 'Actuals are exact' },
  problem: { zh: '完成数不是准数', en: 'Actuals that are not exact' },
  roles: ['progress'],
  messages: {
    about: {
      severity: 'hint',
      zh: '完成数写的是约数“{actual}”，目标是{target}',
      en: 'The actual is approximate, “{actual}”, against a target of {target}',
      advice: {
        zh: '销号要用准数，请补准',
        en: 'give the exact figure, which is needed to close the item',
      },
    },
  },
  explains: {
    zh: '与目标相对应的完成数带“余、多、约、近、左右”。',
    en: 'The figure achieved of a target is approximate (余, 多, 约, 近, 左右).',
  },
  run: (ledger, context): Iterable<Outcome<'about'>> =>
    slipOutcomes('prose-figure-exact', ledger, context),
});
