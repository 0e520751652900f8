import { leadWords } from '../../text/prose/facts';
import type { Achieved, Candidate } from './candidates';
import {
  asksForStart,
  isUpperBound,
  needsNoAsking,
  sameGoal,
  type FigurePair,
} from './figure-pair';
import { common, likeness, sharedContent } from './phrase';
import { bothCount, unitsAgree, unitsMayAgree } from './units-agree';
import { sharesVerb, verbsDiffer } from './verbs-agree';

/** Pairs below are not even offered. */
const WORTH_OFFERING = 0.24;
/** How alike they must be where the target is told again as done. */
const TOLD_AGAIN = 0.35;
/** How alike the words of a pair that is used must be, and how much better than any rival. */
const SURE = 0.5;
const MARGIN = 0.2;
/** What another unit costs where there are figures of the target's own. */
const INSTEAD = 0.5;
/** How much better a rival of another unit may be. */
const OTHER_UNIT = 0.1;
/** What it adds that no other figure of target or progress has the unit. */
const ALONE = 0.25;

interface Scored {
  readonly target: Candidate;
  readonly actual: Achieved;
  /** How much speaks for it, for offering it. */
  readonly worth: number;
  /** The same, less what makes it weaker than others. */
  readonly score: number;
  readonly alone: boolean;
}

/** Pairs by unit and words, best first; used only where it is clear and without a rival, else offered. */
export function pairsByWords(
  achieved: readonly Achieved[],
  targets: readonly Candidate[],
  taken: readonly FigurePair[],
): FigurePair[] {
  const open = targets.filter((target) => !taken.some((pair) => sameGoal(pair.target, target)));
  const scored = achieved
    .flatMap((actual) => open.flatMap((target) => score(target, actual, achieved, open) ?? []))
    .sort((a, b) => b.score - a.score);
  const met = new Set<Candidate>();
  const settled = new Set<Candidate>();
  return scored.flatMap((one) => {
    const { target, actual } = one;
    if (one.worth < WORTH_OFFERING || met.has(target) || met.has(actual)) return [];
    if (!asksOfEach(target)) met.add(target);
    met.add(actual);
    // What already belongs to a certain pair is no rival any more.
    const left = scored.filter((other) => !settled.has(other.target) && !settled.has(other.actual));
    const reason = reasonFor(one, left);
    const used = reason !== null;
    if (used) settled.add(target).add(actual);
    const confidence = used ? 0.98 : Math.min(0.9, one.worth);
    const upperBound = isUpperBound(target, actual);
    return [{ target, actual, used, confidence, reason: reason ?? 'alike', upperBound }];
  });
}

/** 高血压、糖尿病筛查各2万人: one target for several figures. */
function asksOfEach({ figure, text }: Candidate): boolean {
  return /各(?:完成|达到?|为|不少于)?[^，。；、]{0,4}$/.test(leadWords(text.prose, figure));
}

function score(
  target: Candidate,
  actual: Achieved,
  achieved: readonly Achieved[],
  targets: readonly Candidate[],
): Scored | null {
  if (!unitsMayAgree(target.figure, actual.figure) || isOfAnother(target, actual)) return null;
  const agree = unitsAgree(target.figure, actual.figure);
  const rivals = rivalsOf(
    target,
    actual,
    { achieved, targets },
    agree ? unitsAgree : unitsMayAgree,
  );
  const alone = agree && rivals === 0;
  const alike = alikeness(target, actual, targets);
  const numbered = byNumber(target, actual) > 0;
  if (alike === 0 && !numbered && isStrange(target, actual, alone)) return null;
  const likely = rivals === 0 && (agree || isNear(target, actual));
  const worth =
    alike +
    byNumber(target, actual) +
    byValue(target, actual) +
    (likely ? ALONE : 0) -
    (agree ? 0 : ofOtherUnit(target, achieved, rivals));
  return { target, actual, alone, worth, score: worth - weakness(target, actual) };
}

/** The same number speaks for a pair, a number many times as large a little against it. */
function byValue({ figure: asked }: Candidate, { figure: told }: Achieved): number {
  if (asked.value === told.value) return 0.15;
  return told.value > 3 * asked.value ? -0.05 : 0;
}

/** What another unit costs: more where there are figures of the target's own. */
function ofOtherUnit(target: Candidate, achieved: readonly Achieved[], rivals: number): number {
  const own = achieved.some(({ figure }) => unitsAgree(target.figure, figure));
  return (own ? INSTEAD : 0) + (rivals === 0 ? 0 : 0.15);
}

/** What it adds that target and report stand under one number; reports may number in their own way. */
const SAME_NUMBER = 0.3;

/** 2.改造食堂9个 and 2.食堂改造完成7个: lists of one length, each with its numbers. */
function byNumber(target: Candidate, actual: Achieved): number {
  const [asked, told] = [target.text.prose.heads, actual.text.prose.heads];
  if (asked.length < 2 || asked.length !== told.length) return 0;
  const [of, at] = [asked[target.figure.part - 1], told[actual.figure.part - 1]];
  if (of === undefined || at === undefined) return 0;
  const same = of.number === at.number && of.level === at.level;
  return same && unitsAgree(target.figure, actual.figure) ? SAME_NUMBER : 0;
}

