import { defineCheck, PASSED, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { foundAtRate, statedRates } from './parts/stated-rate';

type Case = 'truncated' | 'interval' | 'capped';

export const rateWithinRounding = defineCheck({
  id: 'rate-within-rounding',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '完成率四舍五入规范', en: 'The stated rate is rounded as usual' },
  problem: { zh: '完成率取整不规范', en: 'The stated rate is not rounded as usual' },
  roles: ['target', 'actual', 'rate'],
  messages: {
    truncated: {
      severity: 'hint',
      zh: '{actual÷target}={expected}，表中{stated}，只有舍去尾数才得到',
      en: '{actual÷target} = {expected}, the sheet says {stated}, which only cutting off gives',
      advice: { zh: '请按四舍五入改正完成率', en: 'round the rate half-up' },
    },
    interval: {
      severity: 'hint',
      zh: '{actual÷target}={expected}，表中{stated}，可能是用取整前的数字算的，不算错',
      en: '{actual÷target} = {expected}, the sheet says {stated}, which unrounded figures may give, so it is not wrong',
      advice: {
        zh: '可以不改；要让人能复算，请把数字多写几位小数',
        en: 'it may stay; to let others recompute it, give the figures with more decimals',
      },
    },
    capped: {
      severity: 'hint',
      zh: '{actual÷target}={expected}，表中{stated}，超额部分没有计入',
      en: '{actual÷target} = {expected}, the sheet says {stated}: what goes beyond the target is cut off',
      advice: {
        zh: '请全表统一：都封顶为100%，或都写实际值',
        en: 'treat the whole table alike: cap every rate at 100% or none',
      },
    },
  },
  explains: {
    zh: '完成率按四舍五入对不上，但能由舍去尾数、数字本身的取整误差（带小数的、按万或亿缩写的、百分数）或超额封顶为 100% 解释。',
    en: 'The rate does not come out half-up, but truncation, the rounding of the inputs (figures with decimals, scaled by 万 or 亿, percentages) or a cap at 100 % explains it.',
  },
  needs: (ledger) =>
    needsColumns(ledger, [
      ['target', '年度目标', 'target'],
      ['actual', '完成数', 'actual'],
      ['rate', '完成率', 'rate'],
    ]),
  *run(ledger): Generator<Outcome<Case>> {
    for (const rate of yield* statedRates(ledger)) {
      const { verdict } = rate;
      if (verdict === 'right' || verdict === 'wrong' || rate.stated.bound !== 'exact') {
        yield PASSED;
      } else yield foundAtRate(ledger, rate, verdict);
    }
  },
});
