import { lazy, Suspense } from 'react';
import { Button } from '@fluentui/react-components';
import type { PaneEnvironment } from './environment';
import { FailureView } from './failure/FailureView';
import { ReadingView } from './reading/ReadingView';
import { Foot } from './shell/Foot';
import { useLanguage } from './shell/language';
import { Title } from './shell/Title';
import { useParts } from './shell/use-pane-styles';
import type { TabProps } from './tab-props';

const LedgersTab = lazy(async () => ({
  default: (await import('./ledgers/LedgersTab')).LedgersTab,
}));
const FindingsTab = lazy(async () => ({
  default: (await import('./findings/FindingsTab')).FindingsTab,
}));
const SummaryTab = lazy(async () => ({
  default: (await import('./summary/SummaryTab')).SummaryTab,
}));
const SubTab = lazy(async () => ({ default: (await import('./SubTab')).SubTab }));

/** Props of {@link PaneBody}. */
export interface PaneBodyProps extends TabProps {
  readonly environment: PaneEnvironment;
}

/** The view that belongs to the state. */
export function PaneBody({ state, acts, environment }: PaneBodyProps) {
  const { t } = useLanguage();
  const { opened, reviewed, view } = state;
  if (state.phase === 'failed') {
    return (
      <FailureView
        failure={state.failure}
        onRetry={acts.retry}
        onBack={() => acts.show({ type: 'back' })}
      />
    );
  }
  if (state.phase === 'reading' && (reviewed === null || isLoud(state.reason))) {
    const reason = state.reason === 'find' ? 'find' : 'check';
    return (
      <ReadingView reason={reason} stage={state.stage} opened={opened} onCancel={acts.cancel} />
    );
  }
  if (reviewed === null) return <Unread opened={opened} onSearch={acts.search} />;
  const wait = <p>{t({ zh: '请稍候…', en: 'One moment…' })}</p>;
  if (state.sub !== null) {
    return (
      <Suspense fallback={wait}>
        <SubTab state={state} acts={acts} />
      </Suspense>
    );
  }
  const ledgers = reviewed.review.ledgers.length;
  return (
    <Suspense fallback={wait}>
      {view === 'ledgers' || ledgers === 0 ? (
        <LedgersTab state={state} acts={acts} environment={environment} />
      ) : view === 'findings' ? (
        <FindingsTab state={state} acts={acts} />
      ) : (
        <SummaryTab state={state} acts={acts} />
      )}
    </Suspense>
  );
}

/** A review that the clerk asked for takes the view; one that follows a change leaves it in place. */
function isLoud(reason: string): boolean {
  return reason === 'find' || reason === 'check';
}

/** Nothing was read yet: the clerk stopped it. */
function Unread({ opened, onSearch }: { readonly opened: number; readonly onSearch: () => void }) {
  const { t } = useLanguage();
  const parts = useParts();
  return (
    <>
      <Title opened={opened}>{t({ zh: '还没有读台账', en: 'Nothing has been read yet' })}</Title>
      <Foot>
        <Button appearance="primary" className={parts.wide} onClick={onSearch}>
          {t({ zh: '查找台账', en: 'Look for ledgers' })}
        </Button>
      </Foot>
    </>
  );
}
