import { useMemo, useState } from 'react';
import {
  choicesOf,
  chosenRows,
  declinedRows,
  isTypedByHand,
  reopenedRows,
  typedNumber,
  typedRows,
} from '../../app/check-pairs';
import type { DoubtfulPair, PairAnswer } from '../../app/doubtful-pairs';
import type { Reviewed } from '../../app/review-workbook';
import {
  figureOf,
  typedChoice,
  valueAt,
  type Book,
  type PairChoice,
  type StateRow,
  type Words,
} from '../../core';
import type { Acts } from '../acts';
import type { Choice, PairsPlace } from '../state/pairs-place';
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
  const [refused, setRefused] = useState<string | null>(null);
  const [found] = choices;
  if (found === undefined) return null;
  const chosen = place.choice ?? decided(pair) ?? { key: found.key };
  const own = typedFor(pair, chosen);
  const choice = 'typed' in chosen ? own : (choices.find(({ key }) => key === chosen.key) ?? found);
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
      chosen={chosen}
      choice={choice}
      unit={unitOf(pair)}
      wrong={'typed' in chosen && choice === null && refused === pair.key}
      answer={answerOf(pair, place)}
      byHand={pair.answer !== null && isTypedByHand(book, pair)}
      busy={busy}
      open={open}
      onChoose={(wanted) => {
        setRefused(null);
        acts.show({ type: 'pair-choice', choice: wanted });
      }}
      onConfirm={() => {
        if (choice === null) setRefused(pair.key);
        else
          remember(
            'typed' in chosen ? typedRows(pair, choice) : chosenRows(pair, choice),
            'confirmed',
          );
      }}
      onDecline={() => remember(declinedRows(pair), 'declined')}
      onReopen={() => remember(reopenedRows([pair], book, review), null)}
      onAskAll={() => acts.show({ type: 'pairs-ask', asking: true })}
      onList={() => acts.show({ type: 'pair', key: null })}
      onReveal={acts.reveal}
    />
  );
}

/** The figure that was typed before; null where there is none. */
function decided({ places: [{ indicator, pair }] }: DoubtfulPair): Choice | null {
  const actual = figureOf(indicator.actual);
  return pair.typed === true && actual !== null ? { typed: String(actual.written) } : null;
}

/** What was typed as a figure of the target; null where it is none. */
function typedFor({ places: [{ indicator }] }: DoubtfulPair, chosen: Choice): PairChoice | null {
  const number = 'typed' in chosen ? typedNumber(chosen.typed) : null;
  return number === null ? null : typedChoice(indicator, number);
}

/** Unit of the target; null where no figure of the clerk's own may stand for it. */
function unitOf({ places: [{ indicator }, ...others] }: DoubtfulPair): string | null {
  const target = figureOf(indicator.target);
  return target === null || indicator.actual === null || others.length > 0
    ? null
    : (target.unit?.name ?? '');
}

function textsOf({ sheets }: Book): TextAt {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    const value = sheet === undefined ? null : valueAt(sheet, row, column);
    return typeof value === 'string' ? value : null;
  };
}
