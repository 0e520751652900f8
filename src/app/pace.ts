/** How a long reckoning shares the thread: it works for a slice, then lets the host breathe. */
export interface Pace {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Resolves once the host has handled what was waiting (paint, input, signals). */
  pause(): Promise<void>;
}

/** Milliseconds of work between two pauses: below what a person notices. */
export const SLICE = 30;

/**
 * Runs a generator to its end in slices. `onStep` is called once a slice with the latest progress,
 * `stop` before every slice and may throw to end the run.
 */
export async function drain<P, R>(
  steps: Generator<P, R, void>,
  pace: Pace,
  onStep: (progress: P) => void,
  stop: () => void,
): Promise<R> {
  for (;;) {
    stop();
    const end = pace.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && pace.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await pace.pause();
  }
}
