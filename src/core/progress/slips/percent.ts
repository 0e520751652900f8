import { leadWords, type ProsePercentage, type ProseQuantity } from '../../text/prose/facts';
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
    (share.claim !== 'planned' || share.base === 'target') &&
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
        reachOf(other, actual, share, text, beside),
      ),
    );
  return [...told, ...sums(text, actual, share, beside), ...targetBases(texts, actual, share)];
}

/** How far off a share of this base may be and still be meant as one. */
function reachOf(
  other: ProseQuantity,
  actual: ProseQuantity,
  share: ProsePercentage,
  text: ReadText,
  beside: readonly ProseQuantity[],
): number {
  if (other.goal) return 1;
  if (other.claim === 'planned' && share.base === 'target') return 0.3;
  const alone = beside.length === 1;
  // 管道总长11.9公里，完成8.8公里，占总体长度73.7%: the share names the whole, and there is only one.
  if (alone && share.base === 'whole' && isTotal(other, text)) return 0.3;
  if (other.role === 'whole') {
    const named =
      /(?:占比|比例|比重)$/.test(share.name ?? '') ||
      /(?:占比|比例|比重)$/.test(leadWords(text.prose, share));
    if (named) return 0.1;
    return isNamedBy(actual, share, text) ? 0.2 : 0.05;
  }
  return alone && isAllOf(other, actual, share, text) ? 0.1 : 0;
}

function isTotal(other: ProseQuantity, { prose: { text } }: ReadText): boolean {
  return other.role === 'whole' || /[总全共]/.test(text.slice(other.lead[0], other.from));
}

/** What all of it is called: 应参保3000人, 受理300件, 30个项目中. */
const ALL = /应|共有|共计|总|受理|检测|抽检|抽查|采样|申请|适龄|登记/;

/** 受理案件300件，办结280件，办结率93.3%: the rate names what was done of all there was. */
function isAllOf(
  all: ProseQuantity,
  actual: ProseQuantity,
  share: ProsePercentage,
  read: ReadText,
): boolean {
  if (!isNamedBy(actual, share, read)) return false;
  const { text } = read.prose;
  return (
    ALL.test(text.slice(all.lead[0], all.from)) ||
    /^[^，。；]{0,8}中/.test(text.slice(all.to, all.tail[1]))
  );
}

/** 已开工29个，开工率86.1%: the rate is called by what is said of the figure. */
function isNamedBy(
  { lead, tail }: ProseQuantity,
  { name }: ProsePercentage,
  { prose: { text } }: ReadText,
): boolean {
  const stem = (name ?? '').replace(/率$/, '').slice(-2);
  const words = text.slice(lead[0], lead[1]) + text.slice(tail[0], tail[1]);
  return stem !== '' && words.includes(stem);
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
