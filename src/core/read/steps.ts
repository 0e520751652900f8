import type { Progress } from '../run';

/** Work that lets its caller have a turn now and then; it yields nothing but the chance. */
export type Steps<T> = Generator<undefined, T, void>;

/** Rows between two turns: a few milliseconds of work. */
const ROWS_A_STEP = 200;

/** True where it is time for a turn after `done` rows. */
export function isTurn(done: number): boolean {
  return done % ROWS_A_STEP === ROWS_A_STEP - 1;
}

/** The same work, told as `progress` at every turn. */
export function* told<T>(steps: Steps<T>, progress: Progress): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}
