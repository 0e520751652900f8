import type { Review } from '../../core';
import type { WorkbookError } from '../../workbook/workbook-error';
import type { ExitStatus } from '../exit-status';
import type { Refusal } from '../refusal';

/** What came of one file. */
export type FileOutcome =
  | { readonly file: string; readonly review: Review; readonly written: string | null }
  | { readonly file: string; readonly failure: Refusal | WorkbookError };

/**
 * 2 where it failed or a check crashed; 0 where it is ready for submission; else 1.
 */
export function statusOf(outcome: FileOutcome): ExitStatus {
  if ('failure' in outcome) return 2;
  if (outcome.review.notRun.some(({ crashed }) => crashed)) return 2;
  return outcome.review.verdict.ready ? 0 : 1;
}
