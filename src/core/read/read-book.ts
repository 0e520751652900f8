import type { Ledger } from '../ledger/ledger';
import type { Progress, ReviewOptions, SkippedSheet } from '../run';
import type { Settings } from '../settings/settings';
import type { Book, SheetSnapshot } from '../sheet/snapshot';
import { findTables } from './find-tables';
import { gridSteps } from './grid';
import { readForm } from './read-form';
import { readLedger } from './read-ledger';
import { told } from './steps';

/** All ledgers of a book, in the order of its sheets, and the sheets that hold none. */
export interface BookReading {
  readonly ledgers: readonly Ledger[];
  readonly skipped: readonly SkippedSheet[];
}

/**
 * Reads every ledger of a book. Marked sheets are never read, also where the user renamed or copied
 * them. Cost is linear in the filled cells. Yields before every sheet and table, and every 50 rows within.
 */
export function* readBook(
  book: Book,
  options: ReviewOptions,
  settings: Settings,
): Generator<Progress, BookReading, void> {
  const sheets = book.sheets.filter(
    ({ name }) => options.sheets === null || options.sheets.includes(name),
  );
  const ledgers: Ledger[] = [];
  const skipped: SkippedSheet[] = [];
  for (const [i, sheet] of sheets.entries()) {
    yield { stage: 'find', done: i, total: sheets.length };
    const result = yield* readSheet(sheet, book, options, settings);
    if (typeof result === 'string') skipped.push({ sheet: sheet.name, reason: result });
    else ledgers.push(...result);
  }
  return { ledgers: withOwnKeys(ledgers), skipped };
}

function* readSheet(
  sheet: SheetSnapshot,
  book: Book,
  options: ReviewOptions,
  settings: Settings,
): Generator<Progress, Ledger[] | SkippedSheet['reason'], void> {
  if (sheet.mark !== null) return 'own';
  const progress: Progress = { stage: 'read', done: 0, total: 1 };
  const grid = yield* told(gridSteps(sheet), progress);
  if (grid.rows.length === 0) return 'empty';
  yield progress;
  const tables = yield* told(findTables(grid), progress);
  const ledgers: Ledger[] = [];
  let reason: SkippedSheet['reason'] = 'no-heading';
  for (const [i, table] of tables.entries()) {
    const ofTable: Progress = { stage: 'read', done: i, total: tables.length };
    yield ofTable;
    const input = { grid, options, settings, date1904: book.date1904 };
    const read = yield* told(readLedger(table, input), ofTable);
    if (typeof read !== 'string') ledgers.push(read);
    else if (read === 'no-rows') reason = read;
  }
  if (ledgers.length > 0) return ledgers;
  const form = readForm(grid, { grid, options, settings, date1904: book.date1904 });
  return form === null ? reason : [form];
}

/** Ledgers of one sheet that share a key are told apart by their order; on other sheets they are copies. */
function withOwnKeys(ledgers: readonly Ledger[]): Ledger[] {
  const seen = new Map<string, number>();
  return ledgers.map((ledger) => {
    const place = `${ledger.sheet}|${ledger.key}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return count === 1 ? ledger : { ...ledger, key: `${ledger.key}#${count}` };
  });
}
