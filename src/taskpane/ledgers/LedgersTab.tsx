import { asOfRows } from '../../app/choose-as-of';
import type { PaneEnvironment } from '../environment';
import { pairsOpened } from '../state/pairs-walk';
import type { TabProps } from '../tab-props';
import { LedgersView } from './LedgersView';
import { NothingFound } from './NothingFound';

/** Props of {@link LedgersTab}. */
export interface LedgersTabProps extends TabProps {
  readonly environment: PaneEnvironment;
}

/** 台账 over the state of the pane; where no sheet is one, the reasons, whatever tab is chosen. */
export function LedgersTab({ state, acts, environment }: LedgersTabProps) {
  const { reviewed, opened } = state;
  if (reviewed === null) return null;
  const { review } = reviewed;
  if (review.ledgers.length === 0) {
    return <NothingFound skipped={review.skipped} opened={opened} onSearchAgain={acts.search} />;
  }
  return (
    <LedgersView
      review={review}
      opened={opened}
      today={environment.today()}
      asOf={state.asOf}
      notice={environment.notice ?? null}
      onCheck={acts.check}
      onSummarize={() => acts.go('summary')}
      onColumns={(ledger) => acts.show({ type: 'open', sub: { kind: 'columns', ledger } })}
      onAsOf={(date) => acts.setAsOf(date, asOfRows(review, date))}
      onReveal={acts.reveal}
      onExplain={acts.explainActive}
      onPairs={() => acts.show({ type: 'open', sub: pairsOpened(review) })}
    />
  );
}
