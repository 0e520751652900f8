import type { Cell } from '../sheet/reference';

/** Where something was read: a cell, and with `span` the UTF-16 offsets in its raw text, end exclusive. */
export interface Source {
  readonly at: Cell;
  readonly span?: readonly [from: number, to: number];
}

/** At least one source. */
export type Sources = readonly [Source, ...Source[]];
