import { explanationRows, type TypedReason } from '../../src/app/explain-finding';
import { putSettings } from '../../src/app/put-settings';
import type { Surroundings } from '../../src/app/review-workbook';
import { summarize } from '../../src/app/summarize';
import { formatAt, valueAt, type SetCellsEdit } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { reviewed, type Mend } from './mend-plan';

const AT_ONCE: Surroundings = {
  pace: { now: () => performance.now(), pause: () => new Promise((done) => setImmediate(done)) },
};

/** What the command line's own adapter and use cases make of the same steps, without any page. */
export async function commandLineFile(
  bytes: Uint8Array,
  { finding, to }: Mend,
  explained: { readonly key: string; readonly reason: TypedReason } | null,
): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, { codec });
  const { at } = finding.at[0];
  const book = await workbook.read();
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${at.sheet}`);
  const from = {
    input: valueAt(sheet, at.row, at.column),
    format: formatAt(sheet, at.row, at.column),
  };
  const mend: SetCellsEdit = { type: 'set-cells', changes: [{ at, from, to }] };
  await workbook.apply([mend], { basis: book });
  if (explained !== null) {
    const now = await workbook.read();
    const review = reviewed(now);
    const doubtful = review.findings.find(({ key }) => key === explained.key);
    if (doubtful === undefined) throw new Error(`no finding ${explained.key}`);
    const rows = explanationRows(doubtful, review, explained.reason);
    await putSettings(workbook, now, rows, AT_ONCE);
  }
  await summarize(workbook, { asOf: null, sheets: null }, AT_ONCE);
  return workbook.save();
}
