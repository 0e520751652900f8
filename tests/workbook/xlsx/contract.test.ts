import { workbookBytes } from '../../../scripts/workbook-text/write';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';
import type { ContractHost, Opened } from '../../support/contract/host';
import { READ_CASES } from '../../support/contract/read-cases';

function opened(bytes: Uint8Array): Opened {
  const workbook = openXlsx(bytes, { codec });
  return { workbook, reopen: () => Promise.resolve(opened(workbook.save())) };
}

/** A workbook file, written from the book and read again after each case. */
const host: ContractHost = {
  open: (book) => Promise.resolve(opened(workbookBytes(book, { codec }))),
};

describe('a workbook file keeps the contract', () => {
  for (const one of READ_CASES) test(one.name, () => one.run(host));
});
