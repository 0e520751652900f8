import type { Action } from './action';
import { INITIAL_STATE, type PaneState } from './pane-state';
import { reducer } from './reducer';

/** The state of one pane: what was dispatched is seen at once, also outside of rendering. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back on every change until the returned function is called. */
  readonly subscribe: (on: () => void) => () => void;
}

/** A store over the one reducer. */
export function createStore(): Store {
  let state = INITIAL_STATE;
  const watchers = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      const next = reducer(state, action);
      if (next === state) return;
      state = next;
      for (const on of [...watchers]) on();
    },
    subscribe(on) {
      watchers.add(on);
      return () => void watchers.delete(on);
    },
  };
}
