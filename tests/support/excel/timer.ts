import type { Timer } from '../../../src/workbook/excel/host/timer';

/** A clock on which every wait is over as soon as the host has had its turn. */
export class ImpatientTimer implements Timer {
  after(_milliseconds: number, callback: () => void): () => void {
    const id = setTimeout(callback, 60);
    return () => clearTimeout(id);
  }
}

/** A clock that stands still until it is moved. */
export class ManualTimer implements Timer {
  private now = 0;
  private waiting: { readonly at: number; readonly callback: () => void }[] = [];

  after(milliseconds: number, callback: () => void): () => void {
    const entry = { at: this.now + milliseconds, callback };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== entry);
    };
  }

  /** Moves the clock; what was to happen until then happens. */
  advance(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    due.forEach(({ callback }) => callback());
  }
}
