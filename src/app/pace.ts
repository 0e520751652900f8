/** How a long reckoning shares the thread: it works for a slice, then lets the host breathe. */
export interface Pace {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Resolves once the host has handled what was waiting (paint, input, signals). */
  pause(): Promise<void>;
}

/** Milliseconds of work between two pauses; with the longest step below what a person notices. */
export const SLICE = 16;

/** Milliseconds between two tellings of how far it is: what is shown has to be drawn, too. */
const TELL_AFTER = 100;

/**
 * Runs a generator to its end in slices. `onStep` is told the latest progress now and then, `stop` is called
 * before every slice and may throw to end the run.
 */
export async function drain<P, R>(
  steps: Generator<P, R, void>,
  pace: Pace,
  onStep: (progress: P) => void,
  stop: () => void,
): Promise<R> {
  let told = -TELL_AFTER;
  for (;;) {
    stop();
    const began = pace.now();
    const end = began + SLICE;
    let step = steps.next();
    while (step.done !== true && pace.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    if (began - told >= TELL_AFTER) {
      told = began;
      onStep(step.value);
    }
    await pace.pause();
  }
}
