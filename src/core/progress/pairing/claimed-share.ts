import type { ProsePercentage } from '../../text/prose/facts';
import type { Candidate, ReadText } from './candidates';
import type { FigurePair } from './figure-pair';

/** A share of the work or of the target that a text claims, where no figure is reported. */
export interface ClaimedShare {
  /** The target it is a share of; null for the task as a whole. */
  readonly target: Candidate | null;
  readonly figure: ProsePercentage;
  readonly text: ReadText;
}

/**
 * The one share that the texts claim of the task as a whole or of its one target without a figure:
 * 完成工程总量的60%. Null where there are several, or where it belongs to a figure.
 */
export function claimedShare(
  texts: readonly ReadText[],
  open: readonly Candidate[],
  pairs: readonly FigurePair[],
): ClaimedShare | null {
  const strong = open.filter(isCounted);
  if (strong.length > 1 || (strong.length === 0 && pairs.length > 0)) return null;
  const consumed = new Set(pairs.map(({ actual }) => actual.claim));
  const shares = texts.flatMap((text) =>
    text.prose.figures.flatMap((figure) => (isShare(figure) ? { figure, text } : [])),
  );
  const left = shares.filter(({ figure }) => !consumed.has(figure));
  const [share] = left;
  if (share === undefined || left.length !== 1 || belongsToFigure(share.figure, share.text))
    return null;
  return { target: strong[0] ?? null, ...share };
}

function isCounted({ figure, strong }: Candidate): boolean {
  return strong && figure.kind === 'quantity';
}

function isShare(figure: ReadText['prose']['figures'][number]): figure is ProsePercentage {
  return (
    figure.kind === 'percentage' &&
    (figure.base === 'work' || figure.base === 'target') &&
    figure.role === 'own' &&
    figure.claim === 'achieved' &&
    !figure.bracketed &&
    !figure.goal &&
    !figure.points &&
    figure.high === null
  );
}

/** 完成投资3000万元，占计划的60%: the share of what stands before it. */
function belongsToFigure(share: ProsePercentage, { prose }: ReadText): boolean {
  if (share.base === 'work') return false;
  return prose.figures.some(
    (figure) =>
      figure.kind === 'quantity' && figure.sentence === share.sentence && figure.to <= share.from,
  );
}
