import type { Progress, Steps } from '../run';

export { isTurn } from '../run';
export type { Steps } from '../run';

/** The same work, told as `progress` at every turn. */
export function* told<T>(steps: Steps<T>, progress: Progress): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}
