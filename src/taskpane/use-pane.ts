import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Workbook } from '../workbook/workbook';
import { actsOf, type Acts } from './acts';
import { browserPace } from './browser-pace';
import type { CommandChannel } from './command-channel';
import type { PaneEnvironment } from './environment';
import { startSession } from './session';
import type { PaneState } from './state/pane-state';
import { createStore } from './state/store';

/** The state of the pane and what can be done: finds the ledgers at once and follows the workbook. */
export function usePane(
  workbook: Workbook,
  environment: PaneEnvironment,
  commands: CommandChannel,
): { readonly state: PaneState; readonly acts: Acts } {
  const { store, session, acts } = useMemo(() => {
    const made = createStore();
    const pace = environment.pace ?? browserPace();
    const started = startSession({ workbook, pace, state: made.state, dispatch: made.dispatch });
    return { store: made, session: started, acts: actsOf(made, started) };
    // The rest of the environment may change; the workbook and its pace are those of the mount.
  }, [workbook, environment.pace]);

  useEffect(() => {
    const close = session.open();
    acts.search();
    const detach = commands.attach(acts, store.state);
    return () => {
      detach();
      close();
    };
  }, [session, acts, commands, store]);

  const state = useSyncExternalStore(store.subscribe, store.state);
  const { view, phase, reviewed, plan } = state;
  const toPlan =
    view === 'summary' && phase === 'reviewed' && (plan === null || plan.of !== reviewed);
  useEffect(() => {
    if (toPlan) session.plan(reviewed);
  }, [toPlan, reviewed, session]);

  return { state, acts };
}
