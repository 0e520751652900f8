import { overrideRows, withoutOverrideRows } from '../../app/choose-states';
import type { TabProps } from '../tab-props';
import { StatesView } from './StatesView';

/** 改定状态 over the state of the pane. */
export function StatesTab({ state, acts }: TabProps) {
  const review = state.reviewed?.review ?? null;
  if (review === null) return null;
  return (
    <StatesView
      review={review}
      onReveal={acts.reveal}
      onSet={({ ledger, task }, to, reason) =>
        acts.remember(overrideRows(ledger, task, { state: to, reason }), {
          zh: '状态已改定，记在“设置”里',
          en: 'The state is set; kept in 设置',
        })
      }
      onWithdraw={({ ledger, task }) =>
        acts.remember(withoutOverrideRows(ledger, task), {
          zh: '改定已撤回，按台账测算',
          en: 'Withdrawn; the state follows from the ledger again',
        })
      }
    />
  );
}
