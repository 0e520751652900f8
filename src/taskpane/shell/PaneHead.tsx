import type { Words } from '../../core';
import type { Acts } from '../acts';
import type { PaneState, SubView } from '../state/pane-state';
import { useLanguage } from './language';
import { PairSteps } from './PairSteps';
import { PaneTabs } from './PaneTabs';
import { SubHeader } from './SubHeader';

/** Props of {@link PaneHead}. */
export interface PaneHeadProps {
  readonly state: PaneState;
  readonly acts: Acts;
}

/** The tabs, or the way back from a view that lies over them. */
export function PaneHead({ state, acts }: PaneHeadProps) {
  const { t } = useLanguage();
  const { sub, reviewed, phase, opened, view } = state;
  if (sub !== null && reviewed !== null && phase !== 'failed') {
    return (
      <SubHeader
        title={t(SUB_TITLES[sub.kind])}
        opened={opened}
        aside={sub.kind === 'pairs' ? <PairSteps state={state} place={sub} acts={acts} /> : null}
        onBack={() => acts.show({ type: 'back' })}
      />
    );
  }
  const review = reviewed?.review ?? null;
  const count = review === null || review.ledgers.length === 0 ? null : review.findings.length;
  return (
    <PaneTabs
      selected={view}
      count={count}
      onSelect={(to) => acts.show({ type: 'view', view: to, focus: false })}
    />
  );
}

const SUB_TITLES: Readonly<Record<SubView['kind'], Words>> = {
  pairs: { zh: '核对数字', en: 'Check figures' },
  columns: { zh: '核对列', en: 'Check columns' },
  explain: { zh: '解释此格', en: 'Explain this cell' },
  'not-run': { zh: '没有检查的', en: 'Not checked' },
  states: { zh: '改定状态', en: 'Set states' },
};
