import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const nodesWithinDeadline = defineCheck({
  id: 'nodes-within-deadline',
  group: 'time',
  scope: 'ledger',
  title: { zh: '节点不晚于时限', en: 'Nodes lie within the time limit' },
  problem: { zh: '节点晚于时限', en: 'Nodes after the time limit' },
  roles: ['deadline'],
  messages: {
    late: {
      severity: 'verify',
      zh: '节点{node}晚于{deadline}',
      en: 'The node {node} is later than {deadline}',
      advice: { zh: '请核对节点日期', en: 'check the date of the node' },
    },
  },
  explains: {
    zh: '节点的日期晚于另写的完成时限；没有另写的，晚于台账年度的12月31日。',
    en: 'A node is dated later than the time limit named beside the plan, else later than 31 December of the ledger’s year.',
  },
  run: (ledger, context): Iterable<Outcome<'late'>> =>
    slipOutcomes('nodes-within-deadline', ledger, context),
});
