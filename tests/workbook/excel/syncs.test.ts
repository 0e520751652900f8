/** @jest-environment jsdom */
import { applyNow, namesIn } from '../../support/contract/expectations';
import { bookOf, LEDGER, sheetOf } from '../../support/contract/books';
import { comparable } from '../../support/contract/comparable';
import { blockOf, draftOf, publish } from '../../support/contract/drafts';
import { loadClient } from '../../support/excel/client/load-client';
import { opened } from '../../support/excel/contract-host';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { runOf } from '../../support/excel/summaries';

const MEGABYTE = 1024 * 1024;

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

/** Syncs that an action takes. */
async function syncsOf(action: () => Promise<unknown>): Promise<number> {
  const before = excel.syncs.length;
  await action();
  return excel.syncs.length - before;
}

/** Megabytes that went in one direction since the workbook was opened. */
function megabytes(direction: 'requestBytes' | 'responseBytes'): number {
  return excel.syncs.reduce((sum, sync) => sum + sync[direction], 0) / MEGABYTE;
}

function sheets(count: number): readonly ReturnType<typeof sheetOf>[] {
  return Array.from({ length: count }, (_, i) =>
    sheetOf(`表${i}`, [
      ['序号', '任务'],
      [i, '新建便民桥'],
    ]),
  );
}

test.each([1, 2, 10, 50])('a workbook of %i sheets is read in two syncs', async (count) => {
  const book = bookOf(sheets(count));
  const { workbook } = opened(excel, book);
  expect(await syncsOf(() => workbook.read())).toBe(2);
  expect(comparable(await workbook.read())).toEqual(comparable(book));
});

test('a workbook of 150 sheets is read too, its directory in parts', async () => {
  const book = bookOf(sheets(150));
  const { workbook } = opened(excel, book);
  expect(await syncsOf(() => workbook.read())).toBe(4);
  expect(namesIn(await workbook.read())).toHaveLength(150);
});

test.each([1, 2, 10, 50])(
  'a summary of a workbook of %i sheets is written in three',
  async (count) => {
    const { workbook } = opened(excel, bookOf(sheets(count)));
    await applyNow(workbook, runOf('旧'));
    const basis = await workbook.read();
    expect(await syncsOf(() => workbook.apply(runOf('新'), { basis }))).toBe(3);
  },
);

test('one mended cell is written in two syncs', async () => {
  const { workbook } = opened(excel, bookOf([LEDGER]));
  const basis = await workbook.read();
  const at = { sheet: LEDGER.name, row: 2, column: 3 };
  const content = (input: number): { input: number; format: string } => ({
    input,
    format: 'General',
  });
  const edit = { type: 'set-cells', changes: [{ at, from: content(3), to: content(4) }] } as const;
  expect(await syncsOf(() => workbook.apply([edit], { basis }))).toBe(2);
});

test('more than 4 MB is read in one more sync for each', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    Array.from({ length: 10 }, (_c, c) => (c === 1 ? `第${i}户危房改造` : i * c)),
  );
  const { workbook } = opened(excel, bookOf([sheetOf('大表', rows)]));
  const syncs = await syncsOf(() => workbook.read());
  expect(megabytes('responseBytes')).toBeGreaterThan(4);
  expect(syncs).toBeLessThanOrEqual(2 + Math.ceil(megabytes('responseBytes') / 4));
});

test('more than 4 MB is written in one more sync for each', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`第${i}户：${'改造'.repeat(40)}`, i]);
  const { workbook } = opened(excel, bookOf([LEDGER]));
  const basis = await workbook.read();
  const before = excel.syncs.length;
  const draft = draftOf('tasks', '任务明细', [blockOf(rows, ['text', 'count'])]);
  await workbook.apply([publish(draft)], { basis });
  const sent = excel.syncs.slice(before).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(sent / MEGABYTE).toBeGreaterThan(4);
  expect(excel.syncs.length - before).toBeLessThanOrEqual(3 + Math.ceil(sent / MEGABYTE / 4));
});

test('no member newer than ExcelApi 1.14 is used', async () => {
  const { workbook } = opened(excel, bookOf([LEDGER]));
  const stop = workbook.watch(() => undefined);
  await applyNow(workbook, runOf('新'));
  await workbook.reveal({ sheet: LEDGER.name, row: 0, column: 0 });
  await workbook.activeCell();
  stop();
  await excel.idle();
  expect(excel.used.size).toBeGreaterThan(40);
});
