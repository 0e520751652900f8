import { confirmedRows, reopenedRows } from '../../app/check-pairs';
import {
  doubtfulPairs,
  lapsedAnswers,
  type DoubtfulPair,
  type PairAnswer,
} from '../../app/doubtful-pairs';
import type { Words } from '../../core';
import type { PairsPlace } from '../state/pairs-place';
import { answerOf } from '../state/pairs-walk';
import type { TabProps } from '../tab-props';
import { AskAll } from './AskAll';
import { CurrentPair } from './CurrentPair';
import { PairsOverview } from './PairsOverview';
import { REOPENED } from './pair-words';
import { Stale } from './Stale';

/** Props of {@link PairsTab}. */
export interface PairsTabProps extends TabProps {
  readonly place: PairsPlace;
}

/** 核对数字 over the state of the pane. */
export function PairsTab({ state, acts, place }: PairsTabProps) {
  const { reviewed } = state;
  if (reviewed === null) return null;
  const { review, book } = reviewed;
  const pairs = doubtfulPairs(review);
  const pair = pairs.find(({ key }) => key === place.current) ?? null;
  const busy = state.phase === 'writing';
  const answer = (one: DoubtfulPair): PairAnswer | null => answerOf(one, place);
  const open = pairs.filter((one) => answer(one) === null);
  const onPair = (key: string | null): void => acts.show({ type: 'pair', key });
  const ask = (asking: boolean): void => acts.show({ type: 'pairs-ask', asking });
  const takeAll = (): void => {
    const answers = new Map(open.map(({ key }) => [key, 'confirmed'] as const));
    acts.remember(confirmedRows(open), allTaken(open.length), { answers, all: true });
  };
  const undo = (): void => {
    const batch = pairs.filter(({ key }) => place.batch.includes(key));
    const answers = new Map(batch.map(({ key }) => [key, null] as const));
    acts.remember(reopenedRows(batch, book, review), REOPENED, { answers, all: false });
  };
  return (
    <>
      {state.phase === 'reviewed' && state.stale && <Stale onCheck={acts.reread} />}
      {place.asking ? (
        <AskAll
          review={review}
          pairs={open}
          busy={busy}
          onPair={onPair}
          onConfirm={takeAll}
          onCancel={() => ask(false)}
        />
      ) : pair === null ? (
        <PairsOverview
          review={review}
          pairs={pairs}
          answer={answer}
          lapsed={lapsedAnswers(review)}
          batch={place.batch.length}
          busy={busy}
          onPair={onPair}
          onAskAll={() => ask(true)}
          onUndoBatch={undo}
          onBack={() => acts.show({ type: 'back' })}
        />
      ) : (
        <CurrentPair
          reviewed={reviewed}
          pair={pair}
          place={place}
          busy={busy}
          open={open.length}
          acts={acts}
        />
      )}
    </>
  );
}

function allTaken(count: number): Words {
  return {
    zh: `${count} 组都已采用，记在“设置”里`,
    en: `All ${count} pairs are taken; kept in 设置`,
  };
}
