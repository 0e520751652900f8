import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const prosePartsSuffice = defineCheck({
  id: 'prose-parts-suffice',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '各部分合起来够目标', en: 'All parts together reach the target' },
  problem: { zh: '各部分合起来不够目标', en: 'All parts together fall short of the target' },
  roles: ['progress', 'task', 'target'],
  messages: {
    short: {
      severity: 'verify',
      zh: '文中各部分合计{parts}={sum}，不够目标{target}',
      en: 'All parts of the text, {parts} = {sum}, fall short of the target {target}',
      advice: { zh: '请核对建设规模与目标', en: 'check the scale of the work against the target' },
    },
  },
  explains: {
    zh: '文中说明全部建成后分别新增多少，或者全部完成、其中各多少，合起来少于目标。',
    en: 'The text says what each will add once all is built, or that all is finished and how much each is, and together it is less than the target.',
  },
  run: (ledger, context): Iterable<Outcome<'short'>> =>
    slipOutcomes('prose-parts-suffice', ledger, context),
});
