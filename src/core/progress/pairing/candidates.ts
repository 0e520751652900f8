import type { Source } from '../../ledger/source';
import { leadWords, type Prose, type ProsePercentage } from '../../text/prose/facts';
import { leadOf, nameOf, phraseOf, type Phrase, type ProseFigure } from './phrase';
import { topicOf } from './topic';

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
  /** What the text speaks of where the figure's own words say next to nothing; null where they do. */
  readonly topic: Phrase | null;
  readonly name: string;
  /** Words of its own say what is to be done with it. */
  readonly strong: boolean;
}

/** A figure of progress, with the share that is claimed beside it. */
export interface Achieved extends Candidate {
  readonly claim: ProseFigure | null;
  /** Added up from several figures of the text. */
  readonly summed: boolean;
}

/** Figures that say 其中: some of a whole that was told before. */
export function partsIn(text: ReadText): Achieved[] {
  return first(
    text,
    (figure) =>
      figure.role === 'part' &&
      figure.kind === 'quantity' &&
      !figure.bracketed &&
      figure.written > 0,
  ).map((figure) => ({ ...candidate(figure, text), claim: null, summed: false }));
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
/** What they are for is told with another figure: 对23个小区3661户进行改造; not 对3200名老人开展探访. */
const FOR = /对全?[县市区]?$/;

/** Most figures of one text that are looked at; a longer text is a table, not a sentence. */
const MOST = 60;

/** Figures of a target text that can be targets. */
export function targetsIn(text: ReadText): Candidate[] {
  return first(text, (figure) => isTarget(figure, text.prose)).map((figure) =>
    candidate(figure, text),
  );
}

function first(
  { prose }: ReadText,
  fits: (figure: ProseFigure, i: number) => boolean,
): ProseFigure[] {
  const found: ProseFigure[] = [];
  for (let i = 0; i < prose.figures.length && found.length < MOST; i += 1) {
    const figure = prose.figures[i];
    if (figure !== undefined && fits(figure, i)) found.push(figure);
  }
  return found;
}

/** Figures that a progress text itself names as goals. */
export function goalsIn(text: ReadText): Candidate[] {
  return first(text, (figure) => figure.goal && isMeasured(figure, text.prose)).map((figure) =>
    candidate(figure, text),
  );
}

/** 分为6个标段, 召开3次会议: how it is gone about. */
const BESIDE_THE_MATTER = /(?:分为|分成|划分|划分为|召开|印发|先后)$/;

/** Figures of a progress text that can be actuals. */
export function achievedIn(text: ReadText): Achieved[] {
  const { figures } = text.prose;
  const found: Achieved[] = [];
  for (let i = 0; i < figures.length && found.length < MOST; i += 1) {
    const figure = figures[i];
    if (figure === undefined || figure.goal || figure.bracketed || !isMeasured(figure, text.prose))
      continue;
    if (BESIDE_THE_MATTER.test(leadWords(text.prose, figure))) continue;
    const claim = claimBehind(figures, i);
    const rate = figure.kind === 'percentage' && figure.claim !== 'planned';
    if (claim !== null || rate || REPORTS.has(figure.claim))
      found.push({ ...candidate(figure, text), claim, summed: false });
  }
  return found;
}

/** A figure with what its text says around it. */
export function candidate(figure: ProseFigure, text: ReadText): Candidate {
  const name = nameOf(text.prose, figure);
  const phrase = phraseOf(text.prose, figure, name);
  return {
    figure,
    text,
    phrase,
    topic: topicOf(text.prose, figure, phrase),
    name,
    strong: isStrong(figure, phrase, name) || isAll(figure, text.prose),
  };
}

function isTarget(figure: ProseFigure, prose: Prose): boolean {
  const own = figure.role === 'part' ? { ...figure, role: 'own' as const } : figure;
  if (figure.bracketed || !isMeasured(own, prose)) return false;
  const lead = leadWords(prose, figure);
  if (figure.kind === 'quantity' && SCOPE.test(lead) && !isOnlyOne(figure, lead, prose))
    return false;
  return !/(?:现有|原有|已有|共有|目前|上年|去年|截[至止])[^，。；]{0,8}$/.test(lead);
}

function isOnlyOne(figure: ProseFigure, lead: string, { figures }: Prose): boolean {
  return (
    FOR.test(lead) && !figures.some((other) => other !== figure && other.clause === figure.clause)
  );
}

function isMeasured(figure: ProseFigure, prose: Prose): boolean {
  if (figure.role === 'standard') return isStandard(figure, prose);
  if (figure.written <= 0) return false;
  if (figure.kind === 'percentage') return isLevel(figure);
  if (BESIDE.has(figure.role)) return false;
  const kind = figure.unit?.kind ?? '';
  if (kind.includes('/')) return CONCENTRATION.test(kind);
  if (kind === 'money' && !isPaidOut(figure, prose)) return false;
  return figure.role === 'own' && !NOT_PROGRESS.has(kind);
}

/** A rate, or how much something rises. */
function isLevel({ base, role, bracketed, points }: ProsePercentage): boolean {
  const rate = base === 'rate' && (role !== 'part' || !bracketed);
  return !points && (rate || (base === 'change' && !BESIDE.has(role)));
}

/** Figures beside the matter. */
const BESIDE: ReadonlySet<string> = new Set(['limit', 'part', 'whole', 'earlier']);

const CONCENTRATION = /^(?:微克|毫克|μg)/;

/** A level that is kept: 每人每月不低于690元, 每千人口4.3个; not what it was before, nor by how much it rose. */
function isStandard(figure: ProseFigure, { text }: Prose): boolean {
  if (figure.kind === 'percentage' || figure.bracketed) return false;
  if (/^[微毫μ]/.test(figure.unit?.kind ?? '')) return true;
  const lead = text.slice(figure.lead[0], figure.lead[1]);
  const risen =
    /增加|减少|增长|由[^，。]*$/.test(lead) ||
    /^.{0,3}(?:提高|提升|增加|上调)/.test(text.slice(figure.to, figure.tail[1]));
  return (
    !risen && /每(?:人|户|千人|万人|百人|床|亩|生)|[人户亩]均/.test(lead) && figure.written > 0
  );
}

/** Money is progress only where paying it out is what was promised: 发放创业担保贷款1500万元, never 投资. */
function isPaidOut(figure: ProseFigure, prose: Prose): boolean {
  const words = prose.text.slice(leadOf(prose, figure), figure.from);
  return (
    /发放|拨付|补助|补贴|贷款|信贷|减免|兑付|资助|奖补/.test(words) &&
    !/投资|投入|概算|预算|到位|费用|保费|收入|余额/.test(words)
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

/** The cell holds nothing else: 200户. */
function isAll(figure: ProseFigure, { text }: Prose): boolean {
  return text.length - (figure.to - figure.from) <= 3;
}

/** 完成工程总量的60% is a share of the work, not of a figure before it. */
const CLAIMED_BASES: ReadonlySet<string> = new Set(['target', 'rate', 'whole']);

/** The share claimed of a figure: behind it in its sentence, before the next figure that counts on its own. */
function claimBehind(figures: readonly ProseFigure[], i: number): ProseFigure | null {
  const own = figures[i];
  if (own === undefined || own.kind === 'percentage') return null;
  const dealt = dealtShare(figures, i);
  if (dealt !== null) return dealt;
  for (let at = i + 1; at <= i + AHEAD; at += 1) {
    const next = figures[at];
    if (next === undefined || next.sentence !== own.sentence) return null;
    const near = at === i + 1 && !own.bracketed;
    if (next.goal || (isAside(next) && !(near && isBracketedShare(next)))) continue;
    if (next.kind === 'quantity') return null;
    return CLAIMED_BASES.has(next.base) && !next.points ? next : null;
  }
  return null;
}

/** Most figures looked at behind one. */
const AHEAD = 40;

function isAside({ role, bracketed }: ProseFigure): boolean {
  return role === 'part' || bracketed;
}

/** 19.2公里（完成率90%）. */
function isBracketedShare({ kind, bracketed }: ProseFigure): boolean {
  return kind === 'percentage' && bracketed;
}

/** 完成51.3公里，其中通组路33.6公里，分别占年度任务的78.9%和84%: the share in the place of the figure. */
function dealtShare(figures: readonly ProseFigure[], i: number): ProseFigure | null {
  const own = figures[i];
  if (own === undefined) return null;
  const behind = figures.slice(i + 1, i + 1 + AHEAD);
  const next = behind.findIndex(
    ({ kind, sentence }) => kind === 'percentage' && sentence === own.sentence,
  );
  if (next < 0) return null;
  const first = i + 1 + next;
  const [index, count] = figures[first]?.dealt ?? [0, 0];
  const place = i - (first - count);
  const share = figures[first + place];
  if (index !== 0 || count < 2 || place < 0 || share?.kind !== 'percentage') return null;
  return CLAIMED_BASES.has(share.base) ? share : null;
}
