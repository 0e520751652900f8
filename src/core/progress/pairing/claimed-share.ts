import { leadWords, type ProsePercentage } from '../../text/prose/facts';
import type { Candidate, ReadText } from './candidates';
import type { FigurePair } from './figure-pair';
import { unitsAgree } from './units-agree';

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
  if (isOfSome(share.figure, share.text, strong[0]) || hasParts(share.text, strong[0])) return null;
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

/** Words that tell of the work as a whole, or how it went. */
const AS_A_WHOLE =
  /项目|工程|任务|目标|计划|总|年度|全年|全部|完成|改造|建设|施工|进度|形象|整体|累计|已|目前|约|达到?|按|率|量|投资|的|超过|工作|本|今年/g;

/** 外墙装饰完成70%: a share of one trade, which has words of its own that the target lacks. */
function isOfSome(
  share: ProsePercentage,
  { prose }: ReadText,
  target: Candidate | undefined,
): boolean {
  const lead = leadWords(prose, share);
  const asked = target?.phrase.text ?? '';
  const trade = TRADE.exec(lead)?.[0];
  if (trade !== undefined && !asked.includes(trade)) return true;
  if (share.base === 'work') return isOfOthers(share, prose, target);
  const words = lead.replace(AS_A_WHOLE, '');
  const own = new Set(words.match(/[\u4e00-\u9fff]/g) ?? []);
  if (own.size < 3) return false;
  return ![...own].some((letter) => asked.includes(letter));
}

/** One trade, lot or step of the work. */
const TRADE =
  /主体|基础|装修|装饰|标段|[一二三]期|征地|拆迁|设备|室内|室外|外墙|绿化|管网|土建|地下|配套|附属|路基|招标|设计|前期|手续/;

/** 7个村完成工程量的80%: the work of some. */
function isOfOthers(
  share: ProsePercentage,
  { figures }: ReadText['prose'],
  target: Candidate | undefined,
): boolean {
  return figures.some(
    (figure) =>
      figure.kind === 'quantity' &&
      figure.sentence === share.sentence &&
      figure.to <= share.from &&
      !figure.bracketed &&
      figure.unit !== null &&
      figure.unit.kind !== 'money' &&
      figure.value !== target?.figure.value &&
      (target === undefined || unitsAgree(figure, target.figure)),
  );
}

/** 完成率72.2%，其中新建9座、改造4座: the figures are told. */
function hasParts({ prose }: ReadText, target: Candidate | undefined): boolean {
  return (
    target !== undefined &&
    prose.figures.some(
      (figure) =>
        figure.kind === 'quantity' &&
        figure.role === 'part' &&
        !figure.bracketed &&
        unitsAgree(figure, target.figure),
    )
  );
}
