import type { Action, JobAction } from './action';
import { clerkActed } from './clerk-actions';
import { jobTold } from './job-actions';
import type { PaneState } from './pane-state';

const OF_JOBS: ReadonlySet<Action['type']> = new Set<JobAction['type']>([
  'started',
  'stage',
  'prepared',
  'reviewed',
  'written',
  'planned',
  'failed',
  'cancelled',
  'stale',
  'said',
  'answered',
]);

/** The one reducer of the pane. */
export function reducer(state: PaneState, action: Action): PaneState {
  return isOfJob(action) ? jobTold(state, action) : clerkActed(state, action);
}

function isOfJob(action: Action): action is JobAction {
  return OF_JOBS.has(action.type);
}
