import type { Figure } from './figure';
import type { IsoDate, Ledger } from './ledger';
import type { Source } from './source';
import type { State, StateBasis } from './state';
import type { StateWords } from './state-words';

/** The limits between the states, as shares (−0.05 = 5 points). */
export interface Thresholds {
  /** p − E below this is 进展缓慢. */
  readonly behind: number;
  /** p − E below this is 严重滞后. */
  readonly seriouslyBehind: number;
  /** p below this share of E is 严重滞后 too (0.5 = half of it); null where no share decides. */
  readonly seriousShare: number | null;
}

/** The rule of `domain.md` §3 that decided, by its number there, or by name for tasks. */
export type StateRule =
  | 'closed'
  | 'standing'
  | 'reached'
  | 'level-met'
  | 'level-met-finished'
  | 'cannot-tell'
  | 'overdue'
  | 'level-not-met'
  | 'seriously-behind'
  | 'node-missed'
  | 'nodes-untold'
  | 'works-behind'
  | 'behind'
  | 'due-soon'
  | 'on-track'
  | 'not-applicable'
  | 'no-target'
  | 'qualitative'
  | 'from-label'
  | 'label-past-deadline'
  | 'worst-of-indicators'
  | 'target-open'
  | 'forecast-late'
  | 'override';

/** How far the nodes of a plan have got, where only named steps measure it. */
export interface StageProgress {
  readonly all: number;
  /** Null where the reports tell nothing of any of them. */
  readonly done: number | null;
  /** Nodes whose day has come; null without an as-of date. */
  readonly due: number | null;
  /** Days since the first node whose day has passed and that is shown not to be reached; null without one. */
  readonly missedBy: number | null;
  /** Nodes whose day has come and of which nothing is told (未报). */
  readonly untold: number;
}

/** An indicator judged. */
export interface IndicatorProgress {
  /** Raw, never capped; null where it cannot be reckoned. */
  readonly completion: number | null;
  readonly expected: number | null;
  /** completion − expected, unrounded. */
  readonly gap: number | null;
  /** For levels: met or not; else null. */
  readonly met: boolean | null;
  /** Null: no state of its own (actual without target, qualitative). */
  readonly state: State | null;
  readonly basis: StateBasis | null;
  readonly rule: StateRule;
  /** For indicators of stages. */
  readonly stages?: StageProgress;
}

/** What the user set in place of the state that follows from the ledger. */
export interface AppliedOverride {
  readonly reason: string;
  /** The row of 设置. */
  readonly from: Source;
  /** What the state judged rests on; the override holds only while it is the same. */
  readonly evidence: string;
  /** Typed by hand and not yet tied to this evidence. */
  readonly typed: boolean;
  /** What was judged without it. */
  readonly computed: {
    readonly state: State;
    readonly basis: StateBasis | null;
    readonly rule: StateRule;
  };
}

/** A task judged. */
export interface TaskProgress {
  /** Mean of the capped completions, weighted where weights are given; null without any. */
  readonly completion: number | null;
  readonly expected: number | null;
  readonly state: State;
  readonly basis: StateBasis | null;
  readonly rule: StateRule;
  /** Class of what the ledger itself says; null where it says nothing known. */
  readonly stated: State | null;
  readonly statedText: string | null;
  readonly deadline: IsoDate | null;
  /** 31 December taken because the ledger speaks of the year. */
  readonly deadlineAssumed: boolean;
  readonly daysLeft: number | null;
  /** Id of the indicator that decides the state; null where none does. */
  readonly deciding: string | null;
  /** Null where the state is the one judged. */
  readonly override: AppliedOverride | null;
}

/** An item judged. */
export interface ItemProgress {
  readonly completion: number | null;
  readonly state: State;
  readonly basis: StateBasis | null;
}

/** A ledger together with what follows from its figures. The maps go by id. */
export interface AssessedLedger extends Ledger {
  readonly progress: {
    readonly indicators: ReadonlyMap<string, IndicatorProgress>;
    readonly tasks: ReadonlyMap<string, TaskProgress>;
    readonly items: ReadonlyMap<string, ItemProgress>;
    readonly thresholds: Thresholds;
    /** What the states are called in this workbook. */
    readonly words: StateWords;
  };
}

/** Result of comparing a stated rate with the figures (`domain.md` §3, Rounding). */
export interface RateComparison {
  readonly verdict: 'right' | 'truncated' | 'interval' | 'capped' | 'wrong';
  /** actual ÷ target, unrounded. */
  readonly expected: number;
  readonly actual: Figure;
  readonly target: Figure;
  readonly stated: Figure;
}
