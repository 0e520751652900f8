import type { ProsePercentage, ProseQuantity } from '../../text/prose/facts';
import type { ReadText } from '../pairing/candidates';
import { compareClaim, type ClaimVerdict } from '../pairing/claim-arithmetic';
import type { ProseFigure } from '../pairing/phrase';
import { proseFigure } from '../pairing/prose-figure';
import { unitsAgree } from '../pairing/units-agree';
import { figureOf, type Figure } from '../../ledger/figure';
import { besideOf, measuredBy, percentagesOf } from './figures';
import { placeOf, type Look, type Slip, type TaskTexts } from './slip';

/** What a share may be a share of. */
interface Base {
  readonly value: number;
  readonly figure: Figure;
  readonly verdict: ClaimVerdict;
  /** Said to be the base: a goal, a whole, or the target of a pair that is used. */
  readonly said: boolean;
  /** What is divided, where it is another figure than the one in front of the share. */
  readonly part?: ProseQuantity;
  /** How far off a wrong share may be and still be meant: of a target that is named, any. */
  readonly reach: number;
}

/** Shares that do not recompute from the figures beside them (97 of 97 + 8 stated 93 %). */
export const lookAtShares: Look = (texts) => {
  const seen = { any: false };
  const slips = texts.reports.flatMap((text) =>
    percentagesOf(text).flatMap((share): Slip[] => {
      if (!isQuotient(share)) return [];
      const actual = measuredBy(text, share);
      if (actual === null) return [];
      const bases = basesOf(texts, text, actual, share);
      if (bases.length === 0) return [];
      seen.any = true;
      return slipOf(text, actual, share, bases);
    }),
  );
  return seen.any ? slips : null;
};

function isQuotient(share: ProsePercentage): boolean {
  return (
    !share.points &&
    !share.goal &&
    share.high === null &&
    share.claim !== 'planned' &&
    (share.base === 'target' || share.base === 'rate' || share.base === 'whole')
  );
}

function slipOf(
  text: ReadText,
  actual: ProseQuantity,
  share: ProsePercentage,
  bases: readonly Base[],
): Slip[] {
  if (bases.some(({ verdict }) => verdict === 'right')) return [];
  const near = bases.find(({ verdict, said }) => verdict === 'near' && said);
  const wrong = bases.find(
    ({ value, verdict, reach }) =>
      verdict === 'wrong' && Math.abs(actual.value / value - share.value) <= reach,
  );
  const base = near ?? wrong;
  if (
    base === undefined ||
    bases.some(({ verdict }) => verdict === 'near') !== (near !== undefined)
  )
    return [];
  const stated = proseFigure({ figure: share, text }, 1);
  return [
    {
      message: near === undefined ? 'differs' : 'near',
      at: [placeOf(text, share), placeOf(text, actual), ...base.figure.from],
      data: {
        actual: proseFigure({ figure: base.part ?? actual, text }, 1),
        base: base.figure,
        stated,
        expected: { ratio: actual.value / base.value, decimals: Math.max(2, share.decimals) },
      },
      about: text.prose.text.slice(share.lead[0], share.from),
      indicator: null,
    },
  ];
}

function basesOf(
  texts: TaskTexts,
  text: ReadText,
  actual: ProseQuantity,
  share: ProsePercentage,
): Base[] {
  const beside = besideOf(text, actual);
  const base = (other: ProseFigure, said: boolean, reach: number): Base => ({
    value: other.value,
    figure: proseFigure({ figure: other, text }, 1),
    verdict: compareClaim(actual, other, share),
    said,
    reach,
  });
  const told = beside
    .filter((other) => other.goal || other.role === 'whole' || other.to <= actual.from)
    .map((other) =>
      base(
        other,
        other.goal || other.role === 'whole',
        other.goal ? 1 : other.role === 'whole' ? 0.05 : 0,
      ),
    );
  return [...told, ...sums(text, actual, share, beside), ...targetBases(texts, actual, share)];
}

/** 97个…，8个…，比例为93%: the figure out of itself and the one beside it. */
function sums(
  text: ReadText,
  actual: ProseQuantity,
  share: ProsePercentage,
  beside: readonly ProseQuantity[],
): Base[] {
  if (
    !/(?:比例|占比|比重)$/.test(share.name ?? '') ||
    beside.length !== 1 ||
    !Number.isInteger(actual.value)
  )
    return [];
  return beside.flatMap((other) =>
    [actual, other].map((part): Base => {
      const total = {
        ...part,
        value: actual.value + other.value,
        written: actual.written + other.written,
      };
      const figure = {
        ...proseFigure({ figure: total, text }, 1),
        text: `${actual.written}+${other.written}`,
      };
      return {
        value: total.value * (actual.value / part.value),
        figure,
        verdict: compareClaim(part, total, share),
        said: false,
        part,
        reach: 0.01,
      };
    }),
  );
}

/** The target of the pair that the figure stands in; else the task's only target of its unit. */
function targetBases(
  { indicators }: TaskTexts,
  actual: ProseQuantity,
  share: ProsePercentage,
): Base[] {
  return indicators.flatMap((indicator): Base[] => {
    const target = figureOf(indicator.target);
    if (target === null || target.unit?.kind === 'ratio' || target.value <= 0) return [];
    if (target.unit !== null && actual.unit !== null && target.unit.kind !== actual.unit.kind)
      return [];
    const figure: ProseQuantity = {
      ...actual,
      value: target.value,
      written: target.written,
      decimals: target.decimals ?? 0,
      bound: 'exact',
      unit: target.unit,
      scaled: target.step !== null,
    };
    if (!unitsAgree(figure, actual)) return [];
    const paired =
      indicator.pairing === 'used' && figureOf(indicator.actual)?.value === actual.value;
    const reach = paired ? (share.base === 'target' ? 1 : 0.03) : 0;
    return [
      {
        value: target.value,
        figure: target,
        verdict: compareClaim(actual, figure, share),
        said: paired,
        reach,
      },
    ];
  });
}
