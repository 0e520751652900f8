import { leadWords, type ProsePercentage, type ProseQuantity } from '../../text/prose/facts';
import type { ReadText } from '../pairing/candidates';
import { unitsAgree } from '../pairing/units-agree';

/** Quantities of a text. */
export function quantitiesOf({ prose }: ReadText): ProseQuantity[] {
  return prose.figures.filter((figure): figure is ProseQuantity => figure.kind === 'quantity');
}

/** Percentages of a text. */
export function percentagesOf({ prose }: ReadText): ProsePercentage[] {
  return prose.figures.filter((figure): figure is ProsePercentage => figure.kind === 'percentage');
}

/** The quantity that a share stands behind: the nearest before it, in its sentence, that is no goal or part. */
export function measuredBy(text: ReadText, share: ProsePercentage): ProseQuantity | null {
  const { figures } = text.prose;
  for (let i = figures.length - 1; i >= 0; i -= 1) {
    const figure = figures[i];
    if (figure?.kind !== 'quantity' || !mayBeMeasured(text, figure, share)) continue;
    const between = figures.some(
      (other) =>
        other.kind === 'percentage' &&
        other !== share &&
        other.from > figure.to &&
        other.to < share.from,
    );
    return between || isOfMoney(text, share, figure) ? null : figure;
  }
  return null;
}

function mayBeMeasured(text: ReadText, figure: ProseQuantity, share: ProsePercentage): boolean {
  return (
    figure.to <= share.from &&
    figure.sentence === share.sentence &&
    !figure.goal &&
    (figure.bracketed === share.bracketed || isInItsBracket(text, figure, share)) &&
    figure.role !== 'limit' &&
    figure.role !== 'standard' &&
    (figure.role !== 'part' || share.role === 'part')
  );
}

/** 铺设管道7.15公里，占年度投资计划的70%: a share of money is none of the pipes. */
function isOfMoney({ prose }: ReadText, share: ProsePercentage, figure: ProseQuantity): boolean {
  return (
    /投资|资金|预算|经费|序时|时序/.test(leadWords(prose, share)) && figure.unit?.kind !== 'money'
  );
}

/** 改造供热管网19.2公里（完成率90%）. */
function isInItsBracket(
  { prose }: ReadText,
  figure: ProseQuantity,
  share: ProsePercentage,
): boolean {
  if (figure.bracketed) return false;
  return /^[\u4e00-\u9fff]{0,8}（[^（），。；\d]*$/.test(prose.text.slice(figure.to, share.from));
}

/** Others of the same unit in the same sentence. */
export function besideOf(text: ReadText, one: ProseQuantity): ProseQuantity[] {
  return quantitiesOf(text).filter(
    (other) =>
      other !== one && other.sentence === one.sentence && unitsAgree(other, one) && other.value > 0,
  );
}
