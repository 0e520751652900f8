import type { PairEvidence } from '../../ledger/ledger';
import { pairKey } from '../../settings/keys';
import type { Words } from '../../words';
import type { Candidate } from './candidates';
import type { FigurePair, PairReason } from './figure-pair';
import type { ProseFigure } from './phrase';

/** Letters shown on each side of a figure. */
const SHOWN = 24;

/** The words that hold a figure, as people read them: `新增城镇就业11620人`. */
export function wordsAround({ figure, text }: Pick<Candidate, 'figure' | 'text'>): string {
  const { text: whole } = text.prose;
  const from = Math.max(figure.lead[0], figure.from - SHOWN);
  const to = Math.min(figure.tail[1], figure.to + SHOWN);
  return whole
    .slice(from, Math.max(to, figure.to))
    .replace(/^[，。；：、\s]+|[，。；：、\s]+$/g, '');
}

const WHY: Readonly<Record<PairReason, Words>> = {
  claim: {
    zh: '按这两个数算出的比例与文中写的一致',
    en: 'the share that the text states follows from the two',
  },
  goal: { zh: '文中在旁边写明了目标', en: 'the text names the goal beside the figure' },
  whole: { zh: '文中写明是目标数里的一部分', en: 'the text says that it is some of the target' },
  node: { zh: '与计划节点要求的数相同', en: 'it is what the plan asks for by one of its dates' },
  same: {
    zh: '与目标数相同，文中写明已完成',
    en: 'it equals the target, and the text says that it is done',
  },
  words: {
    zh: '计量单位相同，说的是同一件事，没有别的数相近',
    en: 'same unit, same words, and no other figure that fits',
  },
  alike: {
    zh: '计量单位或用词相近，不能断定，请核对',
    en: 'unit or words are alike, which is not certain: please check',
  },
  chosen: { zh: '核对时选定的数', en: 'the figure that was chosen when the pair was checked' },
};

const CLAIMED: Words = {
  zh: '文中没有完成数，只写了完成比例，按所写的比例计',
  en: 'no figure is reported, only a share, which is taken as claimed',
};

const BEGUN: Words = {
  zh: '文中写的是开工或启动，只能作上限',
  en: 'what is reported has only begun, which is an upper bound',
};

const SUMMED: Words = {
  zh: '完成数由文中几个数相加，请核对',
  en: 'the actual is a sum of several figures of the text: please check',
};

const TYPED: Words = {
  zh: '核对时另填的数，文中没有这样写',
  en: 'typed when the pair was checked; the text does not say so',
};

const VAGUE: Words = {
  zh: '完成数是约数，请核对',
  en: 'the actual is approximate: please check',
};

/** The same for a pair whose actual the user typed. */
export function typedEvidence(pair: PairEvidence): PairEvidence {
  return { ...pair, why: TYPED, upperBound: false, typed: true };
}

/** Why a pair belongs together, and what 设置 knows it by. */
export function evidenceOf(pair: FigurePair): PairEvidence {
  const { target, actual, reason, upperBound } = pair;
  return evidence(wordsAround(target), wordsAround(actual), reasonWords(reason, pair), {
    claimed: false,
    upperBound,
  });
}

/** Evidence for a claimed share that stands in for a figure. */
export function claimedEvidence(
  target: Candidate | null,
  share: Pick<Candidate, 'figure' | 'text'>,
): PairEvidence {
  const words = target === null ? '' : wordsAround(target);
  return evidence(words, wordsAround(share), CLAIMED, { claimed: true, upperBound: false });
}

function reasonWords(reason: PairReason, { used, upperBound, actual }: FigurePair): Words {
  if (upperBound) return BEGUN;
  if (used) return WHY[reason];
  if (actual.summed) return SUMMED;
  return isVague(actual.figure) ? VAGUE : WHY.alike;
}

function isVague({ bound }: ProseFigure): boolean {
  return bound === 'about';
}

function evidence(
  targetWords: string,
  actualWords: string,
  why: Words,
  { claimed, upperBound }: Pick<PairEvidence, 'claimed' | 'upperBound'>,
): PairEvidence {
  return {
    key: pairKey(targetWords, actualWords),
    targetWords,
    actualWords,
    why,
    claimed,
    upperBound,
  };
}
