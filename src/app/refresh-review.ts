import type { Book, ReviewOptions } from '../core';
import type { Workbook } from '../workbook/workbook';
import { reviewBook, runOf, type Reviewed, type Surroundings } from './review-workbook';

/**
 * Reviews again after some sheets changed: these are read anew, all others are taken as they were. Where
 * one of them is gone or new, the whole workbook is read. Contents of sheets that a summary replaces are not
 * read.
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
  const part = await workbook.read({ ...run, sheets: changed });
  const fresh = new Map(part.sheets.map((sheet) => [sheet.name, sheet]));
  if (fresh.size !== new Set(changed).size) return workbook.read(run);
  return { ...part, sheets: before.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet) };
}