/** What its topic adds to a figure that says little of itself, at most. */
const OF_TOPIC = 0.9;

function alikeness(
  { phrase }: Candidate,
  { phrase: own, topic, figure }: Achieved,
  targets: readonly Candidate[] = [],
): number {
  const alike = likeness(phrase, own);
  // Its own words come first: 扶持创业372人 is no 就业, whatever was told of before.
  const said = own.verbs.size > 0 || targets.some((other) => isToldOf(other, own, figure));
  if (topic === null || said) return alike;
  return Math.max(alike, OF_TOPIC * likeness(phrase, topic));
}

function isToldOf(target: Candidate, own: Achieved['phrase'], figure: Achieved['figure']): boolean {
  return unitsAgree(target.figure, figure) && common(target.phrase, own) > 0;
}

/** Letters that the target has in common with the figure's words or with what they are told of. */
function sharedWith({ phrase }: Candidate, { phrase: own, topic }: Achieved): number {
  return Math.max(sharedContent(phrase, own), topic === null ? 0 : sharedContent(phrase, topic));
}

/** Words that have nothing in common tell of two things, unless there are next to none. */
function isStrange(target: Candidate, actual: Achieved, alone: boolean): boolean {
  const words = Math.min(target.phrase.bigrams.size, actual.phrase.bigrams.size);
  // The target of a column is exact about what it counts.
  const partly = actual.figure.claim === 'partial' && target.text.prose.figures.length === 0;
  return words > 3 && (partly || !(alone && isOfOneThing(target, actual)));
}

/** 11个村庄已有7个: some of another whole than the target. */
function isOfAnother(target: Candidate, { figure, text }: Achieved): boolean {
  const whole = text.prose.figures.find(
    (other) =>
      other.role === 'whole' &&
      other.clause === figure.clause &&
      other.to <= figure.from &&
      unitsAgree(other, figure),
  );
  return whole !== undefined && whole.value !== target.figure.value;
}

/** Next to no words of its own, or some that both have. */
function isNear({ phrase: asked }: Candidate, { phrase: told }: Achieved): boolean {
  return told.content.size <= 2 || sharedContent(asked, told) > 0;
}

/** What is only named or has only begun is no rival of what is done. */
function weakness(target: Candidate, { figure }: Achieved): number {
  if (figure.claim === 'started') return asksForStart(target) ? 0 : 0.25;
  return figure.claim === 'achieved' || figure.kind === 'percentage' ? 0 : 0.3;
}

type Agree = typeof unitsAgree;

/** Not 组织志愿者860名 where 老人 are counted: words of its own, and none in common. */
function mayBe(target: Candidate, other: Achieved): boolean {
  const { content, verbs } = other.phrase;
  if (other.figure.kind === 'percentage' || (content.size <= 1 && verbs.size === 0)) return true;
  return target.phrase.content.size === 0
    ? sharesVerb(target, other) || target.phrase.verbs.size === 0
    : sharedContent(target.phrase, other.phrase) > 0 || sharesVerb(target, other);
}

/** How many other figures of the same unit there are in target and progress. */
function rivalsOf(
  target: Candidate,
  actual: Achieved,
  {
    achieved,
    targets,
  }: { readonly achieved: readonly Achieved[]; readonly targets: readonly Candidate[] },
  agree: Agree,
): number {
  const own = weakness(target, actual);
  const actuals = achieved.filter(
    (other) =>
      other !== actual &&
      agree(other.figure, actual.figure) &&
      weakness(target, other) <= own &&
      mayBe(target, other),
  );
  const goals = targets.filter((other) => other !== target && agree(other.figure, target.figure));
  return actuals.length + goals.length;
}

function reasonFor(one: Scored, all: readonly Scored[]): 'same' | 'words' | null {
  const { target, actual } = one;
  if (isToldAgain(one)) return 'same';
  if (!isCertain(one, all) || hasSiblings(one, all) || isOvertaken(one)) return null;
  const { figure } = actual;
  const told =
    figure.value === target.figure.value && figure.value >= 10 && figure.claim === 'achieved';
  if (told && figure.marked && alikeness(target, actual) >= 0.3) return 'same';
  return isOfItsWords(one) ? 'words' : null;
}

/** Words, number in a list, or being the only ones of their unit put the two together. */
function isOfItsWords({ target, actual, alone }: Scored): boolean {
  if (byNumber(target, actual) > 0 && actual.phrase.content.size <= 1) return true;
  const common = commonWith(target, actual) >= 2 || isTopical(target, actual);
  if (common && alikeness(target, actual) >= SURE && verbsAgree(target, actual)) return true;
  return alone && isOfOneThing(target, actual) && !verbsDiffer(target, actual);
}

