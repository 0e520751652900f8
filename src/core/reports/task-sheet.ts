import type { Entries } from './entries';
import type { RowShapes } from './row-shapes';
import type { TaskLayout } from './task-columns';
import type { FigureWriting } from './task-figures';
import type { Ranks } from './task-rank';

/** What the rows of 任务明细 are made from. */
export interface TaskRows {
  readonly entries: Entries;
  readonly layout: TaskLayout;
  readonly figures: FigureWriting;
  /** Formulas whose cells are ranks. */
  readonly ranks: RowShapes<Ranks>;
  /** Symbol and word of every rank. */
  readonly words: RankWords;
  /** Units that 总览 sums up as 其余. */
  readonly others: ReadonlySet<string>;
  readonly date1904: boolean;
}

/** Words of the ranks from `NO_RANK` on, for tasks and, shorter, for indicators. */
export interface RankWords {
  readonly long: readonly string[];
  readonly short: readonly string[];
}
