import type { Acts } from './acts';
import type { PaneState } from './state/pane-state';

/** Props of every tab: what is known, and what can be done. */
export interface TabProps {
  readonly state: PaneState;
  readonly acts: Acts;
}
