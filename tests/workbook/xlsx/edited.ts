import type { Edit } from '../../../src/core';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';

/** The bytes after edits that were reckoned from the file as it is. */
export async function edited(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, { codec });
  await workbook.apply(edits, { basis: await workbook.read() });
  return workbook.save();
}
