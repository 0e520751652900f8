import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_SETTINGS,
  readBook,
  type Book,
  type Ledger,
  type ReviewOptions,
  type Settings,
  type SkippedSheet,
} from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';

/** Folder of real ledgers, or null where this machine has none. */
export const corpus = process.env['LEDGER_CORPUS'] ?? null;

/** Runs the tests only where the real ledgers are, and says so where they are not. */
export function describeCorpus(name: string, tests: () => void): void {
  if (corpus !== null && existsSync(corpus)) {
    describe(name, tests);
    return;
  }
  console.log(`${name}: skipped, LEDGER_CORPUS is not set`);
  describe.skip(name, tests);
}

/** A real ledger as a book. */
export function realBook(file: string): Promise<Book> {
  const bytes = new Uint8Array(readFileSync(join(corpus ?? '', file)));
  return openXlsx(bytes, { codec }).read();
}

/** One of the workbooks kept as text in tests/golden/reading. */
export function goldenBook(name: string): Book {
  return parseWorkbookText(
    readFileSync(join(__dirname, '../golden/reading', `${name}.txt`), 'utf8'),
  );
}

/** All that is read from a book. */
export interface Reading {
  readonly ledgers: readonly Ledger[];
  readonly skipped: readonly SkippedSheet[];
}

/** Reads a book to the end. */
export function read(
  book: Book,
  options: Partial<ReviewOptions> = {},
  settings: Settings = DEFAULT_SETTINGS,
): Reading {
  const steps = readBook(book, { asOf: null, sheets: null, ...options }, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The one ledger of a book; fails where there are none or several. */
export function readOne(book: Book, options: Partial<ReviewOptions> = {}): Ledger {
  const { ledgers } = read(book, options);
  const [ledger] = ledgers;
  if (ledger === undefined || ledgers.length > 1) {
    throw new Error(`expected one ledger, found ${ledgers.length}`);
  }
  return ledger;
}
