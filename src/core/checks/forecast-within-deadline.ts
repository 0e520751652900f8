import { defineCheck, type Outcome } from './check';
import { slipOutcomes } from './parts/slips';

export const forecastWithinDeadline = defineCheck({
  id: 'forecast-within-deadline',
  group: 'time',
  scope: 'ledger',
  title: { zh: '预计完工不晚于时限', en: 'Work is expected to be finished in time' },
  problem: { zh: '预计完工晚于时限', en: 'Expected to be finished too late' },
  roles: ['progress', 'deadline'],
  messages: {
    late: {
      severity: 'verify',
      zh: '文中写{said}完成，晚于完成时限{deadline}',
      en: 'The text expects the end by {expected}, later than the time limit {deadline}',
      advice: {
        zh: '请核实能否按期，或说明延期依据',
        en: 'check whether the limit can be kept, or explain',
      },
    },
  },
  explains: {
    zh: '进展里写“预计…完工、竣工、投用、完成”的日期整个晚于完成时限。只到主体、招标一类步骤的不算。',
    en: 'A date by which the text expects the whole to be finished lies wholly behind the time limit. Steps such as the main structure or tendering do not count.',
  },
  run: (ledger, context): Iterable<Outcome<'late'>> =>
    slipOutcomes('forecast-within-deadline', ledger, context),
});
