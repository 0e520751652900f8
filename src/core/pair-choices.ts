import { figureOf, type Figure } from './ledger/figure';
import type { Indicator } from './ledger/ledger';
import type { AssessedLedger } from './ledger/progress';
import type { Source } from './ledger/source';
import { completionOf } from './progress/completion';
import { candidate, targetsIn, type Candidate, type ReadText } from './progress/pairing/candidates';
import { wordsAround } from './progress/pairing/evidence';
import { isUpperBound } from './progress/pairing/figure-pair';
import type { ProseFigure } from './progress/pairing/phrase';
import { inUnitOf, proseFigure, typedFigure } from './progress/pairing/prose-figure';
import { unitsAgree, unitsMayAgree } from './progress/pairing/units-agree';
import { columnTarget } from './read/column-target';
import { pairKey, phraseKey } from './settings/keys';
import { valueAt, type Book } from './sheet/snapshot';
import type { Claim } from './text/prose/facts';
import { readProse } from './text/prose/read-prose';

/** A figure of the progress texts that may be what was achieved of a target. */
export interface PairChoice {
  /** What 设置 knows the target together with this figure by. */
  readonly key: string;
  readonly targetWords: string;
  readonly actualWords: string;
  readonly figure: Figure;
  /** What the text says of it; null where it is a sum of several. */
  readonly claim: Claim | null;
  /** Raw completion that it would give; null where it gives none. */
  readonly completion: number | null;
  /** It has only begun: an upper bound of what was achieved. */
  readonly upperBound: boolean;
}

/** Most figures to choose from. */
const MOST = 8;

/**
 * The figures to choose from for the pair of an indicator: first the one that was found, then the others of
 * the task's progress texts that have such a unit, in reading order, what is only planned last. Left out are figures that count
 * elsewhere already, one that the user typed, and those whose words come twice, since they could not be told apart next time.
 */
export function pairChoices(
  book: Book,
  ledger: AssessedLedger,
  indicator: Indicator,
): readonly PairChoice[] {
  const { pair } = indicator;
  const found = foundChoice(indicator);
  const task = ledger.tasks.find(({ id }) => id === indicator.task);
  if (pair === undefined || found === null || task === undefined) return [];
  const texts = task.progress.flatMap(({ from }) => textAt(book, from, ledger.year));
  const told = texts.flatMap((text) => text.prose.figures.map((figure) => candidate(figure, text)));
  const own = told.find((one) => isAt(one, found.figure.from[0]));
  const target = targetOf(book, ledger, indicator);
  const choice = (one: Candidate): PairChoice => {
    const upperBound =
      target !== null && isUpperBound(target, { ...one, claim: null, summed: false });
    const figure = proseFigure(one, 1, upperBound ? 'at-most' : null);
    return choiceOf(indicator, pair.targetWords, wordsAround(one), {
      figure,
      claim: one.figure.claim,
      upperBound,
    });
  };
  const first =
    pair.typed === true ? own && choice(own) : { ...found, claim: own?.figure.claim ?? null };
  if (target === null || figureOf(indicator.actual) === null) return first ? [first] : [];
  const taken = takenSpans(ledger, indicator);
  const others = told
    .filter((one) => one !== own && isAlike(one.figure, target.figure, own?.figure ?? null))
    .filter((one) => !taken.some((source) => isAt(one, source)))
    .sort((a, b) => Number(isOnlyPlanned(a)) - Number(isOnlyPlanned(b)))
    .map(choice);
  return [...(first ? [first] : []), ...distinct(others, found).slice(0, MOST - 1)];
}

/** The figure that was found for the target, without its claim; null where the indicator is no pair. */
export function foundChoice(indicator: Indicator): PairChoice | null {
  const { pair } = indicator;
  const figure = figureOf(indicator.actual) ?? figureOf(indicator.rate);
  if (pair === undefined || figure === null) return null;
  const { targetWords, actualWords, upperBound } = pair;
  return choiceOf(indicator, targetWords, actualWords, { figure, claim: null, upperBound });
}

/** Has the unit of the target, or that of the figure that was found for it. */
function isAlike(figure: ProseFigure, target: ProseFigure, found: ProseFigure | null): boolean {
  if (unitsAgree(target, figure)) return true;
  return found !== null && unitsAgree(found, figure) && unitsMayAgree(target, figure);
}

function isOnlyPlanned({ figure }: Candidate): boolean {
  return figure.claim === 'planned' || figure.claim === 'potential';
}

/** A figure that the user types for the target of a pair; null without a pair. */
export function typedChoice(indicator: Indicator, written: number): PairChoice | null {
  const found = foundChoice(indicator);
  const target = figureOf(indicator.target);
  const figure =
    found === null || target === null
      ? null
      : typedFigure(found.figure, target, { written, text: '' });
  if (found === null || figure === null) return null;
  const { targetWords, actualWords } = found;
  return choiceOf(indicator, targetWords, actualWords, { figure, claim: null, upperBound: false });
}

function choiceOf(
  indicator: Indicator,
  targetWords: string,
  actualWords: string,
  { figure, claim, upperBound }: Pick<PairChoice, 'figure' | 'claim' | 'upperBound'>,
): PairChoice {
  const target = figureOf(indicator.target);
  const { kind, direction, baseline } = indicator;
  const actual = inUnitOf(figure, target?.unit ?? null);
  const { completion } = completionOf({ kind, direction, target, actual, baseline });
  const key = pairKey(targetWords, actualWords);
  return { key, targetWords, actualWords, figure, claim, completion, upperBound };
}

/** The target as it was paired; null where its words stand more than once and any choice would be in doubt. */
function targetOf(book: Book, ledger: AssessedLedger, indicator: Indicator): Candidate | null {
  const source = figureOf(indicator.target)?.from[0];
  if (source === undefined) return null;
  if (source.span === undefined) return columnTarget(indicator)?.target ?? null;
  const targets = textAt(book, source, ledger.year).flatMap(targetsIn);
  const target = targets.find((one) => isAt(one, source));
  if (target === undefined) return null;
  const words = phraseKey(wordsAround(target));
  const alike = targets.filter((one) => phraseKey(wordsAround(one)) === words);
  return alike.length === 1 ? target : null;
}

/** Where the figures stand that count for another target of the task. */
function takenSpans(ledger: AssessedLedger, { id, task }: Indicator): readonly Source[] {
  return ledger.indicators
    .filter((other) => other.task === task && other.id !== id && other.pairing === 'used')
    .flatMap((other) => figureOf(other.actual)?.from[0] ?? []);
}

function distinct(others: readonly PairChoice[], found: PairChoice): readonly PairChoice[] {
  const keys = [found, ...others].map(({ key }) => key);
  return others.filter(({ key }) => keys.filter((other) => other === key).length === 1);
}

function textAt(book: Book, { at }: Source, year: number | null): readonly ReadText[] {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  const value = sheet === undefined ? null : valueAt(sheet, at.row, at.column);
  return typeof value === 'string' ? [{ prose: readProse(value, year), from: { at } }] : [];
}

function isAt({ figure, text }: Pick<Candidate, 'figure' | 'text'>, { at, span }: Source): boolean {
  const { row, column, sheet } = text.from.at;
  return (
    at.row === row &&
    at.column === column &&
    at.sheet === sheet &&
    span !== undefined &&
    figure.span[0] === span[0] &&
    figure.span[1] === span[1]
  );
}
