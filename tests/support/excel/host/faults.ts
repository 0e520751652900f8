/**
 * What may go wrong with one sync. `lost`: it never arrives; `stopped`: it stops after some actions;
 * `unanswered`: all is done, but the answer is lost. With `silently` nothing at all comes back;
 * what is `held` is done once it is released.
 */
export type Fault =
  | { readonly form: 'lost'; readonly silently?: boolean }
  | { readonly form: 'stopped'; readonly after: number }
  | { readonly form: 'unanswered'; readonly silently?: boolean }
  | { readonly form: 'refused'; readonly code: number }
  | { readonly form: 'held' };

/**
 * Codes that the host gives in place of an answer; the client makes its errors of them
 * (`RichApiMessageUtility.buildResponseOnError` of office.js).
 */
export const TRANSPORT = {
  connectionLost: 5001,
  cellEditMode: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** Faults that are to come, by the number of the sync from now, the next being 1. */
export class FaultPlan {
  private planned = new Map<number, Fault>();
  private seen = 0;

  /** The fault happens to the n-th sync from now. */
  plan(nth: number, fault: Fault): void {
    this.planned.set(this.seen + nth, fault);
  }

  /** Nothing more goes wrong. */
  clear(): void {
    this.planned = new Map();
  }

  /** Called for every sync; the fault that befalls it. */
  next(): Fault | null {
    this.seen++;
    const fault = this.planned.get(this.seen) ?? null;
    this.planned.delete(this.seen);
    return fault;
  }
}
