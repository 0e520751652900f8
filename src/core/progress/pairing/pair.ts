import {
  achievedIn,
  goalsIn,
  partsIn,
  type Achieved,
  type Candidate,
  type ReadText,
} from './candidates';
import { pairsByLists, pairsByOrder, pairsToldAgain } from './by-lists';
import { pairsByParts } from './by-parts';
import { byWhole } from './by-whole';
import { pairsByWords } from './by-words';
import { chosenPairs, type ConfirmedPhrases } from './chosen-pairs';
import { compareClaim } from './claim-arithmetic';
import { certain, sameGoal, type FigurePair } from './figure-pair';
import { likeness, type ProseFigure } from './phrase';
import { reportedOf } from './reported';
import { withSums } from './sums';
import { unitsAgree } from './units-agree';

/** What is paired: targets, progress, and the values that dated nodes ask for. */
export interface PairInput {
  readonly targets: readonly Candidate[];
  readonly progress: readonly ReadText[];
  readonly nodeValues: readonly ProseFigure[];
  /** Pairs that people confirmed; null where they confirmed none. */
  readonly confirmed?: ConfirmedPhrases | null;
}

/** Everything that came of it. */
export interface Pairing {
  readonly pairs: readonly FigurePair[];
  /** Targets without any figure of progress. */
  readonly open: readonly Candidate[];
}

/** Most figures compared; a longer text is a table, not a sentence. */
const MOST = 60;

type Finder = (actual: Achieved) => FigurePair | null;

/**
 * Pairs the targets of a task with what its progress texts report. What is certain goes first: a goal
 * named beside the figure, a claimed share that recomputes, a whole that is the target, the value of a
 * node; what is left goes by the words.
 */
export function pairFigures(input: PairInput): Pairing {
  const own = pairedWith(input, []);
  const chosen = chosenPairs(input, own.pairs);
  return chosen.length === 0 ? own : pairedWith(input, chosen);
}

/** `chosen` stand; everything else is paired around them. */
function pairedWith(
  { targets, progress, nodeValues }: PairInput,
  chosen: readonly FigurePair[],
): Pairing {
  const goals = progress.flatMap(goalsIn);
  const own = targets.slice(0, MOST);
  const all = progress.flatMap(achievedIn).slice(0, MOST);
  const reported = reportedOf(all, own);
  const achieved = withSums(reported, own).filter(
    ({ figure }) => !chosen.some(({ actual }) => actual.figure === figure),
  );
  const pairs: FigurePair[] = [...chosen];
  const free = new Set(achieved);
  const take = (pair: FigurePair | null): void => {
    if (pair === null || !free.has(pair.actual)) return;
    pairs.push(pair);
    free.delete(pair.actual);
  };
  const finders: readonly Finder[] = [
    (actual) => byGoal(actual, goals, own, achieved),
    (actual) => byClaim(actual, own, achieved),
    (actual) => byWhole(actual, own, pairs, achieved),
    (actual) => bySum(actual, own, pairs),
    (actual) => byNode(actual, own, nodeValues, achieved),
  ];
  for (const find of finders) for (const actual of [...free]) take(find(actual));
  shared(pairs);
  pairs.push(...pairsByParts(progress.flatMap(partsIn), own, pairs));
  for (const pair of pairsByOrder([...free], own)) take(pair);
  const left = (): Candidate[] => own.filter((target) => !isTaken(target, pairs));
  const listed = pairsByLists(
    [...free].filter(isOnlyNamed),
    left().filter((target) => isOnlyOfUnit(target, own)),
  );
  pairs.push(...listed);
  for (const one of free) if (listed.some(({ actual }) => isWithin(one, actual))) free.delete(one);
  for (const pair of pairsByWords([...free], own, pairs)) take(pair);
  pairs.push(...pairsByLists([...free, ...progress.flatMap(partsIn)], left()));
  pairs.push(
    ...pairsToldAgain(
      all.filter((one) => !reported.includes(one)),
      left(),
    ),
  );
  return { pairs, open: left() };
}

/** 清溪镇620户、白沙镇480户: one of a list of which nothing is said is never all of it. */
function isOnlyNamed({ figure, claim }: Achieved): boolean {
  return figure.claim === 'stated' && !figure.verbs && claim === null && !figure.bracketed;
}

function isOnlyOfUnit(target: Candidate, all: readonly Candidate[]): boolean {
  return all.every((other) => other === target || !unitsAgree(other.figure, target.figure));
}

function isWithin({ figure, text }: Achieved, sum: Achieved): boolean {
  return text === sum.text && figure.from >= sum.figure.from && figure.to <= sum.figure.to;
}

function isTaken(target: Candidate, pairs: readonly FigurePair[]): boolean {
  return pairs.some((pair) => sameGoal(pair.target, target));
}

/** Several figures of one target are certain only where it says that each is to reach it (各2300人). */
function shared(pairs: FigurePair[]): void {
  pairs.forEach((pair, i) => {
    const several = pairs.some((other) => other !== pair && other.target === pair.target);
    const each =
      /各|均|分别|都/.test(pair.target.phrase.text) || pair.actual.figure.kind === 'percentage';
    if (several && !each && pair.reason !== 'claim' && pair.reason !== 'chosen')
      pairs[i] = { ...pair, used: false, confidence: 0.8 };
  });
}

