import type { Source } from '../../ledger/source';
import type { Prose } from '../../text/prose/facts';
import { leadOf, nameOf, phraseOf, type Phrase, type ProseFigure } from './phrase';

/** A text of the ledger with what was read from it. */
export interface ReadText {
  readonly prose: Prose;
  readonly from: Source;
}

/** A figure that may be the target or the actual of an indicator. */
export interface Candidate {
  readonly figure: ProseFigure;
  readonly text: ReadText;
  readonly phrase: Phrase;
  readonly name: string;
  /** Words of its own say what is to be done with it. */
  readonly strong: boolean;
}

/** Counts of one month, week or day: 6月份举办4场. */
const OF_A_WHILE =
  /(?:本|当|上|这个)(?:月|周|季度?)(?!底|末)|月度|日均|每[日天周月]|当日|今日|近期/;

/** True where the figure counts a stretch of the year that does not begin with it. */
export function isOfAWhile({ figure, text: { prose } }: Candidate): boolean {
  if (OF_A_WHILE.test(prose.text.slice(Math.max(0, figure.lead[0] - 8), figure.from))) return true;
  return prose.dates.some(
    ({ sentence, to, start, precision, meaning }) =>
      sentence === figure.sentence &&
      to <= figure.from &&
      figure.from - to < 30 &&
      meaning === 'other' &&
      (precision === 'month' || precision === 'quarter' || precision === 'third') &&
      start !== null &&
      !start.endsWith('-01-01'),
  );
}

/** A figure of progress, with the share that is claimed beside it. */
export interface Achieved extends Candidate {
  readonly claim: ProseFigure | null;
  /** Added up from several figures of the text. */
  readonly summed: boolean;
}

/** Figures that say 其中: some of a whole that was told before. */
export function partsIn(text: ReadText): Achieved[] {
  return text.prose.figures
    .filter(
      (figure) =>
        figure.role === 'part' &&
        figure.kind === 'quantity' &&
        !figure.bracketed &&
        figure.written > 0,
    )
    .map((figure) => ({ ...candidate(figure, text), claim: null, summed: false }));
}

/** Kinds of unit that never measure how far something has got. */
const NOT_PROGRESS: ReadonlySet<string> = new Set([
  'day',
  'month',
  'hour',
  'score',
  'points',
  'time',
  '年',
]);

/** Where a number only says for whom or in how many places. */
const SCOPE =
  /(?:^|[，。；：、])(?:[^，。；：、]{0,3}?(?:涉及|覆盖|针对|位于|分布在)|[^，。；：、]{0,2}?对全?[县市区]?)$/;

/** Figures of a target text that can be targets. */
export function targetsIn(text: ReadText): Candidate[] {
  return text.prose.figures
    .filter((figure) => isTarget(figure, text.prose))
    .map((figure) => candidate(figure, text));
}

/** Figures that a progress text itself names as goals. */
export function goalsIn(text: ReadText): Candidate[] {
  return text.prose.figures
    .filter((figure) => figure.goal && isMeasured(figure, text.prose))
    .map((figure) => candidate(figure, text));
}

/** Figures of a progress text that can be actuals. */
export function achievedIn(text: ReadText): Achieved[] {
  const { figures } = text.prose;
  return figures.flatMap((figure, i) => {
    if (figure.goal || figure.bracketed || !isMeasured(figure, text.prose)) return [];
    const claim = claimBehind(figures, i);
    const rate = figure.kind === 'percentage' && figure.claim !== 'planned';
    if (claim === null && !rate && !REPORTS.has(figure.claim)) return [];
    return [{ ...candidate(figure, text), claim, summed: false }];
  });
}

/** A figure with what its text says around it. */
export function candidate(figure: ProseFigure, text: ReadText): Candidate {
  const name = nameOf(text.prose, figure);
  const phrase = phraseOf(text.prose, figure, name);
  return {
    figure,
    text,
    phrase,
    name,
    strong: isStrong(figure, phrase, name),
  };
}

