import { leadWords } from '../../text/prose/facts';
import type { Achieved, Candidate } from './candidates';
import { sameGoal, type FigurePair } from './figure-pair';
import { sharedContent } from './phrase';
import { withSums } from './sums';
import { unitsAgree } from './units-agree';

/**
 * Parts as actuals. Where the text tells the target again as the whole (12个示范村均已开工，其中5个完工), the one part
 * that is finished is certain; parts that only together are the actual (其中新建18座、改建25座) are offered.
 */
export function pairsByParts(
  parts: readonly Achieved[],
  targets: readonly Candidate[],
  taken: readonly FigurePair[],
): FigurePair[] {
  const open = targets.filter(
    (target) => !taken.some((pair) => pair.used && sameGoal(pair.target, target)),
  );
  return open.flatMap((target) => {
    const own = parts.filter(
      ({ figure }) => figure.claim === 'achieved' && unitsAgree(figure, target.figure),
    );
    const [first] = own;
    if (first === undefined) return [];
    const whole = wholeOf(first, target);
    const actual = own.length === 1 ? first : sumOf(own);
    if (actual === null || (own.length === 1 && (!whole || isOfAnother(first, target)))) return [];
    const used = whole && own.length === 1 && first.figure.value < target.figure.value;
    return [
      {
        target,
        actual,
        used,
        confidence: used ? 0.98 : 0.6,
        reason: used ? 'whole' : 'alike',
        upperBound: false,
      },
    ];
  });
}

/** True where the sentence tells the target again before it speaks of parts. */
function wholeOf({ figure, text }: Achieved, target: Candidate): boolean {
  return text.prose.figures.some(
    (other) =>
      other.role !== 'part' &&
      other.sentence === figure.sentence &&
      other.to <= figure.from &&
      other.value === target.figure.value &&
      unitsAgree(other, figure),
  );
}

/** 其中示范站已打造33个 of 220个便民服务站: words of its own that tell of another thing; names with 等 do not. */
function isOfAnother({ phrase, figure, text }: Achieved, target: Candidate): boolean {
  if (phrase.content.size <= 2 || sharedContent(phrase, target.phrase) >= 2) return false;
  return !/等$/.test(leadWords(text.prose, figure));
}

function sumOf(parts: readonly Achieved[]): Achieved | null {
  const total = parts.reduce((sum, { figure }) => sum + figure.value, 0);
  const [first] = parts;
  if (first === undefined) return null;
  const goal = { ...first, figure: { ...first.figure, value: Number(total.toPrecision(14)) } };
  const [sum, ...rest] = withSums(parts, [goal]);
  return sum !== undefined && rest.length === 0 ? sum : null;
}
