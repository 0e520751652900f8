import type { IsoDate, ReadingNote } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import type { Cell } from '../sheet/reference';
import type { DeadlineCell } from '../text/deadline';
import type { FormatLookup } from './formats';
import type { Grid } from './grid';
import type { Layout } from './layout';

/** What the steps from rows to items, tasks and indicators share. */
export interface ReadingContext {
  readonly grid: Grid;
  readonly formats: FormatLookup;
  readonly layout: Layout;
  readonly settings: Settings;
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  readonly date1904: boolean;
  readonly ledgerKey: string;
  readonly title: string | null;
  /** `row,column` → the cell a value was taken over from; filled while reading. */
  readonly inherited: Map<string, Cell>;
  /** Oddities met; filled while reading. */
  readonly notes: ReadingNote[];
  /** Time limits read so far, by their text. */
  readonly timeLimits: Map<string, DeadlineCell>;
}
