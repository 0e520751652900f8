import type { Area, Book, Cell, Edit } from '../core';

/** What a host offers beyond reading and writing. */
export type Capability = 'charts' | 'data-bars' | 'print-setup' | 'links' | 'watch' | 'undo-group';

/** A long action: can be cancelled (`WorkbookError` `cancelled`), and tells how far it got. */
export interface Run {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** What to read; by default everything. */
export interface Reading {
  /** Names of the sheets. */
  readonly sheets?: readonly string[];
  /** The sheets that a run replaces may be listed without their contents, which nobody reckons with. */
  readonly withoutDerived?: boolean;
}

/** A change seen in the host; `own` when we made it. `area` null: the whole sheet. */
export interface Change {
  readonly sheet: string;
  readonly area: Area | null;
  readonly own: boolean;
  /**
   * Made at another machine, by someone who has the same workbook open. Sheets that a run replaces are
   * not told of then: it was their run.
   */
  readonly remote?: boolean;
}

/**
 * The port to a workbook, implemented by one adapter for each host and held to one contract suite.
 * All failures that can be expected are `WorkbookError`s.
 */
export interface Workbook {
  readonly can: ReadonlySet<Capability>;

  /** Reads all sheets, or those asked for; the book lists them in the workbook's order. */
  read(options?: Run & Reading): Promise<Book>;

  /**
   * Applies all edits or none. `basis` is the book that they were reckoned from: where the sheets it
   * holds have changed since, `changed-meanwhile` and nothing is written. Our own derived sheets do
   * not count as changed.
   */
  apply(edits: readonly Edit[], options: Run & { readonly basis: Book }): Promise<void>;

  /** Shows the cell to the user; nothing where no one looks. */
  reveal(at: Cell): Promise<void>;

  /** The cell the user stands on, `null` where there is none. */
  activeCell(): Promise<Cell | null>;

  /** Calls back on every change until the returned function is called. */
  watch(on: (change: Change) => void): () => void;
}
