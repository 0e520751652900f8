import type { IsoDate, ReadingNote } from '../ledger/ledger';
import type { InheritedCells } from '../ledger/inherited';
import type { Unit } from '../ledger/figure';
import type { State } from '../ledger/state';
import type { ConfirmedPhrases } from '../progress/pairing/chosen-pairs';
import type { Settings } from '../settings/settings';
import type { DeadlineCell } from '../text/deadline';
import type { FormatLookup } from './formats';
import type { Grid } from './grid';
import type { Layout } from './layout';

/** Readers of texts that are worded alike in many rows; each wording is read once. */
export interface Recall {
  readonly timeLimits: (text: string) => DeadlineCell;
  /** The state that a status word stands for. */
  readonly status: (text: string) => State | null;
  readonly unitInName: (name: string) => Unit | null;
  /** What an indicator's name adds to the key of its task. */
  readonly keyOfName: (name: string) => string;
}

/** What the steps from rows to items, tasks and indicators share. */
export interface ReadingContext {
  readonly grid: Grid;
  readonly formats: FormatLookup;
  readonly layout: Layout;
  readonly settings: Settings;
  /** Pairs of figures that people confirmed; null without any. */
  readonly confirmed: ConfirmedPhrases | null;
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  readonly date1904: boolean;
  readonly ledgerKey: string;
  readonly title: string | null;
  /** Filled while reading. */
  readonly inherited: InheritedCells;
  /** Oddities met; filled while reading. */
  readonly notes: ReadingNote[];
  readonly recall: Recall;
}
