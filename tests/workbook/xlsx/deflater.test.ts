import { deflate } from '../../../src/cli/node/deflate';
import type { SheetDraft, Styled } from '../../../src/core';
import type { Codec, Deflater } from '../../../src/workbook/xlsx/codec';
import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';
import { draftOf, OVERVIEW, publish } from '../../support/contract/drafts';
import { packageOf, partsOf, sheetXml, workbookParts } from './parts';

const ROWS = 9000;

/** A sheet of some megabytes, so that its part is made of many pieces. */
const LARGE: SheetDraft = draftOf('tasks', '任务明细', [
  {
    at: [0, 0],
    rowCount: ROWS,
    columnStyles: ['text', 'count', 'text'],
    row: (i): readonly Styled[] => [`第${i}项 <新建> & 改造`, i / 7, `备注${i}`.repeat(i % 30)],
    height: () => 15,
  },
]);

const FILE = packageOf(workbookParts([sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')]));

async function published(
  workbook: XlsxWorkbook,
  onProgress: () => void = () => undefined,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const basis = await workbook.read();
  const run = signal === undefined ? { onProgress } : { onProgress, signal };
  await workbook.apply([publish(OVERVIEW, LARGE)], { basis, ...run });
  return workbook.save();
}

test('parts that are deflated beside the thread hold what they hold otherwise', async () => {
  const beside = partsOf(await published(openXlsx(FILE, { codec: deflate })));
  const otherwise = partsOf(await published(openXlsx(FILE, { codec })));
  expect([...beside.values()].some((part) => part.length > 2_000_000)).toBe(true);
  expect(beside).toEqual(otherwise);
});

test('equal edits give equal bytes', async () => {
  const [one, other] = [openXlsx(FILE, { codec: deflate }), openXlsx(FILE, { codec: deflate })];
  const [first, second] = await Promise.all([published(one), published(other)]);
  expect(Buffer.from(first).equals(second)).toBe(true);
});

test('the host gets turns while a large sheet is written, so that it can be stopped', async () => {
  const workbook = openXlsx(FILE, { codec: deflate });
  const stopping = new AbortController();
  let told = 0;
  setImmediate(() => stopping.abort());
  const done = published(workbook, () => told++, stopping.signal);
  await expect(done).rejects.toMatchObject({ code: 'cancelled' });
  expect(told).toBeLessThan(ROWS / 512);
  expect(partsOf(workbook.save())).toEqual(partsOf(FILE));
});

test('edits asked for at once are made one after the other', async () => {
  const workbook = openXlsx(FILE, { codec: deflate });
  const basis = await workbook.read();
  const at = { sheet: '表1', row: 0, column: 0 };
  const change = (from: number, to: number) => ({
    type: 'set-cells' as const,
    changes: [
      { at, from: { input: from, format: 'General' }, to: { input: to, format: 'General' } },
    ],
  });
  await Promise.all([
    workbook.apply([publish(OVERVIEW, LARGE)], { basis }),
    workbook.apply([change(1, 2)], { basis }),
  ]);
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name }) => name)).toEqual(['表1', '总览', '任务明细']);
  expect(sheets[0]?.values).toEqual([[2]]);
});

test('a deflater that fails leaves the workbook as it was', async () => {
  const failing: Codec = {
    ...codec,
    deflater: (): Deflater => ({
      write: () => undefined,
      ready: () => Promise.resolve(),
      end: () => Promise.reject(new Error('no memory')),
    }),
  };
  const workbook = openXlsx(FILE, { codec: failing });
  await expect(published(workbook)).rejects.toThrow('no memory');
  expect(Buffer.from(workbook.save()).equals(FILE)).toBe(true);
});
