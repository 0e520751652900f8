import type { ProsePercentage, ProseQuantity } from '../../text/prose/facts';
import type { ReadText } from '../pairing/candidates';
import { proseFigure } from '../pairing/prose-figure';
import { unitsAgree } from '../pairing/units-agree';
import { measuredBy, percentagesOf } from './figures';
import { placeOf, type Look, type Slip } from './slip';

interface Rated {
  readonly actual: ProseQuantity;
  readonly share: ProsePercentage;
  /** What the share is a share of, by the arithmetic. */
  readonly implied: number;
}

/** Implied bases further apart than this are not one base. */
const APART = 0.03;
/** Within the rounding of two decimals they agree to about this. */
const AGREE = 0.004;

/** Rates of one group that imply one base, but for one (1261 at 123.99 % against 1526 elsewhere). */
export const lookAtBases: Look = ({ reports }) => {
  const groups = reports
    .map((text) => ({ text, rated: ratedIn(text) }))
    .filter(({ rated }) => rated.length >= 3);
  if (groups.length === 0) return null;
  return groups.flatMap(({ text, rated }) => outlier(text, rated));
};

function ratedIn(text: ReadText): Rated[] {
  return percentagesOf(text).flatMap((share): Rated[] => {
    if (
      share.base !== 'rate' ||
      share.goal ||
      share.points ||
      share.bound !== 'exact' ||
      share.value <= 0
    )
      return [];
    const actual = measuredBy(text, share);
    return actual === null || share.decimals === 0
      ? []
      : [{ actual, share, implied: actual.value / share.value }];
  });
}

function outlier(text: ReadText, rated: readonly Rated[]): Slip[] {
  const [first] = rated;
  if (first === undefined || !rated.every(({ actual }) => unitsAgree(actual, first.actual)))
    return [];
  const odd = rated.filter((one) => {
    const others = rated.filter((other) => other !== one);
    const [usual] = others;
    return (
      usual !== undefined &&
      others.length >= 2 &&
      others.every((other) => apart(other, usual) <= AGREE) &&
      apart(one, usual) > APART
    );
  });
  const [one] = odd;
  const usual = rated.find((other) => other !== one);
  if (odd.length !== 1 || one === undefined || usual === undefined) return [];
  return [
    {
      message: 'differs',
      at: [placeOf(text, one.share), placeOf(text, one.actual), placeOf(text, usual.share)],
      data: {
        actual: proseFigure({ figure: one.actual, text }, 1),
        stated: proseFigure({ figure: one.share, text }, 1),
        implied: String(Math.round(one.implied)),
        usual: String(Math.round(usual.implied)),
        expected: {
          ratio: one.actual.value / Math.round(usual.implied),
          decimals: one.share.decimals,
        },
      },
      about: text.prose.text.slice(one.actual.lead[0], one.actual.from),
      indicator: null,
    },
  ];
}

function apart(a: Rated, b: Rated): number {
  return Math.abs(a.implied - b.implied) / b.implied;
}
