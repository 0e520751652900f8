import type { Achieved, Candidate } from './candidates';
import type { FigurePair } from './figure-pair';
import type { ProseFigure } from './phrase';
import { added } from './sums';
import { unitsAgree } from './units-agree';

/** A sum may go so far beyond its target and still be meant for it. */
const BEYOND = 1.2;

/** Lists that somebody would add up: 清溪镇620户、白沙镇480户, 上半年18条，7月6条, 其中新建9座、改造4座. Offered, never used. */
export function pairsByLists(
  told: readonly Achieved[],
  open: readonly Candidate[],
): readonly FigurePair[] {
  const free = new Set(told);
  return open.flatMap((target): FigurePair[] => {
    const own = [...free].filter(
      ({ figure }) => CLAIMS.has(figure.claim) && unitsAgree(figure, target.figure),
    );
    const [first] = own;
    if (first === undefined) return [];
    const list = own.filter(
      (one) => one.text === first.text && one.figure.sentence === first.figure.sentence,
    );
    const sum = list.length > 1 && list.length === own.length ? added(list) : null;
    if (sum === null || sum.figure.value > BEYOND * target.figure.value) return [];
    // 1077套，其中新建159套、改建918套: the target told again by its parts.
    const again =
      sum.figure.value === target.figure.value && !list.some(({ figure }) => figure.marked);
    if (again) return [];
    for (const one of list) free.delete(one);
    return [offered(target, sum)];
  });
}

const CLAIMS: ReadonlySet<ProseFigure['claim']> = new Set<ProseFigure['claim']>([
  'achieved',
  'stated',
]);

/** 三项指标分别完成5412人、1506人、423人: targets and figures go by their order, where units fit all along. */
export function pairsByOrder(
  told: readonly Achieved[],
  targets: readonly Candidate[],
): readonly FigurePair[] {
  return told.flatMap((first, i): FigurePair[] => {
    const [index, count] = first.figure.dealt ?? [1, 0];
    const list = told.slice(i, i + count);
    if (index !== 0 || list.length !== count || list.some(isNamed)) return [];
    const starts = targets.flatMap((_, at) => (fitsFrom(targets, at, list) ? at : []));
    const [start] = starts;
    if (starts.length !== 1 || start === undefined) return [];
    return list.flatMap((actual, at) => {
      const target = targets[start + at];
      return target === undefined ? [] : offered(target, actual);
    });
  });
}

/** The list tells what each of its figures counts. */
function isNamed({ figure }: Achieved): boolean {
  return figure.dealt !== null && figure.lead[1] < figure.from;
}

function fitsFrom(targets: readonly Candidate[], at: number, list: readonly Achieved[]): boolean {
  return list.every((actual, i) => {
    const target = targets[at + i];
    return (
      target !== undefined &&
      unitsAgree(target.figure, actual.figure) &&
      actual.figure.value <= 3 * target.figure.value
    );
  });
}

/** What is still to come. */
const LATER = /将|拟|计划|待|申请|规划/;

/** 新增高中学位1500个 of 1500个, without a word that it is done: the target told again, or what was done. */
export function pairsToldAgain(
  told: readonly Achieved[],
  open: readonly Candidate[],
): readonly FigurePair[] {
  return open.flatMap((target): FigurePair[] => {
    const same = told.filter(
      ({ figure, text }) =>
        !LATER.test(text.prose.text.slice(figure.to, figure.tail[1])) &&
        figure.claim === 'achieved' &&
        figure.verbs &&
        figure.value === target.figure.value &&
        unitsAgree(figure, target.figure),
    );
    const [actual] = same;
    return same.length === 1 && actual !== undefined ? [offered(target, actual)] : [];
  });
}

function offered(target: Candidate, actual: Achieved): FigurePair {
  return { target, actual, used: false, confidence: 0.6, reason: 'alike', upperBound: false };
}
