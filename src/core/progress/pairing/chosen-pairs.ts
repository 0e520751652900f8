import { pairKey, phraseKey } from '../../settings/keys';
import { candidate, type Achieved, type Candidate, type ReadText } from './candidates';
import { wordsAround } from './evidence';
import { isUpperBound, type FigurePair } from './figure-pair';

/** Keys of the actuals that people confirmed, by the key of their target. */
export type ConfirmedPhrases = ReadonlyMap<string, ReadonlySet<string>>;

/** The confirmed pairs among the answers of 设置, parted into their phrases; null where there is none. */
export function confirmedPhrases(
  answers: ReadonlyMap<string, 'confirmed' | 'declined'>,
): ConfirmedPhrases | null {
  const phrases = new Map<string, Set<string>>();
  for (const [key, answer] of answers) {
    const [target, actual] = key.split('⇔');
    if (answer !== 'confirmed' || target === undefined || actual === undefined) continue;
    phrases.set(target, (phrases.get(target) ?? new Set()).add(actual));
  }
  return phrases.size === 0 ? null : phrases;
}

/** What choosing needs of the input of a pairing. */
interface Chosen {
  readonly targets: readonly Candidate[];
  readonly progress: readonly ReadText[];
  readonly confirmed?: ConfirmedPhrases | null;
}

/**
 * Pairs that people put together and that were not found without them: they chose another figure of the
 * text. Only where both phrases stand in the texts once; else nobody knows which one was meant.
 */
export function chosenPairs(
  { targets, progress, confirmed = null }: Chosen,
  found: readonly FigurePair[],
): FigurePair[] {
  if (confirmed === null || targets.length === 0) return [];
  const asked = once(targets.map((target) => [phraseKey(wordsAround(target)), target] as const));
  return [...asked].flatMap(([goal, target]) => {
    const wanted = withoutFound(confirmed.get(goal), goal, found);
    if (wanted.length === 0) return [];
    const told = once(
      figuresOf(progress).map((one) => [phraseKey(wordsAround(one)), one] as const),
    );
    return wanted.flatMap((phrase) => {
      const actual = told.get(phrase);
      return actual === undefined ? [] : [chosenPair(target, actual)];
    });
  });
}

function withoutFound(
  actuals: ReadonlySet<string> | undefined,
  goal: string,
  found: readonly FigurePair[],
): string[] {
  if (actuals === undefined) return [];
  const known = new Set(
    found.map(({ target, actual }) => pairKey(wordsAround(target), wordsAround(actual))),
  );
  return [...actuals].filter((actual) => !known.has(`${goal}⇔${actual}`));
}

function chosenPair(target: Candidate, actual: Achieved): FigurePair {
  const upperBound = isUpperBound(target, actual);
  return { target, actual, used: true, confidence: 1, reason: 'chosen', upperBound };
}

/** Every figure of the texts, whatever is said of it. */
function figuresOf(texts: readonly ReadText[]): Achieved[] {
  return texts.flatMap((text) =>
    text.prose.figures.map((figure) => ({
      ...candidate(figure, text),
      claim: null,
      summed: false,
    })),
  );
}

/** By key, those left out whose key comes again. */
function once<T>(entries: readonly (readonly [key: string, value: T])[]): Map<string, T> {
  const counts = new Map<string, number>();
  for (const [key] of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(entries.filter(([key]) => counts.get(key) === 1));
}
