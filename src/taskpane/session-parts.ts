import type { Pace } from '../app/pace';
import type { Workbook } from '../workbook/workbook';
import type { Action } from './state/action';
import type { PaneState } from './state/pane-state';

/** What a session needs: the workbook, the time, and the state of the pane. */
export interface SessionParts {
  readonly workbook: Workbook;
  readonly pace: Pace;
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
}
