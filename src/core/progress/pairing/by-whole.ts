import type { Claim } from '../../text/prose/facts';
import type { Achieved, Candidate } from './candidates';
import { asksForStart, certain, type FigurePair } from './figure-pair';
import { sharedContent, type ProseFigure } from './phrase';
import { unitsAgree } from './units-agree';

/** What may be said of a whole that is no more than the target told again. */
const RESTATED: ReadonlySet<Claim> = new Set<Claim>([
  'stated',
  'planned',
  'early',
  'started',
  'ongoing',
]);

/** Words of its own that say no more than that it is done. */
const FEW = 2;

/**
 * 110个村居已开工11个; 11座病险水库…全部开工，现已完工4座: the whole told there is the target, and the figure is some of it.
 * Not where its own words tell of a step (85个候车亭基础浇筑完成，安装亭体60个), nor where two figures of
 * the sentence may be it.
 */
export function byWhole(
  actual: Achieved,
  targets: readonly Candidate[],
  taken: readonly FigurePair[],
  all: readonly Achieved[],
): FigurePair | null {
  const same = targets.filter(
    (target) =>
      !taken.some((pair) => pair.used && pair.target === target) && isSomeOf(actual, target, all),
  );
  const [target] = same;
  if (same.length !== 1 || target === undefined) return null;
  // What has begun may or may not hold what is finished already: people decide.
  const pair = certain(target, actual, 'whole', 0.98);
  const sure = actual.figure.claim === 'achieved' && !asksForStart(target);
  return sure ? pair : { ...pair, used: false, confidence: 0.8 };
}

function isSomeOf(actual: Achieved, target: Candidate, all: readonly Achieved[]): boolean {
  const whole = wholeBefore(actual, target);
  if (whole === undefined) return false;
  if (whole.role === 'whole') return true;
  if (!fits(actual, target)) return false;
  return !all.some(
    (other) =>
      other !== actual &&
      other.figure.claim === actual.figure.claim &&
      wholeBefore(other, target) === whole &&
      unitsAgree(other.figure, actual.figure) &&
      fits(other, target),
  );
}

/** The target again, in the sentence of the figure or the one before. */
function wholeBefore({ figure, text }: Achieved, target: Candidate): ProseFigure | undefined {
  return text.prose.figures.find(
    (other) =>
      other !== figure &&
      other.to <= figure.from &&
      other.value === target.figure.value &&
      unitsAgree(other, figure) &&
      unitsAgree(other, target.figure) &&
      isRestated(other, figure),
  );
}

function isRestated(other: ProseFigure, figure: ProseFigure): boolean {
  const near = figure.sentence - other.sentence;
  if (other.role === 'whole') return near === 0;
  const again = other.role === 'own' && !other.bracketed && RESTATED.has(other.claim);
  return again && near <= 1 && other.part === figure.part;
}

function fits({ phrase }: Achieved, target: Candidate): boolean {
  return phrase.content.size <= FEW || sharedContent(phrase, target.phrase) >= 2;
}
