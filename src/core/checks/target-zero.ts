import { figureOf } from '../ledger/figure';
import { defineCheck, PASSED, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { aboutIndicator } from './subject';

export const targetZero = defineCheck({
  id: 'target-zero',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '目标不为0', en: 'No target is 0' },
  problem: { zh: '目标为0', en: 'Targets of 0' },
  roles: ['target', 'actual'],
  messages: {
    exceeded: {
      severity: 'verify',
      stated: { zh: '0', en: '0' },
      expected: { zh: '大于0', en: 'above 0' },
      zh: '目标为0，完成数为{actual}，算不出完成率',
      en: 'The target is 0 and the actual {actual}; no rate can be reckoned',
      advice: {
        zh: '请补填目标；没有任务的写“——”',
        en: 'fill in the target, or —— where there is none',
      },
    },
    zero: {
      severity: 'hint',
      stated: { zh: '0', en: '0' },
      expected: { zh: '——', en: '——' },
      zh: '目标为0',
      en: 'The target is 0',
      advice: {
        zh: '没有任务的写“——”，不要填0',
        en: 'write —— where there is no target, not 0',
      },
    },
  },
  explains: {
    zh: '目标填了 0：完成数大于 0 的核实，其余提示。目标越低越好的不查。',
    en: 'A target of 0: to be verified if the actual is above 0, else a hint. At-most targets are left alone.',
  },
  needs: (ledger) => needsColumns(ledger, [['target', '年度目标', 'target']]),
  *run(ledger): Generator<Outcome<'exceeded' | 'zero'>> {
    for (const indicator of ledger.indicators) {
      const target = figureOf(indicator.target);
      if (indicator.source !== 'columns' || target === null) continue;
      if (target.value !== 0 || indicator.direction === 'at-most') {
        yield PASSED;
        continue;
      }
      const actual = figureOf(indicator.actual);
      const exceeded = actual !== null && actual.value > 0;
      const [first, ...more] = target.from;
      yield {
        outcome: 'found',
        message: exceeded ? 'exceeded' : 'zero',
        subject: aboutIndicator(ledger, indicator),
        at: [first, ...more, ...(exceeded ? actual.from : [])],
        data: exceeded ? { target, actual } : { target },
      };
    }
  },
});
