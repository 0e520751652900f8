import type { Run } from '../workbook';
import { failure } from './failure';

/** Milliseconds of work between two pauses, so that the page stays alive. */
const SLICE = 16;

/** Shares the thread: `step` is asked often and pauses where a slice is used up. */
export class Pace {
  private until = performance.now() + SLICE;
  private done = 0;

  constructor(
    private readonly run: Run,
    private readonly total: number,
  ) {
    this.stopIfCancelled();
    this.run.onProgress?.(0, total);
    this.stopIfCancelled();
  }

  /** One step of the total is done. */
  async next(): Promise<void> {
    this.done = Math.min(this.done + 1, this.total);
    this.run.onProgress?.(this.done, this.total);
    this.stopIfCancelled();
    await this.breathe();
  }

  /** Pauses where the slice is used up. True where it did. */
  async breathe(): Promise<boolean> {
    if (performance.now() < this.until) return false;
    await pause();
    this.until = performance.now() + SLICE;
    this.stopIfCancelled();
    return true;
  }

  private stopIfCancelled(): void {
    if (this.run.signal?.aborted === true) throw failure('cancelled', 'by the user');
  }
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves once the page has handled what was waiting; a timer would wait 4 ms each time. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
