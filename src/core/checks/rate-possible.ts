import { figureOf } from '../ledger/figure';
import { defineCheck, PASSED, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { aboutIndicator } from './subject';

/** Names of shares: a part of a whole cannot be more than the whole. */
const SHARE =
  /(?:覆盖|参保|筛查|合格|达标|普及|入园|入学|入托|巩固|签约|办结|满意|及时|处理|处置|治理|利用|回收|收集|建档|管理|接种|检测|监测|入户|通达|通水|供水|绿化|硬化|受理|兑现|发放|参与|知晓|就业|报销|救助|资助|保障)率|比例|占比|比重|满意度/;
const NO_SHARE = /完成率|增长率|增幅|进度|达产率|超额/;

/** Above the whole by more than what floating-point numbers blur. */
const WHOLE = 1 + 1e-9;

export const ratePossible = defineCheck({
  id: 'rate-possible',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '比率不超过100%', en: 'No share exceeds 100%' },
  problem: { zh: '比率超过100%', en: 'A share exceeds 100%' },
  roles: ['indicator', 'actual'],
  messages: {
    aboveWhole: {
      severity: 'verify',
      stated: { zh: '{actual}', en: '{actual}' },
      expected: { zh: '不超过100%', en: '100% at most' },
      zh: '“{name}”的完成数为{actual}，这类比率不会超过100%',
      en: 'The actual of “{name}” is {actual}; a share of this kind cannot exceed 100%',
      advice: {
        zh: '请核对分子、分母（常见的是分母用了年初数）',
        en: 'check what was divided by what (often the base is out of date)',
      },
    },
  },
  explains: {
    zh: '名称是部分占整体的比率（覆盖率、参保率、筛查率、合格率、比例、占比），完成数超过 100%。完成率可以超过 100%，不查。',
    en: 'The indicator’s name is a share of a whole (覆盖率, 参保率, 筛查率, 合格率, 比例, 占比) and its actual exceeds 100 %. Completion rates may, and are left alone.',
  },
  needs: (ledger) => needsColumns(ledger, [['actual', '完成数', 'actual']]),
  *run(ledger): Generator<Outcome<'aboveWhole'>> {
    for (const indicator of ledger.indicators) {
      const actual = figureOf(indicator.actual);
      if (indicator.source !== 'columns' || actual === null) continue;
      const share = SHARE.test(indicator.name) && !NO_SHARE.test(indicator.name);
      if (!share || actual.unit?.kind !== 'ratio') continue;
      if (actual.value <= WHOLE) yield PASSED;
      else {
        yield {
          outcome: 'found',
          message: 'aboveWhole',
          subject: aboutIndicator(ledger, indicator),
          at: actual.from,
          data: { name: indicator.name, actual },
        };
      }
    }
  },
});
