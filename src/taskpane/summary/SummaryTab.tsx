import { limitRows, schemeRows } from '../../app/choose-states';
import type { Words } from '../../core';
import type { TabProps } from '../tab-props';
import { DoneView } from './DoneView';
import { SummaryView } from './SummaryView';
import { WritingView } from './WritingView';

const KEPT: Words = { zh: '已记在“设置”里，按新的界限算', en: 'Kept in 设置 and reckoned by' };

/** 汇总 over the state of the pane: before, while and after it is written. */
export function SummaryTab({ state, acts }: TabProps) {
  const { reviewed, opened, written, plan, leftOut } = state;
  if (reviewed === null) return null;
  const { review } = reviewed;
  if (state.phase === 'writing' && state.what === 'summary') {
    return <WritingView preparation={state.preparation} opened={opened} onCancel={acts.cancel} />;
  }
  if (written !== null) {
    return (
      <DoneView
        written={written}
        review={review}
        opened={opened}
        onSheet={(sheet) => acts.reveal({ sheet, row: 0, column: 0 })}
        onFindings={() => acts.go('findings')}
        onAgain={() => acts.show({ type: 'again' })}
        onWrite={acts.summarize}
      />
    );
  }
  return (
    <SummaryView
      review={review}
      book={reviewed.book}
      sheets={plan?.sheets ?? null}
      leftOut={leftOut}
      opened={opened}
      onLeaveOut={(kind, out) => acts.show({ type: 'leave-out', kind, out })}
      onScheme={(scheme) => acts.remember(schemeRows(scheme), KEPT)}
      onLimits={(limits) => acts.remember(limitRows(limits, review.settings.thresholds), KEPT)}
      onWrite={acts.summarize}
    />
  );
}
