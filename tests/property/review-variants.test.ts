import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { review, type Book, type Review } from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { describeCorpus, realBook } from '../read/corpus';
import { placeOf, variantOf } from '../support/ledger-variants';

/** Variants of each ledger: rows and columns inserted, columns permuted, merges undone, …. */
const VARIANTS = 40;

function reviewed(book: Book): Review {
  const steps = review(book, { asOf: null, sheets: null });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** All that a review says, without addresses and without the words of headings. */
function outline({ ledgers, findings, verdict }: Review): unknown {
  return {
    verdict,
    states: ledgers.map(({ items, tasks, progress }) => [
      ...items.map(({ id, name }) => `${name}: ${progress.items.get(id)?.state ?? ''}`),
      ...tasks.map(({ id, name }) => `${name}: ${progress.tasks.get(id)?.state ?? ''}`),
    ]),
    findings: findings
      .map(({ check, message, severity, subject, evidence }) =>
        [check, message, severity, subject.item ?? '', subject.indicator ?? '', evidence].join(' '),
      )
      .filter((line) => !NAMES_HEADINGS.test(line))
      .sort(),
  };
}

/** Its evidence quotes headings, which the variants reword. */
const NAMES_HEADINGS = /^(blanks-consistent|required-column-missing) /;

function checkVariants(book: Book): void {
  for (const sheet of book.sheets) {
    const alone = (one: typeof sheet): Book => ({ ...book, sheets: [one] });
    const first = reviewed(alone(sheet));
    const [ledger] = first.ledgers;
    if (ledger === undefined) continue;
    const expected = outline(first);
    for (let seed = 1; seed <= VARIANTS; seed += 1) {
      const variant = variantOf(sheet, placeOf(ledger, false), seed);
      const about = `${sheet.name} seed ${seed}: ${variant.changes.join(', ')}`;
      const found = outline(reviewed(alone(variant.sheet)));
      expect({ about, review: found }).toEqual({ about, review: expected });
    }
  }
}

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

describe('variants of a ledger get the same review', () => {
  test.each(readdirSync(SAMPLES).filter((file) => file.endsWith('.txt')))('%s', (file) => {
    checkVariants(parseWorkbookText(readFileSync(path.join(SAMPLES, file), 'utf8')));
  });
});

describeCorpus('variants of the real table of indicators', () => {
  test('004-zhibiao', async () => {
    checkVariants(await realBook('004-zhibiao.xlsx'));
  });
});
