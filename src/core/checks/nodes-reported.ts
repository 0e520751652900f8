import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const nodesReported = defineCheck({
  id: 'nodes-reported',
  group: 'time',
  scope: 'ledger',
  title: { zh: '到期节点已报告完成', en: 'Nodes that are due are reported as reached' },
  problem: { zh: '到期节点没有报告完成', en: 'Nodes that are due are not reported as reached' },
  roles: ['deadline', 'progress'],
  messages: {
    missed: {
      severity: 'hint',
      zh: '节点“{node}”（{date}）已过{days}天，进展写“{words}”',
      en: 'The node “{node}” ({date}) was due {days} days ago; the report says “{words}”',
      advice: {
        zh: '请核对是否完成；确未完成的，请说明原因和预计完成时间',
        en: 'check whether it is done; if not, say why and when it will be',
      },
    },
    untold: {
      severity: 'hint',
      zh: '节点“{node}”（{date}）已到期，进展里没有说到',
      en: 'The node “{node}” ({date}) is due, and nothing is reported of it',
      advice: { zh: '请补写这个节点的完成情况', en: 'report how far it has got' },
    },
  },
  explains: {
    zh: '计划只写步骤（招标、开工、主体、竣工等）的任务，到期的节点应当在进展里写明完成。进展写明还在前一步的，是未达到；没有说到的，是未报，不算滞后。',
    en: 'Where a plan names steps only (tender, start, frame, completion), the report should say that those due are done. One that the report shows to be at an earlier step is not reached; one of which nothing is said is not reported, and does not count as late.',
  },
  run: (ledger, context): Iterable<Outcome<'missed' | 'untold'>> =>
    slipOutcomes('nodes-reported', ledger, context),
});
