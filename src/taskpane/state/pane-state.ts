import type { Preparation } from '../../app/prepare-sheets';
import type { Reviewed, Stage } from '../../app/review-workbook';
import type { PlannedSheet } from '../../app/summary-plan';
import type { Cell, DerivedSheet, IsoDate, Severity, StateRow, Words } from '../../core';
import type { WorkbookErrorCode } from '../../workbook/workbook-error';
import type { Answered, PairsPlace } from './pairs-place';

/** The three tabs. */
export type View = 'ledgers' | 'findings' | 'summary';

/** A view over a tab, left by 返回. `ledger` is a place in the review's list. */
export type SubView =
  | { readonly kind: 'columns'; readonly ledger: number }
  | { readonly kind: 'explain'; readonly cell: Cell }
  | { readonly kind: 'not-run' }
  | { readonly kind: 'states' }
  | PairsPlace;

/**
 * Why a review is made: `find` when the pane opens, `check` when the clerk asks, `refresh` after the clerk
 * changed a cell, `settle` after a write of our own. The last two leave the views in place.
 */
export type ReviewReason = 'find' | 'check' | 'refresh' | 'settle';

/** Something to do with the workbook; kept with a failure, so that it can be tried again. */
export type Job =
  | {
      readonly kind: 'review';
      readonly reason: ReviewReason;
      /** Sheets to read anew; null: all. */
      readonly sheets: readonly string[] | null;
    }
  | {
      readonly kind: 'settings';
      readonly rows: readonly StateRow[];
      readonly said: Words;
      /** The answers about pairs of figures that these rows hold. */
      readonly answered?: Answered;
      /** Said where the rows cannot be written but what they keep holds all the same; else that is a failure. */
      readonly unkept?: Words;
    }
  | { readonly kind: 'summary' };

/** A failure as administrators need it; `unexpected` is a bug. */
export interface Failure {
  readonly code: WorkbookErrorCode | 'unexpected';
  readonly adapter: string;
  readonly detail: string;
}

/** Where the clerk is in the list of findings. */
export interface FindingsPlace {
  readonly severity: Severity | null;
  /** Name of a unit; null: all. */
  readonly unit: string | null;
  /** Key of the current finding. */
  readonly current: string | null;
  /** It became current because the one before it went: the clerk has not been shown its cell. */
  readonly unseen: boolean;
  /** Groups that were opened or closed, by `severity check`; the others follow the rule. */
  readonly groups: ReadonlyMap<string, boolean>;
  /** Key of the finding whose reason is being typed. */
  readonly reasonFor: string | null;
}

/** A summary that was written. */
export interface Written {
  readonly sheets: readonly PlannedSheet[];
  /** The ledgers were changed since. */
  readonly outdated?: true;
}

/** Sizes of the sheets that one review would give. */
export interface Plan {
  readonly of: Reviewed;
  readonly sheets: readonly PlannedSheet[];
}

/** What holds in every phase: where the clerk is and what was chosen. */
export interface Shown {
  readonly view: View;
  readonly sub: SubView | null;
  /** As-of date given by the clerk. */
  readonly asOf: IsoDate | null;
  readonly findings: FindingsPlace;
  readonly leftOut: ReadonlySet<DerivedSheet>;
  readonly plan: Plan | null;
  readonly written: Written | null;
  /** Said aloud; a new object each time, so that the same words are said again. */
  readonly said: { readonly words: Words } | null;
  /** Goes up whenever focus should go to the heading of what is shown. */
  readonly opened: number;
}

/** What the pane is doing. `reviewed` is the last review, shown while a new one is made. */
export type Phase =
  | { readonly phase: 'idle'; readonly reviewed: Reviewed | null }
  | {
      readonly phase: 'reading';
      readonly reviewed: Reviewed | null;
      readonly reason: ReviewReason;
      readonly stage: Stage | null;
    }
  | { readonly phase: 'reviewed'; readonly reviewed: Reviewed; readonly stale: boolean }
  | {
      readonly phase: 'writing';
      readonly reviewed: Reviewed;
      readonly what: 'summary' | 'settings';
      /** Null until the sheets are known. */
      readonly preparation: Preparation | null;
    }
  | {
      readonly phase: 'failed';
      readonly reviewed: Reviewed | null;
      readonly failure: Failure;
      readonly retry: Job;
    };

/** The whole state of the pane. */
export type PaneState = Shown & Phase;

/** The pane before anything was read. */
export const INITIAL_STATE: PaneState = {
  phase: 'idle',
  reviewed: null,
  view: 'ledgers',
  sub: null,
  asOf: null,
  findings: {
    severity: null,
    unit: null,
    current: null,
    unseen: false,
    groups: new Map(),
    reasonFor: null,
  },
  leftOut: new Set(),
  plan: null,
  written: null,
  said: null,
  opened: 0,
};
