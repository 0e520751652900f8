import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const nodesIncrease = defineCheck({
  id: 'nodes-increase',
  group: 'time',
  scope: 'ledger',
  title: { zh: '节点数逐次增加', en: 'Values of nodes do not fall' },
  problem: { zh: '节点数没有逐次增加', en: 'Values of nodes fall' },
  roles: ['deadline'],
  messages: {
    falls: {
      severity: 'verify',
      zh: '{laterDate}的节点为{later}，少于{earlierDate}的{earlier}',
      en: 'The node of {laterDate} asks for {later}, less than the {earlier} of {earlierDate}',
      advice: { zh: '请核对节点数是否为累计数', en: 'check whether the nodes are cumulative' },
    },
  },
  explains: {
    zh: '同一指标后一个节点要求的数少于前一个。',
    en: 'A later node of one indicator asks for less than an earlier one.',
  },
  run: (ledger, context): Iterable<Outcome<'falls'>> =>
    slipOutcomes('nodes-increase', ledger, context),
});
