import { workbookBytes } from '../../../scripts/workbook-text/write';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';
import type { ContractHost, Opened } from '../../support/contract/host';
import { workbookContract } from '../../support/workbook-contract';

function opened(bytes: Uint8Array): Opened {
  const workbook = openXlsx(bytes, { codec });
  return { workbook, reopen: () => Promise.resolve(opened(workbook.save())) };
}

/** A workbook file, written from the book and read again after each case. */
const host: ContractHost = {
  open: (book) => Promise.resolve(opened(workbookBytes(book, { codec }))),
};

workbookContract('a workbook file', host);
