/** @jest-environment jsdom */
import '../../support/excel/client/encoding';
import { summarize } from '../../../src/app/summarize';
import type { Book } from '../../../src/core';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';
import { realLedgers, samples, type NamedWorkbook } from '../../support/corpus';
import { loadClient } from '../../support/excel/client/load-client';
import { opened } from '../../support/excel/contract-host';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { savedBook } from '../../support/excel/model/saved-book';
import { sheetsOf } from '../../support/excel/reckoned';
import { summarizeBytes } from '../../support/summarized';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

const workbooks = [...samples(), ...(realLedgers() ?? [])];
const pace = { now: () => 0, pause: () => Promise.resolve() };

async function inFile({ bytes }: NamedWorkbook): Promise<Book> {
  const done = await summarizeBytes(bytes);
  return openXlsx(done.bytes, { codec }).read();
}

describe.each(workbooks)('the summary of $name', (file) => {
  test('holds in Excel, reckoned by Excel, what it holds in a file', async () => {
    const book = await openXlsx(file.bytes, { codec }).read();
    const { workbook } = opened(excel, book);
    await summarize(workbook, { asOf: null, sheets: null }, { pace });
    const saved = savedBook(excel.workbook);
    const expected = await inFile(file);
    expect(sheetsOf(saved, 'ours')).toEqual(sheetsOf(expected, 'ours'));
    expect(sheetsOf(saved, 'users')).toEqual(sheetsOf(book, 'users'));
  });
});
