import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, Ledger, SheetSnapshot } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { samples } from '../support/corpus';
import { describeCorpus, goldenBook, read, realBook } from '../read/corpus';
import { outlineOf, type ItemOutline } from '../support/ledger-outline';
import { placeOf, variantOf } from '../support/ledger-variants';

/** Variants of each ledger. */
const VARIANTS = 100;

/**
 * Left out: labels beside values and tables side by side, whose columns are no columns of one table,
 * and numbers without a heading, which only the left edge tells.
 */
const OTHER_SHAPES = [
  'label-value',
  'cards-with-dates',
  'several-ledgers',
  'sections-without-numbers',
];

const GOLDEN = readdirSync(join(__dirname, '../golden/reading'))
  .map((file) => file.replace(/\.txt$/, ''))
  .filter((name) => !OTHER_SHAPES.includes(name));

const REAL = [
  '000-luoshi',
  '001-ducha',
  '001-pasted',
  '002-qingdan',
  '002-pasted',
  '003-tongbao',
  '003-zhibiao',
  '004-zhibiao',
];

/** Permuted columns permute the indicators of one row. */
function unordered(ledger: Ledger): readonly ItemOutline[] {
  return outlineOf(ledger).map((item) => ({
    ...item,
    tasks: item.tasks.map((task) => ({ ...task, indicators: [...task.indicators].sort() })),
  }));
}

function alone(book: Book, sheet: SheetSnapshot): Book {
  return { ...book, sheets: [sheet] };
}

/** Seeds are the ledger's own, so that a failing one can be run again. */
function checkVariants(book: Book, pieces = false): void {
  for (const sheet of book.sheets) {
    const [ledger] = read(alone(book, sheet)).ledgers;
    if (ledger === undefined) continue;
    const expected = unordered(ledger);
    for (let seed = 1; seed <= VARIANTS; seed += 1) {
      const variant = variantOf(sheet, placeOf(ledger, pieces), seed);
      const found = read(alone(book, variant.sheet)).ledgers.map(unordered);
      const about = `${sheet.name} seed ${seed}: ${variant.changes.join(', ')}`;
      expect({ about, ledgers: found }).toEqual({ about, ledgers: [expected] });
    }
  }
}

describe('variants of a ledger are read as the same ledger', () => {
  it.each(GOLDEN)('%s', (name) => {
    checkVariants(goldenBook(name));
  });
});

describe('variants of the samples', () => {
  it.each(samples())('$name', async ({ bytes }) => {
    checkVariants(await openXlsx(bytes, { codec }).read());
  });
});

describeCorpus('variants of the real ledgers', () => {
  it.each(REAL)('%s', async (name) => {
    checkVariants(await realBook(`${name}.xlsx`), name === '001-pasted');
  });
});
