import type { Input } from '../sheet/draft';
import type { Entry } from './entries';
import type { RollUpColumn } from './roll-up-columns';
import type { SlowList } from './roll-up-figures';
import type { CardState, TaskCounts } from './task-counts';
import type { UnitCount } from './unit-counts';

/** Hidden rows, 0-based: those of one unit, or of all. */
export interface PairRows {
  readonly row: number;
  readonly rows: number;
}

/** One table of a roll-up: a row each unit or leader, below them the sums. */
export interface RollUpTable {
  /** What the members are called: 单位, 领导. */
  readonly member: string;
  readonly columns: readonly RollUpColumn[];
  readonly units: readonly UnitCount[];
  /** Tasks that several share, 不适用 ones left out. */
  readonly joint: number;
  /** Who share a task. */
  readonly keysOf: (entry: Entry) => readonly string[];
  /** A count of tasks, of one state or all, where there are no hidden rows. */
  readonly count: (unit: UnitCount, state: CardState | null) => Input;
}

/** A table at its place. */
export interface PlacedTable {
  readonly table: RollUpTable;
  /** 0-based row of its heading. */
  readonly row: number;
  /** The hidden rows of each unit; null: there are none, values stand in place of formulas. */
  readonly pairs: readonly PairRows[] | null;
  readonly slow: SlowList;
  /** All tasks, each once. */
  readonly counts: TaskCounts;
  /** Year of the ledger; other years are written out. */
  readonly year: number | null;
  readonly date1904: boolean;
}
