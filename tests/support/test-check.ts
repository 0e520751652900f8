import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import {
  addressOf,
  adviceText,
  findingText,
  type Book,
  type Check,
  type Finding,
  type Ledger,
  type Severity,
} from '../../src/core';
import { runChecks, type Checked } from '../../src/core/checks/run-checks';
import { assess } from '../../src/core/progress/assess';
import { readBook } from '../../src/core/read/read-book';
import { drain } from '../../src/core/review';
import { readSettings } from '../../src/core/settings/read-settings';

type Alter = (ledger: Ledger) => Ledger;

/** A ledger that the check lets pass; with `notRun` one that it cannot be run on. */
interface PassCase {
  readonly name: string;
  readonly ledger: string;
  readonly asOf?: string;
  readonly notRun?: boolean;
}

/** What must be found: cell, message, severity, and the sentence where it matters. */
interface Expected {
  readonly cell: string;
  readonly message: string;
  readonly severity: Severity;
  readonly zh?: string;
  readonly evidence?: string;
}

interface FindCase {
  readonly name: string;
  readonly ledger: string;
  readonly asOf?: string;
  /** Changes the ledger as read, for what no cell says yet (figures taken from prose). */
  readonly alter?: Alter;
  readonly finds: readonly Expected[];
}

const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** Title and as-of line before a table, so that its heading stands in row 3, its data from row 4. */
export function ledgerText(table: string): string {
  return `=== 台账\n2026年民生实事进展情况表\n截至2026年6月30日\n${table.trim()}\n`;
}

/** Reads a workbook text as a whole and runs one check on every ledger in it. */
export function runOn(
  book: Book,
  check: Check,
  asOf: string | null = null,
  alter: Alter = (ledger) => ledger,
): Checked & { ledgers: number } {
  const settings = readSettings(book);
  const { ledgers } = drain(readBook(book, { asOf, sheets: null }, settings));
  const assessed = ledgers.map((ledger) => drain(assess(alter(ledger), settings)));
  return { ...drain(runChecks(assessed, book, settings, [check])), ledgers: ledgers.length };
}

/**
 * Tests a check with ledgers written as text: those that pass, and those in which it finds exactly
 * what is listed. Every message must occur, be filled in both languages, and go once its fix is made.
 */
export function testCheck(
  check: Check,
  { passes, finds }: { readonly passes: readonly PassCase[]; readonly finds: readonly FindCase[] },
): void {
  describe(check.id, () => {
    test.each(passes)('passes: $name', ({ ledger, asOf, notRun = false }) => {
      const result = runOn(parseWorkbookText(ledger), check, asOf ?? null);
      expect(result.ledgers).toBeGreaterThan(0);
      expect(result.findings.map(shown)).toEqual([]);
      expect(result.notRun.map(({ crashed }) => crashed)).toEqual(notRun ? [false] : []);
    });

    test.each(finds)('finds: $name', ({ ledger, asOf, alter, finds: expected }) => {
      const book = parseWorkbookText(ledger);
      const { findings, notRun, tallies } = runOn(book, check, asOf ?? null, alter);
      expect(notRun).toEqual([]);
      expect(findings.map((finding, i) => shownLike(finding, expected[i]))).toEqual(expected);
      expect(tallies[0]?.failed).toBeGreaterThanOrEqual(findings.length);
      for (const finding of findings) expectFilled(finding);
      expectFixesToClear(book, check, findings, asOf ?? null);
    });

    test('every message occurs in a case', () => {
      const seen = new Set(finds.flatMap((one) => one.finds.map(({ message }) => message)));
      expect([...seen].sort()).toEqual(Object.keys(check.messages).sort());
    });
  });
}

function shown({ at, message, severity }: Finding): Expected {
  return { cell: addressOf(at[0].at), message, severity };
}

function shownLike(finding: Finding, expected: Expected | undefined): Expected {
  return {
    ...shown(finding),
    ...(expected?.zh === undefined ? {} : { zh: findingText(finding, 'zh-CN') }),
    ...(expected?.evidence === undefined ? {} : { evidence: finding.evidence }),
  };
}

function expectFilled(finding: Finding): void {
  for (const language of LANGUAGES) {
    for (const text of [findingText(finding, language), adviceText(finding, language)]) {
      expect(text).not.toMatch(/[{}]|undefined|NaN|^$/);
    }
  }
}

function expectFixesToClear(
  book: Book,
  check: Check,
  findings: readonly Finding[],
  asOf: string | null,
): void {
  for (const { key, fix } of findings) {
    if (fix === undefined) continue;
    const { findings: left } = runOn(withFix(book, fix), check, asOf);
    expect(left.map((finding) => finding.key)).not.toContain(key);
  }
}

function withFix(book: Book, fix: NonNullable<Finding['fix']>): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((value, c) => {
          const change = fix.find(
            ({ at }) =>
              at.sheet === sheet.name &&
              at.row === r + sheet.origin[0] &&
              at.column === c + sheet.origin[1],
          );
          const input = change?.to.input ?? value;
          return typeof input === 'object' && input !== null && 'formula' in input ? value : input;
        }),
      ),
    })) as Book['sheets'],
  };
}
