import { Component, type ReactNode } from 'react';
import { FailureView } from '../failure/FailureView';
import { usePaneStyles } from './use-pane-styles';

/** Props of {@link Rim}. */
export interface RimProps {
  readonly children: ReactNode;
}

interface RimState {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Where bugs of the views end: shown once, instead of an empty pane, with the way back. */
export class Rim extends Component<RimProps, RimState> {
  override state: RimState = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): RimState {
    return { error, failed: true };
  }

  override render(): ReactNode {
    const { error, failed } = this.state;
    if (!failed) return this.props.children;
    const again = (): void => this.setState({ error: null, failed: false });
    return <Broken error={error} onAgain={again} />;
  }
}

function Broken({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const styles = usePaneStyles();
  const detail = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return (
    <section className={styles.root}>
      <div className={styles.main}>
        <FailureView
          failure={{ code: 'unexpected', adapter: 'pane', detail }}
          onRetry={onAgain}
          onBack={onAgain}
        />
      </div>
    </section>
  );
}
