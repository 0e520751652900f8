import type { Surroundings } from '../app/review-workbook';
import type { ReviewOptions } from '../core';
import { WorkbookError } from '../workbook/workbook-error';
import type { Job, PaneState } from './state/pane-state';
import type { SessionParts } from './session-parts';

/** A job's surroundings: those of the session, and the signal that stops it. */
export interface JobParts extends SessionParts {
  readonly signal: AbortSignal;
}

/**
 * Does one job and tells what became of it. Returns the job that has to follow: what was written is read
 * again, and a fault in that is none of the write.
 *
 * @throws WorkbookError what the adapter meets; then nothing was written.
 */
export async function perform(job: Job, parts: JobParts): Promise<Job | null> {
  switch (job.kind) {
    case 'review':
      return review(job, parts);
    case 'settings':
      return remember(job, parts);
    case 'summary':
      return write(parts);
  }
}

async function review(
  { reason, sheets }: Extract<Job, { kind: 'review' }>,
  parts: JobParts,
): Promise<null> {
  const { reviewWorkbook, refreshReview } = await import('./engine');
  const before = parts.state().reviewed;
  const [options, surroundings] = [optionsOf(parts.state()), surroundingsOf(parts)];
  const reviewed =
    sheets === null || before === null
      ? await reviewWorkbook(parts.workbook, options, surroundings, { withoutDerived: true })
      : await refreshReview(parts.workbook, before.book, sheets, options, surroundings);
  parts.dispatch({ type: 'reviewed', reviewed, reason });
  return null;
}

/** Writes rows of 设置; the review with what they say follows. */
async function remember(
  { rows, said, answered, unkept }: Extract<Job, { kind: 'settings' }>,
  parts: JobParts,
): Promise<Job> {
  const { putSettings, settingsNames } = await import('./engine');
  const { workbook, dispatch, state } = parts;
  const before = state().reviewed;
  const book = before?.book ?? (await workbook.read());
  try {
    await putSettings(workbook, book, rows, surroundingsOf(parts));
    dispatch({ type: 'said', words: said });
    if (answered !== undefined) dispatch({ type: 'answered', answered });
  } catch (error) {
    if (unkept === undefined || !(error instanceof WorkbookError)) throw error;
    dispatch({ type: 'said', words: unkept });
  }
  const names = settingsNames(book);
  const sheets = names.length === 0 ? null : names;
  return { kind: 'review', reason: 'settle', sheets };
}

/** Writes the summary; a review of the workbook with it follows. */
async function write(parts: JobParts): Promise<Job> {
  const { summarize } = await import('./summary/summary-engine');
  const { workbook, dispatch, state } = parts;
  const done = await summarize(workbook, optionsOf(state()), surroundingsOf(parts), {
    leftOut: state().leftOut,
    onSheets: (preparation) => dispatch({ type: 'prepared', preparation }),
  });
  const { book, review, written } = done;
  dispatch({ type: 'written', written: { sheets: written }, reviewed: { book, review } });
  return { kind: 'review', reason: 'settle', sheets: null };
}

/** What a review is asked for. */
function optionsOf({ asOf }: PaneState): ReviewOptions {
  return { asOf, sheets: null };
}

function surroundingsOf({ pace, signal, dispatch }: JobParts): Surroundings {
  return { pace, signal, onStage: (stage) => dispatch({ type: 'stage', stage }) };
}
