import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const labelMatchesProse = defineCheck({
  id: 'label-matches-prose',
  group: 'consistency',
  scope: 'ledger',
  title: { zh: '状态与文中数字相符', en: 'The label agrees with the figures of the text' },
  problem: { zh: '状态与文中数字不符', en: 'The label contradicts the figures of the text' },
  roles: ['progress', 'status'],
  messages: {
    rosier: {
      severity: 'hint',
      zh: '标为“{stated}”，文中{actual÷target}={expected}，序时应为{pace}',
      en: 'Called “{stated}”, while {actual÷target} = {expected} in the text and {pace} is due by now',
      advice: { zh: '请核对状态', en: 'check the status' },
    },
    darker: {
      severity: 'hint',
      zh: '标为“{stated}”，文中{actual÷target}={expected}，已达序时{pace}',
      en: 'Called “{stated}”, while {actual÷target} = {expected} in the text keeps up with {pace}',
      advice: { zh: '请核对状态', en: 'check the status' },
    },
    behind: {
      severity: 'hint',
      zh: '文中{actual÷target}={expected}，序时应为{pace}',
      en: '{actual÷target} = {expected} in the text, while {pace} is due by now',
      advice: { zh: '请说明原因和预计完成时间', en: 'say why, and when it will be done' },
    },
  },
  explains: {
    zh: '按文中的数字和时间算出的状态，与台账标的状态不是一类。只看数字取自文字的任务。',
    en: 'The state that follows from the figures of the text and from time is of another class than the label. Only tasks whose figures come from sentences.',
  },
  run: (ledger, context): Iterable<Outcome<'rosier' | 'darker' | 'behind'>> =>
    slipOutcomes('label-matches-prose', ledger, context),
});