function isTarget(figure: ProseFigure, prose: Prose): boolean {
  const own = figure.role === 'part' ? { ...figure, role: 'own' as const } : figure;
  if (figure.bracketed || !isMeasured(own, prose)) return false;
  const lead = prose.text.slice(figure.lead[0], figure.from);
  if (figure.kind === 'quantity' && SCOPE.test(lead)) return false;
  return !/(?:现有|原有|已有|共有|目前|上年|去年|截[至止])[^，。；]{0,8}$/.test(lead);
}

function isMeasured(figure: ProseFigure, prose: Prose): boolean {
  if (figure.role === 'standard') return isStandard(figure, prose);
  if (BESIDE.has(figure.role) || figure.written <= 0) return false;
  if (figure.kind === 'percentage')
    return !figure.points && (figure.base === 'rate' || figure.base === 'change');
  const kind = figure.unit?.kind ?? '';
  if (kind.includes('/')) return CONCENTRATION.test(kind);
  if (kind === 'money' && !isPaidOut(figure, prose)) return false;
  return figure.role === 'own' && !NOT_PROGRESS.has(kind);
}

/** Figures beside the matter. */
const BESIDE: ReadonlySet<string> = new Set(['limit', 'part', 'whole']);

const CONCENTRATION = /^(?:微克|毫克|μg)/;

/** A level that is kept: 每人每月不低于690元, 每千人口4.3个; not what it was before, nor by how much it rose. */
function isStandard(figure: ProseFigure, { text }: Prose): boolean {
  if (figure.kind === 'percentage' || figure.bracketed) return false;
  if (/^[微毫μ]/.test(figure.unit?.kind ?? '')) return true;
  const lead = text.slice(figure.lead[0], figure.from);
  const risen =
    /增加|减少|增长|由[^，。]*$/.test(lead) ||
    /^.{0,3}(?:提高|提升|增加|上调)/.test(text.slice(figure.to, figure.tail[1]));
  return !risen && /每(?:人|户|千人|万人|百人|床|亩)/.test(lead) && figure.written > 0;
}

/** Money is progress only where paying it out is what was promised: 发放创业担保贷款1500万元, never 投资. */
function isPaidOut(figure: ProseFigure, prose: Prose): boolean {
  const words = prose.text.slice(leadOf(prose, figure), figure.from);
  return (
    /发放|拨付|补助|补贴|贷款|减免|兑付|资助|奖补/.test(words) &&
    !/投资|投入|概算|预算|到位|费用|保费|收入/.test(words)
  );
}

/** Claims that may report progress; a figure that is only named is offered at most. */
const REPORTS: ReadonlySet<ProseFigure['claim']> = new Set<ProseFigure['claim']>([
  'achieved',
  'started',
  'partial',
  'stated',
]);

/** A verb of its own, or a bound: 不少于70人. */
function isStrong(figure: ProseFigure, { verbs }: Phrase, name: string): boolean {
  // 其中 in a target tells of what it consists, which may be a target of its own.
  if (figure.role === 'part') return false;
  return (
    verbs.size > 0 ||
    (name !== '' && (figure.from > figure.lead[0] || verbs.size > 0)) ||
    figure.bound === 'at-least' ||
    figure.bound === 'at-most' ||
    figure.claim === 'achieved' ||
    figure.kind === 'percentage'
  );
}

/** 完成工程总量的60% is a share of the work, not of a figure before it. */
const CLAIMED_BASES: ReadonlySet<string> = new Set(['target', 'rate', 'whole']);

/** The share claimed of a figure: behind it in its sentence, before the next figure that counts on its own. */
function claimBehind(figures: readonly ProseFigure[], i: number): ProseFigure | null {
  const own = figures[i];
  if (own === undefined || own.kind === 'percentage') return null;
  for (let at = i + 1; at < figures.length; at += 1) {
    const next = figures[at];
    if (next === undefined || next.sentence !== own.sentence) return null;
    if (next.goal || next.role === 'part' || next.bracketed) continue;
    if (next.kind === 'quantity') return null;
    return CLAIMED_BASES.has(next.base) && !next.points ? next : null;
  }
  return null;
}
