import { useMemo } from 'react';
import {
  choicesOf,
  chosenRows,
  declinedRows,
  isTypedByHand,
  reopenedRows,
} from '../../app/check-pairs';
import type { DoubtfulPair, PairAnswer } from '../../app/doubtful-pairs';
import type { Reviewed } from '../../app/review-workbook';
import { valueAt, type Book, type StateRow, type Words } from '../../core';
import type { Acts } from '../acts';
import type { PairsPlace } from '../state/pairs-place';
import { answerOf } from '../state/pairs-walk';
import { REOPENED } from './pair-words';
import { PairView } from './PairView';
import type { TextAt } from './quotes-of';

const SAID: Readonly<Record<PairAnswer, Words>> = {
  confirmed: { zh: '已采用，记在“设置”里', en: 'Taken; kept in 设置' },
  declined: { zh: '不采用，记在“设置”里', en: 'Left out; kept in 设置' },
};

/** Props of {@link CurrentPair}. */
export interface CurrentPairProps {
  readonly reviewed: Reviewed;
  readonly pair: DoubtfulPair;
  readonly place: PairsPlace;
  readonly busy: boolean;
  readonly open: number;
  readonly acts: Acts;
}

/** The pair that is shown, tied to 设置. */
export function CurrentPair({ reviewed, pair, place, busy, open, acts }: CurrentPairProps) {
  const { review, book } = reviewed;
  const choices = useMemo(() => choicesOf(book, pair), [book, pair]);
  const textAt = useMemo(() => textsOf(book), [book]);
  const wanted = place.choice ?? pair.key;
  const choice = choices.find(({ key }) => key === wanted) ?? choices[0];
  if (choice === undefined) return null;
  const remember = (rows: readonly StateRow[], given: PairAnswer | null): void =>
    acts.remember(rows, given === null ? REOPENED : SAID[given], {
      answers: new Map([[pair.key, given]]),
      all: false,
    });
  return (
    <PairView
      review={review}
      pair={pair}
      choices={choices}
      textAt={textAt}
      chosen={choice.key}
      answer={answerOf(pair, place)}
      byHand={pair.answer !== null && isTypedByHand(book, pair)}
      busy={busy}
      open={open}
      onChoose={(key) => acts.show({ type: 'pair-choice', key })}
      onConfirm={() => remember(chosenRows(pair, choice), 'confirmed')}
      onDecline={() => remember(declinedRows(pair), 'declined')}
      onReopen={() => remember(reopenedRows([pair], book, review), null)}
      onAskAll={() => acts.show({ type: 'pairs-ask', asking: true })}
      onList={() => acts.show({ type: 'pair', key: null })}
      onReveal={acts.reveal}
    />
  );
}

function textsOf({ sheets }: Book): TextAt {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    const value = sheet === undefined ? null : valueAt(sheet, row, column);
    return typeof value === 'string' ? value : null;
  };
}
