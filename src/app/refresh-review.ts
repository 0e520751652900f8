import { followersOf, type Book, type ReviewOptions } from '../core';
import type { Workbook } from '../workbook/workbook';
import { reviewBook, runOf, type Reviewed, type Surroundings } from './review-workbook';

/**
 * Reviews again after some sheets changed: these are read anew, and with them those whose formulas may
 * follow; all others are taken as they were. Where one of them is gone or new, the whole workbook is read.
 * Contents of sheets that a summary replaces are not read.
 *
 * @throws WorkbookError what the adapter meets while reading, or `cancelled`.
 */
export async function refreshReview(
  workbook: Workbook,
  before: Book,
  changed: readonly string[],
  options: ReviewOptions,
  surroundings: Surroundings,
): Promise<Reviewed> {
  return reviewBook(await readAnew(workbook, before, changed, surroundings), options, surroundings);
}

async function readAnew(
  workbook: Workbook,
  before: Book,
  changed: readonly string[],
  surroundings: Surroundings,
): Promise<Book> {
  const run = { ...runOf(surroundings, 'open'), withoutDerived: true };
  const known = new Set(before.sheets.map(({ name }) => name));
  if (!changed.every((name) => known.has(name))) return workbook.read(run);
  const sheets = [...new Set([...changed, ...followersOf(before.sheets, changed)])];
  const part = await workbook.read({ ...run, sheets });
  const fresh = new Map(part.sheets.map((sheet) => [sheet.name, sheet]));
  if (fresh.size !== sheets.length) return workbook.read(run);
  return { ...part, sheets: before.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet) };
}
