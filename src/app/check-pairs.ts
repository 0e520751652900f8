import {
  pairChoices,
  pairRow,
  removedRow,
  rowsOfKind,
  typedActualRow,
  type Book,
  type LedgerName,
  type PairChoice,
  type Review,
  type StateRow,
} from '../core';
import type { DoubtfulPair } from './doubtful-pairs';

/** The figures to choose from for a pair, at the first of its places. */
export function choicesOf(book: Book, { places }: DoubtfulPair): readonly PairChoice[] {
  const [{ ledger, indicator }] = places;
  return pairChoices(book, ledger, indicator);
}

/** The rows of 设置 that take a pair as it is. */
export function confirmedRows(pairs: readonly DoubtfulPair[]): readonly StateRow[] {
  return pairs.map((one) => pairRow(ledgerOf(one), one.places[0].pair, 'confirmed'));
}

/**
 * The rows that take another figure of the text for the target in place of the one that was found: that one
 * is declined. With the figure that was found, the same as confirming it.
 */
export function chosenRows(pair: DoubtfulPair, choice: PairChoice): readonly StateRow[] {
  if (choice.key === pair.key) return confirmedRows([pair]);
  return [...declinedRows(pair), pairRow(ledgerOf(pair), choice, 'confirmed')];
}

/** The row that takes a figure of the clerk's own for the target, while the text is the same. */
export function typedRows(pair: DoubtfulPair, { figure }: PairChoice): readonly StateRow[] {
  return [typedActualRow(ledgerOf(pair), pair.places[0].pair, figure.text)];
}

/** What a clerk types as a figure; null where it is none. */
export function typedNumber(text: string): number | null {
  const bare = text.replace(/[\s,，]/g, '');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** The row that leaves a pair out for good. */
export function declinedRows(pair: DoubtfulPair): readonly StateRow[] {
  return [pairRow(ledgerOf(pair), pair.places[0].pair, 'declined')];
}

/** Takes all answers about these pairs away, also those for the other figures of their texts. */
export function reopenedRows(
  pairs: readonly DoubtfulPair[],
  book: Book,
  { settings }: Review,
): readonly StateRow[] {
  return pairs.flatMap((pair) => {
    const keys = [pair.key, ...choicesOf(book, pair).map(({ key }) => key)];
    const answered = [...new Set(keys)].filter(
      (key) => settings.pairs.has(key) || settings.typedActuals.has(key),
    );
    return answered.map((key) => removedRow('pair', key));
  });
}

/** True where the answer was typed into 设置 by hand, without a key, so that only people can take it away. */
export function isTypedByHand(book: Book, { key }: DoubtfulPair): boolean {
  return !rowsOfKind(book, 'pair').some((row) => row.text('键') === `pair/${key}`);
}

function ledgerOf({ places: [{ ledger }] }: DoubtfulPair): LedgerName {
  return { key: ledger.key, title: ledger.title ?? ledger.sheet };
}
