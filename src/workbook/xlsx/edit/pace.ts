import type { Run } from '../../workbook';
import { stopIfCancelled } from '../failure';

const ROWS_BETWEEN_LOOKS = 512;

/** Tells how far a long action got, and stops it where it was cancelled. */
export class Pace {
  private done = 0;

  constructor(
    private readonly run: Run,
    private readonly total: number,
  ) {}

  /** One of the `total` steps is done. */
  step(): void {
    this.done++;
    if (this.done % ROWS_BETWEEN_LOOKS === 0) this.look();
  }

  /** All is done. */
  finish(): void {
    this.done = this.total;
    this.look();
  }

  /** Tells the caller now, and looks whether to stop. */
  look(): void {
    stopIfCancelled(this.run.signal);
    this.run.onProgress?.(Math.min(this.done, this.total), this.total);
    stopIfCancelled(this.run.signal);
  }
}
