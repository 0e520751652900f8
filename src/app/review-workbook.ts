import { review, type Book, type Progress, type Review, type ReviewOptions } from '../core';
import type { Reading, Run, Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import { drain, type Pace } from './pace';

/** Stages as people see them: the core's, and reading and writing the workbook. */
export interface Stage {
  readonly stage: 'open' | Progress['stage'] | 'write';
  readonly done: number;
  readonly total: number;
}

/** What a use case needs from its surroundings. */
export interface Surroundings {
  readonly pace: Pace;
  readonly signal?: AbortSignal;
  onStage?(stage: Stage): void;
}

/** A review and the book that it was reckoned from. */
export interface Reviewed {
  readonly book: Book;
  readonly review: Review;
}

/**
 * Reads the workbook and reviews it; writes nothing.
 *
 * @throws WorkbookError what the adapter meets while reading, or `cancelled`.
 */
export async function reviewWorkbook(
  workbook: Workbook,
  options: ReviewOptions,
  surroundings: Surroundings,
  reading: Reading = {},
): Promise<Reviewed> {
  const book = await workbook.read({ ...runOf(surroundings, 'open'), ...reading });
  return reviewBook(book, options, surroundings);
}

/**
 * Reviews a book that was read already.
 *
 * @throws WorkbookError `cancelled`.
 */
export async function reviewBook(
  book: Book,
  options: ReviewOptions,
  surroundings: Surroundings,
): Promise<Reviewed> {
  const reviewed = await drain(
    review(book, options),
    surroundings.pace,
    (progress) => surroundings.onStage?.(progress),
    () => stopIfAborted(surroundings.signal),
  );
  return { book, review: reviewed };
}

/** The port's run for one stage of a use case. */
export function runOf(surroundings: Surroundings, stage: Stage['stage']): Run {
  const { signal } = surroundings;
  return {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => surroundings.onStage?.({ stage, done, total }),
  };
}

/** @throws WorkbookError `cancelled` where the user stopped the run. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookError('cancelled', 'app', 'stopped by the user');
}
