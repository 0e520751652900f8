import { figureOf, sourcesOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import type { SheetSnapshot } from '../sheet/snapshot';
import { defineCheck, PASSED, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { labelOver } from './parts/labels';
import { textsOfRow } from './parts/row-text';
import { aboutIndicator } from './subject';

/** Spellings that say there was nothing to do, rather than nothing filled in. */
const NO_DUTY = /无任务|不涉及|不适用|未下达/;

export const targetWithoutActual = defineCheck({
  id: 'target-without-actual',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '有目标的都有完成数', en: 'Every target has an actual' },
  problem: { zh: '有目标而没有完成数', en: 'Targets without an actual' },
  roles: ['target', 'actual', 'rate'],
  messages: {
    missing: {
      severity: 'verify',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '完成数', en: 'an actual' },
      zh: '年度目标为{target}，完成数未填',
      en: 'The target is {target}, but no actual is given',
      advice: {
        zh: '请补填完成数；没有进展的填0',
        en: 'fill in the actual; where nothing was done, 0',
      },
    },
    inWords: {
      severity: 'hint',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '完成数', en: 'an actual' },
      zh: '年度目标为{target}，完成数未填，本行另有文字或完成率',
      en: 'The target is {target}, no actual is given, but the row has text or a rate',
      advice: {
        zh: '可把完成数填进完成数列',
        en: 'put the figure into the column of actuals',
      },
    },
  },
  explains: {
    zh: '目标是数字，完成数未填（空白、——、/、无）。本行写有进展文字、备注或完成率的只提示；写“无任务”的不查。',
    en: 'The target is a figure and the actual is not set. Only a hint where the row has progress text, a remark or a rate; 无任务 is left alone.',
  },
  needs: (ledger) =>
    needsColumns(ledger, [
      ['target', '年度目标', 'target'],
      ['actual', '完成数', 'actual'],
    ]),
  *run(ledger, { sheet }): Generator<Outcome<'missing' | 'inWords'>> {
    for (const indicator of ledger.indicators) {
      const { actual } = indicator;
      const target = figureOf(indicator.target);
      if (indicator.source !== 'columns' || target === null || actual === null) continue;
      if (actual.kind !== 'not-set' || NO_DUTY.test(actual.spelling)) {
        yield PASSED;
        continue;
      }
      const [first, ...more] = sourcesOf(actual);
      yield {
        outcome: 'found',
        message: saysOtherwise(ledger, sheet, indicator) ? 'inWords' : 'missing',
        subject: aboutIndicator(ledger, indicator),
        at: [first, ...more, ...target.from],
        data: { target },
      };
    }
  },
});

/** True where the row reports in another way: a rate, or text that is not merely the label. */
function saysOtherwise(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  indicator: Indicator,
): boolean {
  if (indicator.rate?.kind === 'figure' || indicator.rate?.kind === 'words') return true;
  const label = labelOver(ledger, indicator)?.text.replace(/\s/g, '');
  return textsOfRow(ledger, sheet, indicator.row).some((text) => text.replace(/\s/g, '') !== label);
}