/** 为16家卫生院配备了救护车 of 16个: the same number of things that 个 and 家 count alike, said to be done. */
function isToldAgain({ target, actual }: Scored): boolean {
  const { figure } = actual;
  const same = figure.value === target.figure.value && figure.value >= 10 && figure.marked;
  const done = figure.claim === 'achieved' && needsNoAsking(target, actual);
  return (
    same && done && bothCount(target.figure, figure) && alikeness(target, actual) >= TOLD_AGAIN
  );
}

/** One unit, claimed as done, no rival near, of a size that can be. */
function isCertain({ target, actual, score }: Scored, all: readonly Scored[]): boolean {
  const { figure } = actual;
  if (!unitsAgree(target.figure, figure) || !isClaimed(target, actual)) return false;
  if (!needsNoAsking(target, actual) || !target.strong || figure.value > 3 * target.figure.value)
    return false;
  const rivals = all.filter((other) => (other.target === target) !== (other.actual === actual));
  return rivals.every((rival) => {
    const agree = unitsAgree(rival.target.figure, rival.actual.figure);
    return rival.score <= score + (agree ? -MARGIN : OTHER_UNIT);
  });
}

/** 建设…73座 without 已 counts where it is less than what was asked for: then it is no target told again. */
function isClaimed(target: Candidate, { figure, phrase }: Achieved): boolean {
  const level =
    figure.kind === 'percentage' ||
    figure.role === 'standard' ||
    (figure.unit?.kind.includes('/') ?? false);
  if (level || figure.claim === 'achieved' || figure.claim === 'started') return true;
  const less = figure.claim === 'stated' && figure.value < target.figure.value;
  return less && (figure.verbs || isBare(target, phrase));
}

/** 200户 and 118户: cells without a word. */
function isBare({ phrase: asked }: Candidate, told: Achieved['phrase']): boolean {
  return asked.bigrams.size === 0 && told.bigrams.size === 0;
}

/** Kinds that count many things: more of the words must be shared. */
const COMMON_KINDS: ReadonlySet<string> = new Set([
  'item',
  'person',
  'project',
  'place',
  'time',
  'matter',
]);

/** 新开通3条，优化调整5条 of 开通、优化10条: another figure of the sentence has a verb of the target as well. */
function hasSiblings({ target, actual }: Scored, all: readonly Scored[]): boolean {
  return all.some(
    ({ target: same, actual: other }) =>
      same === target &&
      other !== actual &&
      other.text === actual.text &&
      other.figure.sentence === actual.figure.sentence &&
      other.figure.claim === actual.figure.claim &&
      unitsAgree(other.figure, actual.figure) &&
      other.figure.value + actual.figure.value <= target.figure.value &&
      sharesOther(target, actual, other),
  );
}

/** 补贴4236万元已拨付，其中已兑付到户3980万元: a part of it is further on. */
function isOvertaken({ actual: { figure, text } }: Scored): boolean {
  return text.prose.figures.some(
    (part) =>
      part.role === 'part' &&
      part.sentence === figure.sentence &&
      part.from > figure.to &&
      !part.bracketed &&
      unitsAgree(part, figure) &&
      /已(?:兑付|发放|验收|投用|交付|办结|竣工|完工|入住)/.test(leadWords(text.prose, part)),
  );
}

function sharesOther({ phrase }: Candidate, actual: Achieved, other: Achieved): boolean {
  return [...other.phrase.verbs].some(
    (verb) => phrase.verbs.has(verb) && !actual.phrase.verbs.has(verb),
  );
}

/** The only two figures of their unit: the words must not tell of another thing. */
function isOfOneThing(target: Candidate, actual: Achieved): boolean {
  if (actual.phrase.content.size === 0 && !isElsewhere(target, actual)) return true;
  const shared = sharedWith(target, actual);
  if (sharesVerb(target, actual) && (shared > 0 || target.phrase.content.size === 0)) return true;
  const { figure } = actual;
  const kind = figure.kind === 'percentage' ? '%' : (figure.unit?.kind ?? 'item');
  return shared >= (COMMON_KINDS.has(kind) ? 2 : 1);
}

function commonWith({ phrase }: Candidate, { phrase: own, topic }: Achieved): number {
  return Math.max(common(phrase, own), topic === null ? 0 : common(phrase, topic));
}

/** What it is told of is another thing: 公厕：已完工22座 where the target counts bridges. */
function isElsewhere({ phrase }: Candidate, { phrase: own, topic }: Achieved): boolean {
  if (topic === null || common(phrase, own) > 0) return false;
  return topic.content.size > 3 && sharedContent(phrase, topic) === 0;
}

/** Every letter of its topic is told of the target: 公厕：已完工22座. */
function isTopical({ phrase }: Candidate, { topic }: Achieved): boolean {
  if (topic === null || topic.content.size < 2) return false;
  return sharedContent(phrase, topic) === topic.content.size;
}

/** The verb of the target comes again, or nothing but 完成 is said. */
function verbsAgree(target: Candidate, actual: Achieved): boolean {
  const none = target.phrase.verbs.size === 0 || actual.phrase.verbs.size === 0;
  return none || actual.figure.claim === 'started' || sharesVerb(target, actual);
}
