/** @jest-environment jsdom */
import { learnPlace, place } from '../../../src/workbook/excel/host/place';
import { BOOK } from '../../support/contract/books';
import { failureOf } from '../../support/contract/expectations';
import { loadClient } from '../../support/excel/client/load-client';
import { opened } from '../../support/excel/contract-host';

test('failures say where Excel runs, with the helpers or without', async () => {
  expect(place()).toBe('');
  const excel = await loadClient();
  expect(place()).toBe('Excel PC 16.0.14332.20000');
  learnPlace();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(place()).toBe('EXCEL PC 16.0.14332.20000');
  const { workbook } = opened(excel, { ...BOOK, locked: true });
  const basis = await workbook.read();
  const error = await failureOf(() => workbook.apply([{ type: 'publish', drafts: [] }], { basis }));
  expect(error).toMatchObject({
    code: 'structure-protected',
    detail: 'sheets cannot be added or taken away (EXCEL PC 16.0.14332.20000)',
  });
});
