import type { IsoDate } from './ledger/ledger';

/** What the caller decides. `sheets` null: all. */
export interface ReviewOptions {
  readonly asOf: IsoDate | null;
  readonly sheets: readonly string[] | null;
}

/** How far a review got; yielded often enough for slices of 30 ms. */
export interface Progress {
  readonly stage: 'find' | 'read' | 'assess' | 'check';
  readonly done: number;
  readonly total: number;
}

/** Runs a generator to its end, such as a review. */
export function drain<P, R>(steps: Generator<P, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A sheet that holds no ledger, and why. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: 'empty' | 'own' | 'no-heading' | 'no-rows';
}
