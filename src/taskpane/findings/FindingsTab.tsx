import { useMemo } from 'react';
import { explanationRows, withdrawnRows } from '../../app/explain-finding';
import { pairsOpened } from '../state/pairs-walk';
import type { TabProps } from '../tab-props';
import type { FindingCallbacks } from './FindingItem';
import { FindingsView } from './FindingsView';

/** 问题 over the state of the pane. */
export function FindingsTab({ state, acts }: TabProps) {
  const { reviewed, findings: place, opened } = state;
  const review = reviewed?.review ?? null;
  const callbacks = useMemo(
    (): FindingCallbacks => ({
      onCurrent: (key) => acts.show({ type: 'current', key }),
      onReveal: (finding) => acts.reveal(finding.at[0].at),
      onReason: (key) => acts.show({ type: 'reason', key }),
      onSaveReason(findings, reason) {
        if (review === null) return;
        acts.show({ type: 'reason', key: null });
        const rows = findings.flatMap((finding) => explanationRows(finding, review, reason));
        acts.remember(rows, { zh: '理由已记在“设置”里', en: 'The reason is kept in 设置' });
      },
      onWithdraw: (finding) =>
        acts.remember(withdrawnRows(finding), { zh: '理由已撤回', en: 'The reason is withdrawn' }),
      onExplainCell: (finding) =>
        acts.show({ type: 'open', sub: { kind: 'explain', cell: finding.at[0].at } }),
    }),
    [acts, review],
  );
  if (review === null) return null;
  return (
    <FindingsView
      review={review}
      place={place}
      stale={state.phase === 'reviewed' && state.stale}
      opened={opened}
      callbacks={callbacks}
      onSeverity={(severity) => acts.show({ type: 'filter-severity', severity })}
      onUnit={(unit) => acts.show({ type: 'filter-unit', unit })}
      onToggle={(group, open) => acts.show({ type: 'toggle-group', group, open })}
      onMove={acts.move}
      onCheck={acts.check}
      onStates={() => acts.show({ type: 'open', sub: { kind: 'states' } })}
      onNotRun={() => acts.show({ type: 'open', sub: { kind: 'not-run' } })}
      onPairs={() => acts.show({ type: 'open', sub: pairsOpened(review) })}
    />
  );
}
