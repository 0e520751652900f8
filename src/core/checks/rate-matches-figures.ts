import type { AssessedLedger } from '../ledger/progress';
import type { Figure } from '../ledger/figure';
import { decimalsOfShare } from '../progress/compare-rate';
import { clean, roundHalfUp, shift } from '../text/decimal';
import { normalText } from '../text/normalise';
import { percentagesIn } from '../text/percentages';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { defineCheck, PASSED, type Outcome } from './check';
import { columnsOf, needsColumns } from './parts/columns';
import { textsOfRow } from './parts/row-text';
import { foundAtRate, oneUnit, statedRates, type StatedRate } from './parts/stated-rate';

/** Headings and phrases of a rate that is measured against something else than the target. */
const OTHER_BASE =
  /占(?!地|用|道|位)[^，。；;]{1,20}?(?:的|比|总|任务|\d)|为基数|为分母|口径|按[^，。；;]{1,15}(?:计算|测算|折算)|(?:调整|调减|调增|核减|核定|变更)(?:为|后|至)|(?:占|以)[^，。；;]{1,12}(?:为准|计)/u;
const OTHER_HEADING =
  /形象|工程进度|投资|资金|支付|拨付|序时|时间进度|同比|增长|增幅|环比|上年|去年|季度|本月|当月|阶段|满意|得分/u;

export const rateMatchesFigures = defineCheck({
  id: 'rate-matches-figures',
  group: 'arithmetic',
  scope: 'ledger',
  title: { zh: '完成率与数据一致', en: 'The stated rate equals actual ÷ target' },
  problem: { zh: '完成率与数据不一致', en: 'The stated rate is not actual ÷ target' },
  roles: ['target', 'actual', 'rate'],
  messages: {
    differs: {
      severity: 'must-fix',
      zh: '{actual÷target}={expected}，表中{stated}',
      en: '{actual÷target} = {expected}, the sheet says {stated}',
      advice: {
        zh: '请核对分子或完成率',
        en: 'check the actual or the rate',
      },
    },
    sameInText: {
      severity: 'verify',
      zh: '{actual÷target}={expected}，表中{stated}，本行文字也写{stated}',
      en: '{actual÷target} = {expected}, the sheet says {stated}, and so does the text of the row',
      advice: {
        zh: '请核对分子、分母，改正其一或说明口径',
        en: 'check what was divided by what; correct it or explain the base',
      },
    },
    otherBase: {
      severity: 'verify',
      zh: '{actual÷target}={expected}，表中{stated}，完成率可能按另一基数计算',
      en: '{actual÷target} = {expected}, the sheet says {stated}; the rate seems to have another base',
      advice: {
        zh: '请说明基数，或改正完成率',
        en: 'say what it is measured against, or correct the rate',
      },
    },
    unitsDiffer: {
      severity: 'verify',
      zh: '{actual÷target}={expected}，表中{stated}，完成数与目标的计量单位不同',
      en: '{actual÷target} = {expected}, the sheet says {stated}; actual and target differ in unit',
      advice: {
        zh: '请统一计量单位，再核对完成率',
        en: 'put both into one unit, then check the rate',
      },
    },
  },
  explains: {
    zh: '目标、完成数、完成率三列都有数字时，用完成数÷目标重算。按表中小数位数四舍五入（或四舍六入五成双）得到的就是对的；只有舍去尾数或取整误差能解释的归“完成率四舍五入规范”。不查：目标越低越好的、有基数的、目标为 0 的。',
    en: 'Recomputes actual ÷ target where all three columns hold figures. Right is what half-up or half-even gives at the decimals stated; what only truncation or the rounding of the inputs explains belongs to `rate-within-rounding`. Left alone: at-most targets, baselines, targets of 0.',
  },
  needs: (ledger) =>
    needsColumns(ledger, [
      ['target', '年度目标', 'target'],
      ['actual', '完成数', 'actual'],
      ['rate', '完成率', 'rate'],
    ]),
  *run(
    ledger,
    { sheet },
  ): Generator<Outcome<'differs' | 'sameInText' | 'otherBase' | 'unitsDiffer'>> {
    for (const rate of yield* statedRates(ledger)) {
      if (rate.verdict !== 'wrong' || percentSignLeftOut(rate)) yield PASSED;
      else if (isVague(rate)) yield { outcome: 'unclear', reason: VAGUE };
      else if (isShared(rate)) yield { outcome: 'unclear', reason: SHARED };
      else yield foundAtRate(ledger, rate, caseOf(ledger, sheet, rate));
    }
  },
});