/** 覆盖率为108.91%（年目标任务为覆盖率达到55%以上）: the goal stands beside the figure. */
function byGoal(
  actual: Achieved,
  goals: readonly Candidate[],
  targets: readonly Candidate[],
  all: readonly Achieved[],
): FigurePair | null {
  const near = goals.filter(
    (goal) => isBeside(goal, actual) && unitsAgree(goal.figure, actual.figure),
  );
  const [goal] = near;
  if (near.length !== 1 || goal === undefined) return null;
  const rivals = all.filter(
    (other) => isBeside(goal, other) && unitsAgree(goal.figure, other.figure),
  );
  const claimed = isConfirmed(actual, goal);
  if (rivals.length > 1 && !claimed) return null;
  const told = targets.filter((target) => sameGoal(goal, target));
  const target = likest(told, actual) ?? goal;
  return certain(target, actual, claimed ? 'claim' : 'goal', 0.98);
}

function isBeside(goal: Candidate, { figure, text }: Achieved): boolean {
  const behind = goal.figure.sentence - figure.sentence;
  return goal.text === text && goal.figure.part === figure.part && behind >= 0 && behind <= 1;
}

/** 占目标任务的76%: the share recomputes with one of the targets. */
function byClaim(
  actual: Achieved,
  targets: readonly Candidate[],
  all: readonly Achieved[],
): FigurePair | null {
  const confirmed = targets.filter(
    (target) => unitsAgree(target.figure, actual.figure) && isConfirmed(actual, target),
  );
  const target = likest(confirmed, actual);
  if (target === null || isOutranked(actual, target, all)) return null;
  return certain(target, actual, 'claim', 0.99);
}

function isConfirmed({ figure, claim }: Achieved, target: Candidate): boolean {
  if (claim === null || claim.value <= 0 || isOfStep(claim, target)) return false;
  return compareClaim(figure, target.figure, claim) !== 'wrong';
}

/** 竣工88户，竣工率91.7%；验收75户，验收率78.1%: of several stages of one target the one that finishes it counts. */
function isOutranked(actual: Achieved, target: Candidate, all: readonly Achieved[]): boolean {
  if (finishes(actual)) return false;
  return all.some(
    (other) =>
      other !== actual &&
      other.text === actual.text &&
      unitsAgree(target.figure, other.figure) &&
      isConfirmed(other, target) &&
      finishes(other),
  );
}

function finishes({ claim }: Achieved): boolean {
  if (claim?.kind !== 'percentage') return false;
  return claim.base === 'target' || /(?:完成|完工|竣工|建成|投用)率$/.test(claim.name ?? '');
}

/** Rates of a step towards the thing. */
const STEP =
  /(签约|开工|动工|启动|招标|支付|拨付|到位|设计|申报|受理|入库|审批|摸排|评估|开通|资金使用)率$/;

/** 签约431户，签约率89.8% of 改造480户 is no share of what was to be done. */
function isOfStep(claim: ProseFigure, { phrase }: Candidate): boolean {
  const name = claim.kind === 'percentage' ? claim.name : null;
  const step = name === null ? null : STEP.exec(name);
  return step !== null && !phrase.text.includes(step[1] ?? '');
}

/** Figures that together make the target. */
function bySum(
  actual: Achieved,
  targets: readonly Candidate[],
  taken: readonly FigurePair[],
): FigurePair | null {
  if (!actual.summed) return null;
  const same = targets.filter(
    (target) =>
      target.figure.value === actual.figure.value &&
      unitsAgree(target.figure, actual.figure) &&
      !taken.some((pair) => pair.target === target),
  );
  const target = likest(same, actual);
  return target === null ? null : certain(target, actual, 'same', 0.8);
}

/** 完成筛查1140人 where the plan asks for 1140人 by the end of June, and for 3800 in the end. */
function byNode(
  actual: Achieved,
  targets: readonly Candidate[],
  nodeValues: readonly ProseFigure[],
  all: readonly Achieved[],
): FigurePair | null {
  if (actual.figure.claim !== 'achieved') return null;
  const same = nodeValues.some(
    (node) => node.value === actual.figure.value && unitsAgree(node, actual.figure),
  );
  if (!same || all.filter((other) => unitsAgree(other.figure, actual.figure)).length > 1)
    return null;
  const above = targets.filter(
    (target) =>
      unitsAgree(target.figure, actual.figure) && target.figure.value >= actual.figure.value,
  );
  const [target] = above;
  return above.length === 1 && target !== undefined ? certain(target, actual, 'node', 0.98) : null;
}

function likest(targets: readonly Candidate[], { phrase }: Achieved): Candidate | null {
  return targets.reduce<Candidate | null>(
    (best, target) =>
      best === null || likeness(target.phrase, phrase) > likeness(best.phrase, phrase)
        ? target
        : best,
    null,
  );
}
