import { summarySteps, type DerivedSheet, type Edit, type ReviewOptions } from '../core';
import type { Workbook } from '../workbook/workbook';
import { drain } from './pace';
import { prepareSheets, type Preparation } from './prepare-sheets';
import {
  reviewWorkbook,
  runOf,
  stopIfAborted,
  type Reviewed,
  type Surroundings,
} from './review-workbook';
import { chosenKinds, planned, SHEETS, type PlannedSheet } from './summary-plan';

/** A review and the names of the sheets that were written; none where no ledger was found. */
export interface Summarized extends Reviewed {
  readonly sheets: readonly string[];
  /** The same sheets with their sizes. */
  readonly written: readonly PlannedSheet[];
}

/** How a person looks on: which sheets are left out, and how far the others are. */
export interface SummaryChoice {
  readonly leftOut: ReadonlySet<DerivedSheet>;
  /** Told while the sheets are made; all of them ready means that the one write begins. */
  readonly onSheets: (preparation: Preparation) => void;
}

/**
 * Reviews the workbook and writes the summary sheets into it, all or nothing. The ledger sheets stay
 * as they are. Without a ledger nothing is written. With a choice the rows are made beforehand in slices.
 *
 * @throws WorkbookError what the adapter meets; then nothing was written.
 */
export async function summarize(
  workbook: Workbook,
  options: ReviewOptions,
  surroundings: Surroundings,
  choice: SummaryChoice | null = null,
): Promise<Summarized> {
  const reviewed = await reviewWorkbook(workbook, options, surroundings, {
    withoutDerived: true,
  });
  if (reviewed.review.ledgers.length === 0) return { ...reviewed, sheets: [], written: [] };
  const built = await drain(
    summarySteps(
      reviewed.review,
      reviewed.book,
      choice === null ? null : chosenKinds(SHEETS, choice.leftOut),
    ),
    surroundings.pace,
    () => undefined,
    () => stopIfAborted(surroundings.signal),
  );
  const edits = choice === null ? built : await prepared(built, choice, surroundings);
  await workbook.apply(edits, { ...runOf(surroundings, 'write'), basis: reviewed.book });
  const drafts = edits.flatMap((edit) => (edit.type === 'publish' ? edit.drafts : []));
  const written = planned(drafts, reviewed.review);
  return { ...reviewed, sheets: written.map(({ name }) => name), written };
}

async function prepared(
  edits: readonly Edit[],
  { onSheets }: SummaryChoice,
  { pace, signal }: Surroundings,
): Promise<readonly Edit[]> {
  const ready: Edit[] = [];
  for (const edit of edits) {
    if (edit.type !== 'publish') ready.push(edit);
    else {
      const drafts = await drain(prepareSheets(edit.drafts), pace, onSheets, () =>
        stopIfAborted(signal),
      );
      onSheets({ sheets: drafts.map(({ name }) => name), done: drafts.length });
      await pace.pause();
      stopIfAborted(signal);
      ready.push({ ...edit, drafts });
    }
  }
  return ready;
}
