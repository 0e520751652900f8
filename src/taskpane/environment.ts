import type { Pace } from '../app/pace';
import type { Cell, IsoDate, Language, Words } from '../core';

/** Light or dark, as the host's own colours are. */
export type PaneTheme = 'light' | 'dark';

/** What the pane may not know by itself; a root of the host gives it. */
export interface PaneEnvironment {
  readonly language: Language;
  readonly theme: PaneTheme;
  /** The day it is, offered where a ledger says no date; never taken in silence. */
  today(): IsoDate;
  /** How long work breathes; the browser's own clock and turns where it is left out. */
  readonly pace?: Pace;
  /** A standing word about this host, such as what it cannot show; under the first view. */
  readonly notice?: Words;
}

/** What a command of the ribbon can begin. */
export type PaneCommand = 'check' | 'summarize' | 'next';

/** The pane as its host holds it. Calls made before it is ready are done as soon as it is. */
export interface PaneHandle {
  /** Ends what runs and takes the pane off the page. */
  unmount(): void;
  setLanguage(language: Language): void;
  setTheme(theme: PaneTheme): void;
  /** Shows how the cell is read and what rests on it. */
  explainCell(cell: Cell): void;
  /** `check` reviews and shows the findings, `summarize` writes the summary, `next` goes to the next finding. */
  start(command: PaneCommand): void;
}
