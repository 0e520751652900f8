import type { State } from './state';

/**
 * Classes by which a label is compared with a state, whatever word is used: finished 1, under way 2,
 * slow 3; 0 says nothing.
 */
export const STATE_CLASSES: Readonly<Record<State, number>> = {
  completed: 1,
  closed: 1,
  'on-track': 2,
  standing: 2,
  behind: 3,
  'seriously-behind': 3,
  overdue: 3,
  unknown: 0,
  'not-applicable': 0,
};

/** The class of a state. */
export function stateClass(state: State): number {
  return STATE_CLASSES[state];
}
