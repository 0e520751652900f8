/** A clock that can be set, so that waiting can be tested without waiting. */
export interface Timer {
  /** Calls back after some milliseconds, unless the returned function is called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The clock of the browser. */
export const BROWSER_TIMER: Timer = {
  after(milliseconds, callback) {
    const id = setTimeout(callback, milliseconds);
    return () => clearTimeout(id);
  },
};

/** Resolves after some milliseconds. */
export function pause(timer: Timer, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void timer.after(milliseconds, resolve));
}
