import { leadWords } from '../../text/prose/facts';
import type { Achieved, Candidate } from './candidates';
import { slackOf } from './claim-arithmetic';
import { asksForStart } from './figure-pair';
import { isOfAWhile } from './of-a-while';
import { sharedContent, type ProseFigure } from './phrase';
import { unitsAgree } from './units-agree';

/**
 * The figures that may be somebody's actual: without the target told again, without those that a total in the
 * same sentence holds already, without a month's beside the sum so far, and without what has only begun
 * where it is told how much is done.
 */
export function reportedOf(
  all: readonly Achieved[],
  targets: readonly Candidate[],
): readonly Achieved[] {
  const told = withoutMonths(withoutParts(withoutRestated(all, targets)));
  return targets.some(asksForStart) ? told : withoutBegun(told);
}

/** 新建的50套…为…项目, 面向社会招聘教师150名: the target told again, where nothing says that it was done. */
function withoutRestated(all: readonly Achieved[], targets: readonly Candidate[]): Achieved[] {
  return all.filter(
    ({ figure, claim, text }) =>
      (figure.marked && (figure.claim !== 'stated' || /共/.test(leadWords(text.prose, figure)))) ||
      figure.bound === 'about' ||
      figure.role === 'standard' ||
      claim !== null ||
      !targets.some(
        (target) => target.figure.value === figure.value && unitsAgree(target.figure, figure),
      ),
  );
}

/** 低压线路184.6千米、中压线路121.8千米，共计306.4千米; 共改造1080座，东川镇320座，…: the total counts, not what makes it up. */
function withoutParts(all: readonly Achieved[]): Achieved[] {
  const held = new Set<Achieved>();
  all.forEach((total, i) => {
    if (total.figure.kind === 'percentage') return;
    for (const run of [runBefore(all, i), runBehind(all, i)]) {
      const parts = run.find((some) => isSum(total.figure, some));
      for (const part of parts ?? []) held.add(part);
    }
  });
  return all.filter((one) => !held.has(one));
}

/** Lists of neighbours of one unit that end before a figure: the nearest two, three, …. */
function runBefore(all: readonly Achieved[], i: number): readonly (readonly Achieved[])[] {
  const runs: Achieved[][] = [];
  const run: Achieved[] = [];
  for (let at = i - 1; at >= 0 && isBeside(all[i], all[at]); at -= 1) {
    const one = all[at];
    if (one !== undefined) run.unshift(one);
    if (run.length > 1) runs.push([...run]);
  }
  return runs;
}

function runBehind(all: readonly Achieved[], i: number): readonly (readonly Achieved[])[] {
  const runs: Achieved[][] = [];
  const run: Achieved[] = [];
  for (let at = i + 1; at < all.length && isBeside(all[i], all[at]); at += 1) {
    const one = all[at];
    if (one !== undefined) run.push(one);
    if (run.length > 1) runs.push([...run]);
  }
  return runs;
}

function isBeside(a: Achieved | undefined, b: Achieved | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.figure.sentence === b.figure.sentence &&
    unitsAgree(a.figure, b.figure)
  );
}

function isSum(total: ProseFigure, parts: readonly Achieved[]): boolean {
  const sum = parts.reduce((all, { figure }) => all + figure.value, 0);
  const slack = parts.reduce((all, { figure }) => all + slackOf(figure), slackOf(total));
  return Math.abs(sum - total.value) <= slack + 1e-9 * total.value;
}

/** 8月新增486人，1-8月累计新增4172人: where the sum so far is told, the month's is no rival. */
function withoutMonths(all: readonly Achieved[]): Achieved[] {
  const months = new Set(all.filter((one) => one.figure.kind === 'quantity' && isOfAWhile(one)));
  if (months.size === 0) return [...all];
  return all.filter(
    (one) =>
      !months.has(one) ||
      !all.some(
        (sum) =>
          !months.has(sum) &&
          sum.text === one.text &&
          Math.abs(sum.figure.sentence - one.figure.sentence) <= 1 &&
          unitsAgree(sum.figure, one.figure) &&
          sum.figure.value >= one.figure.value &&
          isSoFar(sum) &&
          isAlike(sum, one),
      ),
  );
}

/** 累计, 年初至今, 1-8月 in front of it. */
function isSoFar({ figure, text: { prose } }: Achieved): boolean {
  return (
    /累计|共计|合计|总计|年初|今年以来/.test(leadWords(prose, figure)) ||
    prose.dates.some(
      ({ clause, start, to }) =>
        clause === figure.clause && to <= figure.from && start?.endsWith('-01-01') === true,
    )
  );
}

function isAlike(a: Achieved, b: Achieved): boolean {
  const few = a.phrase.content.size <= 2 || b.phrase.content.size <= 2;
  return few || sharedContent(a.phrase, b.phrase) >= 2;
}

/** 开工33处；完工24处: what is done counts, what has begun holds it. */
function withoutBegun(all: readonly Achieved[]): Achieved[] {
  return all.filter(
    (one) =>
      (one.figure.claim !== 'started' && one.figure.claim !== 'partial') ||
      one.claim !== null ||
      !all.some(
        (done) =>
          done.figure.claim === 'achieved' &&
          done.text === one.text &&
          unitsAgree(done.figure, one.figure) &&
          isAlike(done, one),
      ),
  );
}
