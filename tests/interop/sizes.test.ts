import { codec } from '../support/codec';
import { compareRecalculated } from '../support/interop/formulas';
import { describeInterop, pdfPages, WorkFolder } from '../support/interop/tools';
import { squeezed, visibleTexts } from '../support/printed';
import { SIZES, sizedLedger } from '../support/sized-ledger';
import { summarizeBytes } from '../support/summarized';
import { parseWorkbookText, widthsOf } from '../../scripts/workbook-text/parse';
import { workbookBytes } from '../../scripts/workbook-text/write';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import path from 'node:path';

describeInterop('summaries of small and large ledgers, opened by LibreOffice', () => {
  const folder = new WorkFolder();
  afterAll(() => {
    folder.remove();
  });

  test.each(SIZES)(
    '$items items and $units units: 总览 on one page, nothing cut, values as recalculated',
    async ({ items, units }) => {
      const text = sizedLedger(items, units);
      const bytes = workbookBytes(parseWorkbookText(text), { codec, widths: widthsOf(text) });
      const summary = await summarizeBytes(bytes);
      const name = `${items}-${units}.xlsx`;
      const file = folder.write(name, summary.bytes);
      folder.convert([file], 'pdf');
      folder.convert([file], 'xlsx');
      const pages = pdfPages(path.join(folder.path, 'out-pdf', name.replace('xlsx', 'pdf')));
      expect(pages.filter((page) => squeezed(page).includes('进展情况总览'))).toHaveLength(1);
      expect(pages.filter((page) => page.includes('###'))).toEqual([]);
      const printed = squeezed(pages.join(''));
      const book = await openXlsx(summary.bytes, { codec }).read();
      const texts = book.sheets
        .filter(({ mark }) => mark !== null && mark.kind !== 'settings')
        .flatMap(visibleTexts);
      expect(texts.filter((one) => !printed.includes(squeezed(one)))).toEqual([]);
      const again = path.join(folder.path, 'out-xlsx', name);
      const { formulas, mismatches } = compareRecalculated(folder, file, again);
      expect(mismatches).toEqual([]);
      expect(formulas).toBeGreaterThan(items * 3);
    },
    300_000,
  );
});
