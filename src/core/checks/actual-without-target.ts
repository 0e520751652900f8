import { figureOf, sourcesOf } from '../ledger/figure';
import { defineCheck, PASSED, type FindingData, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { aboutIndicator } from './subject';

export const actualWithoutTarget = defineCheck({
  id: 'actual-without-target',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '有完成数的都有目标', en: 'Every actual has a target' },
  problem: { zh: '有完成数而没有目标', en: 'Actuals without a target' },
  roles: ['target', 'actual'],
  messages: {
    noTarget: {
      severity: 'verify',
      stated: { zh: '{actual}', en: '{actual}' },
      expected: { zh: '先有目标', en: 'a target first' },
      zh: '完成数为{actual}，年度目标未填，算不出完成率',
      en: 'The actual is {actual}, but there is no target to measure it against',
      advice: {
        zh: '请补填年度目标；没有下达目标的，请说明',
        en: 'fill in the target, or explain that none was set',
      },
    },
    entitlement: {
      severity: 'hint',
      stated: { zh: '{actual}', en: '{actual}' },
      zh: '完成数为{actual}，目标为“{target}”，没有数量，不算完成率',
      en: 'The actual is {actual}; the target “{target}” names no quantity, so no rate is reckoned',
      advice: {
        zh: '能预计数量的，可在目标里补上',
        en: 'add the quantity expected, where it can be foreseen',
      },
    },
  },
  explains: {
    zh: '目标列未填（空白、——、/、无），完成数却有数字。目标写的是“应保尽保”“持续推进”一类的话时只提示。完成数为 0 的归“未填写法一致”。',
    en: 'The target is not set (blank, ——, /, 无), yet the actual is a figure. Only a hint where the target is worded without a quantity (应保尽保, 持续推进). An actual of 0 belongs to `blanks-consistent`.',
  },
  needs: (ledger) =>
    needsColumns(ledger, [
      ['target', '年度目标', 'target'],
      ['actual', '完成数', 'actual'],
    ]),
  *run(ledger): Generator<Outcome<'noTarget' | 'entitlement'>> {
    for (const indicator of ledger.indicators) {
      const { target } = indicator;
      const actual = figureOf(indicator.actual);
      if (indicator.source !== 'columns' || target === null || actual === null) continue;
      if (target.kind === 'figure' || target.kind === 'error' || actual.value === 0) {
        yield PASSED;
        continue;
      }
      const worded = target.kind === 'words';
      const data: FindingData = worded ? { actual, target: target.text } : { actual };
      yield {
        outcome: 'found',
        message: worded ? 'entitlement' : 'noTarget',
        subject: aboutIndicator(ledger, indicator),
        at: [actual.from[0], ...actual.from.slice(1), ...sourcesOf(target)],
        data,
      };
    }
  },
});
