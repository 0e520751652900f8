import type { Preparation } from '../../app/prepare-sheets';
import type { Reviewed, Stage } from '../../app/review-workbook';
import type { DerivedSheet, IsoDate, Severity, Words } from '../../core';
import type { Answered, PairsAction } from './pairs-place';
import type { Failure, Job, Plan, ReviewReason, SubView, View, Written } from './pane-state';

/** What the clerk does with what is shown; the workbook is not touched. */
export type ClerkAction =
  | { readonly type: 'view'; readonly view: View; readonly focus: boolean }
  | { readonly type: 'open'; readonly sub: SubView }
  | { readonly type: 'back' }
  | { readonly type: 'as-of'; readonly date: IsoDate | null }
  | { readonly type: 'filter-severity'; readonly severity: Severity | null }
  | { readonly type: 'filter-unit'; readonly unit: string | null }
  | { readonly type: 'toggle-group'; readonly group: string; readonly open: boolean }
  | { readonly type: 'current'; readonly key: string }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'reason'; readonly key: string | null }
  | { readonly type: 'leave-out'; readonly kind: DerivedSheet; readonly out: boolean }
  | { readonly type: 'again' }
  | PairsAction;

/** What became of a job. */
export type JobAction =
  | { readonly type: 'started'; readonly job: Job }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'prepared'; readonly preparation: Preparation }
  | {
      readonly type: 'reviewed';
      readonly reviewed: Reviewed;
      readonly reason: ReviewReason;
    }
  | { readonly type: 'written'; readonly written: Written; readonly reviewed: Reviewed }
  | { readonly type: 'planned'; readonly plan: Plan }
  | { readonly type: 'failed'; readonly failure: Failure; readonly retry: Job }
  | { readonly type: 'cancelled' }
  | { readonly type: 'stale' }
  | { readonly type: 'said'; readonly words: Words }
  | { readonly type: 'answered'; readonly answered: Answered };

/** Everything that changes the state of the pane. */
export type Action = ClerkAction | JobAction;
