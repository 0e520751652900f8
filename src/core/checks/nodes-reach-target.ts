import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const nodesReachTarget = defineCheck({
  id: 'nodes-reach-target',
  group: 'time',
  scope: 'ledger',
  title: { zh: '最后节点等于年度目标', en: 'The last node is the annual target' },
  problem: { zh: '最后节点不等于年度目标', en: 'The last node is not the annual target' },
  roles: ['deadline', 'task', 'target'],
  messages: {
    below: {
      severity: 'verify',
      zh: '最后节点（{date}）为{last}，少于目标{target}',
      en: 'The last node ({date}) asks for {last}, less than the target {target}',
      advice: { zh: '请核对节点与目标', en: 'check nodes and target' },
    },
    above: {
      severity: 'hint',
      zh: '最后节点（{date}）为{last}，多于目标{target}',
      en: 'The last node ({date}) asks for {last}, more than the target {target}',
      advice: { zh: '请核对节点与目标', en: 'check nodes and target' },
    },
  },
  explains: {
    zh: '同一指标有两个以上节点，最后一个的数与年度目标不一致。',
    en: 'An indicator has two or more nodes and the last one does not ask for its annual target.',
  },
  run: (ledger, context): Iterable<Outcome<'below' | 'above'>> =>
    slipOutcomes('nodes-reach-target', ledger, context),
});