const VAGUE = {
  zh: '数字是约数或只给了界限，不能重算',
  en: 'figures that are approximate or only a bound cannot be recomputed',
};
const SHARED = {
  zh: '目标、完成数或完成率由几行合用，不能逐行重算',
  en: 'a target, actual or rate shared by several rows cannot be recomputed row by row',
};

function caseOf(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  rate: StatedRate,
): 'differs' | 'sameInText' | 'otherBase' | 'unitsDiffer' {
  const texts = textsAround(ledger, sheet, rate);
  if (texts.some((text) => statesRate(text, rate.stated))) return 'sameInText';
  if (!oneUnit(rate.actual, rate.target) || isOffByUnit(rate)) return 'unitsDiffer';
  const heading = columnsOf(ledger, ['rate']).find(
    ({ column }) => column === rate.stated.from[0].at.column,
  );
  const named =
    !texts.some((text) => statesQuotient(text, rate.expected)) &&
    [...texts, ...cellTexts(sheet, [rate.stated])].some((text) => OTHER_BASE.test(text));
  const other = named || OTHER_HEADING.test(heading?.header ?? '');
  return other || fitsOtherColumn(ledger, sheet, rate) ? 'otherBase' : 'differs';
}

/** What the row says, and what the cells of actual and target say besides their figure. */
function textsAround(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  { indicator, actual, target }: StatedRate,
): readonly string[] {
  const worded = cellTexts(sheet, [actual, target]).filter((text) => /[率占比]/.test(text));
  return [...textsOfRow(ledger, sheet, indicator.row), ...worded].map(normalText);
}

function cellTexts(sheet: SheetSnapshot, figures: readonly Figure[]): string[] {
  return figures
    .flatMap(({ from }) => from)
    .map(({ at }) => valueAt(sheet, at.row, at.column))
    .filter((value): value is string => typeof value === 'string');
}

/** True where the rate is right but for 千, 万 or 亿: 7500 reported against 1.5万 planned. */
function isOffByUnit({ stated, expected }: StatedRate): boolean {
  return (
    stated.value > 0 &&
    [1e3, 1e4, 1e8].some(
      (factor) => roundsTo(expected / factor, stated) || roundsTo(expected * factor, stated),
    )
  );
}

/** Rounding moves a number by half a place at most, so that what is further off need not be rounded. */
function roundsTo(share: number, stated: Figure): boolean {
  const decimals = decimalsOfShare(stated);
  return (
    Math.abs(share - stated.value) <= shift(1, -decimals) &&
    roundHalfUp(share, decimals) === clean(stated.value)
  );
}

function statesRate(text: string, stated: Figure): boolean {
  return percentagesIn(text).some(({ value }) => value === clean(stated.value));
}

/** The text gives actual ÷ target itself (占年度目标的76%), so it names no other base. */
function statesQuotient(text: string, expected: number): boolean {
  return percentagesIn(text).some(
    ({ value, decimals }) => value > 0 && roundHalfUp(expected, decimals + 2) === value,
  );
}

/** A rate of 95 without a percent sign beside 95 ÷ 100 is worded badly, but not wrong. */
function percentSignLeftOut({ stated, expected }: StatedRate): boolean {
  if (stated.unit !== null) return false;
  return roundHalfUp(expected * 100, stated.decimals ?? 0) === clean(stated.value);
}

function isVague({ actual, target, stated }: StatedRate): boolean {
  return stated.bound !== 'exact' || actual.bound !== 'exact' || target.bound === 'about';
}

function isShared({ actual, target, stated }: StatedRate): boolean {
  return [actual, target, stated].some(({ basis }) => basis !== 'cell');
}

/** True where another column of the row explains the rate: a plan for the period, last year's figure. */
function fitsOtherColumn(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  { indicator, actual, target, stated }: StatedRate,
): boolean {
  const used = [actual, target, stated].flatMap(({ from }) => from).map(({ at }) => at.column);
  const fits = (share: number): boolean => Number.isFinite(share) && roundsTo(share, stated);
  return columnsOf(ledger, [
    'period-target',
    'period-actual',
    'target',
    'actual',
    'baseline',
    'ignored',
  ])
    .filter(({ column }) => !used.includes(column))
    .map(({ column }) => valueAt(sheet, indicator.row, column))
    .filter((value): value is number => typeof value === 'number' && value > 0)
    .some((value) => fits(actual.written / value) || fits(value / target.written));
}
