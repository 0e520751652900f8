import { figureOf, type Figure } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { defineCheck, PASSED, type Outcome } from './check';
import { aboutIndicator, taskOf } from './subject';

/** What may fall below zero: changes, differences, net figures, temperatures, balances. */
const SIGNED =
  /增长|增幅|增速|增减|下降|降幅|降低|减少|同比|环比|较上年|净|变化|差额|差值|偏差|温度|气温|海拔|盈亏|盈余|结余|利润|收支|浮动/;

/** Measures that are not counted, piece by piece. */
const MEASURES = new Set(['ratio', 'points', 'money', 'score', 'power', 'energy']);

export const negativeValue = defineCheck({
  id: 'negative-value',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '没有负数', en: 'No negative values' },
  problem: { zh: '有负数', en: 'Negative values' },
  roles: ['target', 'actual', 'rate'],
  messages: {
    count: {
      severity: 'must-fix',
      zh: '{stated}是负数，数量不能小于0',
      en: '{stated} is negative; a count cannot be below 0',
      advice: { zh: '请改正数字', en: 'correct the figure' },
    },
    measure: {
      severity: 'verify',
      zh: '{stated}是负数',
      en: '{stated} is negative',
      advice: {
        zh: '请核对；确为负数的，请说明含义',
        en: 'check it; if it is right, say what it means',
      },
    },
  },
  explains: {
    zh: '目标、完成数、完成率小于 0。数得出个数的（人、户、个、公里……）为强制，其余为核实；增长、下降、同比、净增一类不查。',
    en: 'A target, actual or rate below 0: must-fix for counts and amounts of things, else to be verified. Growth, decline, year-on-year and net figures are left alone.',
  },
  *run(ledger): Generator<Outcome<'count' | 'measure'>> {
    for (const indicator of ledger.indicators) {
      if (indicator.source !== 'columns') continue;
      for (const role of ['target', 'actual', 'rate'] as const) {
        const figure = figureOf(indicator[role]);
        if (figure === null || figure.basis === 'inherited') continue;
        if (figure.value >= 0 || maySigned(ledger, indicator)) yield PASSED;
        else {
          yield {
            outcome: 'found',
            message: role !== 'rate' && isCount(indicator, figure) ? 'count' : 'measure',
            subject: aboutIndicator(ledger, indicator, role),
            at: figure.from,
            data: { stated: figure },
          };
        }
      }
    }
  },
});

/** What is measured may well be below 0, by the headings or the words of indicator and task. */
function maySigned(ledger: AssessedLedger, indicator: Indicator): boolean {
  const text = taskOf(ledger, indicator)?.text ?? '';
  return SIGNED.test(indicator.name) || SIGNED.test(text) || headingsMaySign(ledger);
}

function headingsMaySign({ columns }: AssessedLedger): boolean {
  return columns.some(
    ({ role, header }) => (role === 'target' || role === 'actual') && SIGNED.test(header),
  );
}

/** Things that add up, in a unit that is counted; without a unit, whole numbers. */
function isCount({ kind, unit }: Indicator, figure: Figure): boolean {
  const measured = figure.unit ?? unit;
  if (measured !== null) return !MEASURES.has(measured.kind);
  return (kind === 'accruing' || kind === 'works') && Number.isInteger(figure.value);
}
