import type { IsoDate } from './ledger/ledger';

/** What the caller decides. `sheets` null: all. */
export interface ReviewOptions {
  readonly asOf: IsoDate | null;
  readonly sheets: readonly string[] | null;
}

/** Work that lets its caller have a turn now and then; it yields nothing but the chance. */
export type Steps<T> = Generator<undefined, T, void>;

/** Rows between two turns: a few milliseconds of work, also before the engine has warmed up to it. */
const ROWS_A_STEP = 50;

/** True where it is time for a turn after `done` rows. */
export function isTurn(done: number): boolean {
  return done % ROWS_A_STEP === ROWS_A_STEP - 1;
}

/** How far a review got; yielded often enough for slices of 20 ms. */
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
