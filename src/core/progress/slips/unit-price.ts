import { clean, plain, roundHalfUp } from '../../text/decimal';
import type { ProseQuantity } from '../../text/prose/facts';
import type { ReadText } from '../pairing/candidates';
import { slackOf } from '../pairing/claim-arithmetic';
import { proseFigure } from '../pairing/prose-figure';
import { partsOf } from '../../text/dates';
import { quantitiesOf } from './figures';
import { placeOf, type Look, type Slip } from './slip';

/** Who or what is paid for. */
const COUNTED: ReadonlySet<string> = new Set([
  'person',
  'household',
  'person-time',
  'case',
  '床',
  '亩',
  'area',
]);
/** How far off the product may be and still be meant as the amount. */
const NEAR = 0.35;

/** A price, a number and an amount that do not go together: 7916名, 每人每月165.25元, 1-7月910.67万元. */
export const lookAtPrices: Look = ({ targets, reports }) => {
  const seen = { any: false };
  const slips = [...targets, ...reports].flatMap((text) => {
    const found = pricesIn(text);
    seen.any ||= found.length > 0;
    return found.flatMap((one) => slipOf(text, one));
  });
  return seen.any ? slips : null;
};

interface Priced {
  readonly price: ProseQuantity;
  readonly count: ProseQuantity;
  readonly amount: ProseQuantity;
  /** Months the price is paid for; 1 where it is paid once. */
  readonly months: number;
}

function pricesIn(text: ReadText): Priced[] {
  const all = quantitiesOf(text);
  return all.flatMap((price): Priced[] => {
    if (price.unit?.kind !== 'money' || price.role !== 'standard') return [];
    const lead = text.prose.text.slice(price.lead[0], price.from);
    if (/由|提高|标准/.test(lead) && !/平均/.test(lead)) return [];
    const near = all.filter(
      (other) =>
        other !== price &&
        other.sentence === price.sentence &&
        other.role !== 'part' &&
        !other.goal,
    );
    const counts = near.filter(
      ({ unit, role }) =>
        (COUNTED.has(unit?.kind ?? '') || lead.includes(`每${unit?.name ?? '，'}`)) &&
        role === 'own',
    );
    const amounts = near.filter(({ unit, role }) => unit?.kind === 'money' && role === 'own');
    const [count] = counts;
    const [amount] = amounts;
    if (counts.length !== 1 || amounts.length !== 1 || count === undefined || amount === undefined)
      return [];
    const months = monthsOf(text, price, lead);
    return months === null ? [] : [{ price, count, amount, months }];
  });
}

/** Months that a monthly price is paid for; null where it is monthly and they are not told. */
function monthsOf({ prose }: ReadText, price: ProseQuantity, lead: string): number | null {
  if (!/每月|月均|月人均/.test(lead)) return 1;
  const period = prose.dates.find(
    ({ sentence, start, date }) => sentence === price.sentence && start !== null && date !== null,
  );
  if (period?.start == null || period.date === null) return null;
  return partsOf(period.date).month - partsOf(period.start).month + 1;
}

function slipOf(text: ReadText, { price, count, amount, months }: Priced): Slip[] {
  const product = price.value * count.value * months;
  const off = Math.abs(product - amount.value);
  const priceSlack =
    (price.decimals > 0 ? 0.5 * 10 ** -price.decimals : 0.5) * count.value * months;
  const slack = priceSlack + slackOf(amount) + slackOf(count) * price.value * months + 0.5;
  if (
    off <= slack ||
    off > NEAR * amount.value ||
    [price, count, amount].some(({ bound }) => bound !== 'exact')
  )
    return [];
  const scale = amount.unit?.factor ?? 1;
  const factors = [
    `${plain(count.written)}${count.unit?.name ?? ''}`,
    `${plain(price.written)}元`,
    ...(months > 1 ? [`${months}个月`] : []),
  ];
  return [
    {
      message: 'differs',
      at: [placeOf(text, amount), placeOf(text, count), placeOf(text, price)],
      data: {
        product: factors.join('×'),
        stated: proseFigure({ figure: amount, text }, 1),
        expected: `${plain(roundHalfUp(clean(product / scale), 2))}${amount.unit?.name ?? ''}`,
      },
      about: text.prose.text.slice(count.lead[0], count.from),
      indicator: null,
    },
  ];
}
