import { summarize, type Summarized } from '../../src/app/summarize';
import type { ReviewOptions } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from './codec';

/** A summary written into a workbook's bytes, and the review it rests on. */
export interface SummarizedBytes extends Summarized {
  readonly bytes: Uint8Array;
}

/** What the command line's `summarize` does, without a file. */
export async function summarizeBytes(
  bytes: Uint8Array,
  options: Partial<ReviewOptions> = {},
): Promise<SummarizedBytes> {
  const workbook = openXlsx(bytes, { codec });
  const pace = { now: () => 0, pause: () => Promise.resolve() };
  const done = await summarize(workbook, { asOf: null, sheets: null, ...options }, { pace });
  return { ...done, bytes: workbook.save() };
}
