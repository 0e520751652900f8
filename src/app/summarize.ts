import { buildSummary, type ReviewOptions } from '../core';
import type { Workbook } from '../workbook/workbook';
import { reviewWorkbook, runOf, type Reviewed, type Surroundings } from './review-workbook';

/** A review and the names of the sheets that were written; none where no ledger was found. */
export interface Summarized extends Reviewed {
  readonly sheets: readonly string[];
}

/**
 * Reviews the workbook and writes the summary sheets into it, all or nothing. The ledger sheets stay
 * as they are. Without a ledger nothing is written.
 *
 * @throws WorkbookError what the adapter meets; then nothing was written.
 */
export async function summarize(
  workbook: Workbook,
  options: ReviewOptions,
  surroundings: Surroundings,
): Promise<Summarized> {
  const reviewed = await reviewWorkbook(workbook, options, surroundings, {
    withoutDerived: true,
  });
  if (reviewed.review.ledgers.length === 0) return { ...reviewed, sheets: [] };
  const edits = buildSummary(reviewed.review, reviewed.book);
  await workbook.apply(edits, { ...runOf(surroundings, 'write'), basis: reviewed.book });
  const sheets = edits.flatMap((edit) =>
    edit.type === 'publish' ? edit.drafts.map((draft) => draft.name) : [],
  );
  return { ...reviewed, sheets };
}
