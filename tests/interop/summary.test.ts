import { compareRecalculated } from '../support/interop/formulas';
import { describeInterop, pdfPages, WorkFolder } from '../support/interop/tools';
import { realLedgers, samples, type NamedWorkbook } from '../support/corpus';
import { squeezed, visibleTexts } from '../support/printed';
import { summarizeBytes, type SummarizedBytes } from '../support/summarized';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import path from 'node:path';

/** What our sheets print at the foot of every page; the user's sheets are theirs. */
const OUR_FOOTER = /第\s*\d+\s*页\s*共\s*\d+\s*页/;

const ledgers: readonly NamedWorkbook[] = [...samples(), ...(realLedgers() ?? [])];

describeInterop('summary workbooks, opened by LibreOffice', () => {
  const folder = new WorkFolder();
  const summaries = new Map<string, SummarizedBytes>();

  beforeAll(async () => {
    const files: string[] = [];
    for (const { name, bytes } of ledgers) {
      const summary = await summarizeBytes(bytes);
      summaries.set(name, summary);
      files.push(folder.write(name, summary.bytes));
    }
    folder.convert(files, 'pdf');
    folder.convert(files, 'xlsx');
  }, 600_000);

  afterAll(() => {
    folder.remove();
  });

  const inFolder = (kind: string, name: string): string =>
    path.join(folder.path, kind, kind === 'out-pdf' ? name.replace(/\.xlsx$/, '.pdf') : name);

  test.each(ledgers.map(({ name }) => name))(
    '%s: every formula recalculates to its cached value',
    (name) => {
      const { formulas, mismatches } = compareRecalculated(
        folder,
        path.join(folder.path, name),
        inFolder('out-xlsx', name),
      );
      expect(mismatches).toEqual([]);
      expect(formulas).toBeGreaterThan(20);
    },
    120_000,
  );

  test.each(ledgers.map(({ name }) => name))(
    '%s: no cell is printed as ###, and every visible text is on the page',
    async (name) => {
      const pages = pdfPages(inFolder('out-pdf', name)).filter((page) => OUR_FOOTER.test(page));
      expect(pages.length).toBeGreaterThanOrEqual(3);
      expect(pages.filter((page) => page.includes('###'))).toEqual([]);
      const printed = squeezed(pages.join(''));
      const summary = summaries.get(name);
      const book = await openXlsx(summary?.bytes ?? new Uint8Array(), { codec }).read();
      const texts = book.sheets
        .filter(({ mark }) => mark !== null && mark.kind !== 'settings')
        .flatMap(visibleTexts);
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
    },
  );

  test.each(ledgers.map(({ name }) => name))('%s: 总览 is printed on one page', (name) => {
    const pages = pdfPages(inFolder('out-pdf', name));
    expect(pages.filter((page) => squeezed(page).includes('进展情况总览'))).toHaveLength(1);
  });

  test.each(ledgers.map(({ name }) => name))(
    '%s: summarising the result again gives the same bytes',
    async (name) => {
      const once = summaries.get(name)?.bytes ?? new Uint8Array();
      const twice = (await summarizeBytes(once)).bytes;
      expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
    },
  );
});
