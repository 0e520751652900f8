import type { Words } from '../core';

/** Why the command line itself declines, besides what an adapter may meet. */
export type RefusalCode =
  | 'usage'
  | 'no-ledger'
  | 'no-such-sheet'
  | 'no-such-cell'
  | 'output-is-input'
  | 'output-exists'
  | 'output-holds-work'
  | 'output-kind'
  | 'output-open'
  | 'check-crashed';

/** An expected refusal: what is wrong and what to do, on as many lines as there are words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly lines: readonly Words[],
  ) {
    super(lines[0]?.en ?? code);
  }
}

/** A refusal in one line. */
export function refuse(code: RefusalCode, zh: string, en: string): Refusal {
  return new Refusal(code, [{ zh, en }]);
}
