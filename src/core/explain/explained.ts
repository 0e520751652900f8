import type { Finding } from '../checks/finding';
import type { Figure } from '../ledger/figure';
import type {
  AsOf,
  Column,
  Indicator,
  IsoDate,
  Item,
  Milestone,
  RowKind,
  Task,
} from '../ledger/ledger';
import type {
  IndicatorProgress,
  StageProgress,
  TaskProgress,
  Thresholds,
} from '../ledger/progress';
import type { StateWords } from '../ledger/state-words';
import type { NodesOfPart } from '../progress/nodes-due';
import type { Role } from '../ledger/role';
import type { Cell } from '../sheet/reference';
import type { Scalar } from '../sheet/value';
import type { Words } from '../words';

/** Something read from a cell: what it was taken for, as it stands there, and as it counts. */
export interface CellReading {
  readonly as: Words;
  /** The words it was read from. */
  readonly text: string;
  /** As it counts: `15300 人`, `2026-06-30`, a canonical name; null where the words say it all. */
  readonly value: string | null;
  /** UTF-16 offsets in the cell's own text, end exclusive; null: the whole cell. */
  readonly span: readonly [from: number, to: number] | null;
  /** 0…1; null where nothing is doubtful. */
  readonly confidence: number | null;
}

/** The nodes that one indicator of stages counts. */
export interface StagesOfPart {
  readonly name: string;
  readonly nodes: readonly Milestone[];
  readonly progress: StageProgress;
}

/** Figures and dates that a state follows from. */
export interface StateArithmetic {
  readonly indicator: Indicator | null;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly progress: IndicatorProgress | null;
  readonly task: TaskProgress;
  readonly thresholds: Thresholds;
  /** What the states are called in this workbook. */
  readonly words: StateWords;
  readonly asOf: AsOf;
  /** The nodes due now and next of each part of the plan; empty without a plan or an as-of date. */
  readonly nodes: readonly NodesOfPart[];
  /** Where named steps measure the task: their nodes, each with what is told of it. */
  readonly stages: readonly StagesOfPart[];
  readonly forecast: IsoDate | null;
  /** Days from the start to the as-of date and to the deadline, both included; null without dates. */
  readonly pace: { readonly gone: number; readonly whole: number } | null;
}

/** All that is known of one cell. What does not apply is null or empty. */
export interface Explained {
  readonly cell: Cell;
  readonly raw: Scalar;
  /** As the sheet shows it. */
  readonly shown: string;
  readonly format: string;
  readonly formula: string | null;
  /** The cell of the ledger that a row of a written sheet leads to, told about in place of it; else null. */
  readonly source: Cell | null;
  readonly ledger: { readonly key: string; readonly title: string | null } | null;
  readonly rowKind: RowKind | null;
  readonly column: Column | null;
  readonly role: Role | null;
  readonly inheritedFrom: Cell | null;
  readonly item: Item | null;
  readonly task: Task | null;
  readonly indicator: Indicator | null;
  readonly readings: readonly CellReading[];
  /** Findings with this cell as their place or among their sources. */
  readonly findings: readonly Finding[];
  /** Ids of the checks that look at cells of this role. */
  readonly checks: readonly string[];
  readonly state: StateArithmetic | null;
}
