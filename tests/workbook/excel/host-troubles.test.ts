/** @jest-environment jsdom */
import type { WorkbookErrorCode } from '../../../src/workbook/workbook-error';
import { BOOK, bookOf, LEDGER, sheetOf } from '../../support/contract/books';
import { comparable } from '../../support/contract/comparable';
import { blockOf, draftOf, publish } from '../../support/contract/drafts';
import { applyNow, failureOf } from '../../support/contract/expectations';
import { loadClient } from '../../support/excel/client/load-client';
import { opened } from '../../support/excel/contract-host';
import { TRANSPORT } from '../../support/excel/host/faults';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { savedBook } from '../../support/excel/model/saved-book';
import { runOf, seen, summarySheets } from '../../support/excel/summaries';
import { ImpatientTimer, ManualTimer } from '../../support/excel/timer';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

const usual = 5 * 1024 * 1024;

afterEach(() => {
  excel.limit = usual;
});

test.each<[keyof typeof TRANSPORT, WorkbookErrorCode]>([
  ['cellEditMode', 'cell-being-edited'],
  ['sessionLost', 'host-unavailable'],
  ['activityLimit', 'host-unavailable'],
])('%s in any sync of a run is told as %s, and nothing has changed', async (code, expected) => {
  for (const sync of [1, 2, 3]) {
    const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
    const basis = await workbook.read();
    excel.faults.plan(sync, { form: 'refused', code: TRANSPORT[code] });
    const error = await failureOf(() => workbook.apply(runOf('新'), { basis }));
    expect(error).toMatchObject({ code: expected, adapter: 'excel' });
    expect(comparable(savedBook(excel.workbook))).toEqual(comparable(BOOK));
  }
});

test('a reading that a busy host refuses is tried again', async () => {
  const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
  excel.faults.plan(1, { form: 'refused', code: TRANSPORT.activityLimit });
  excel.faults.plan(3, { form: 'lost' });
  expect(comparable(await workbook.read())).toEqual(comparable(BOOK));
});

test('while a cell is edited the host waits where it can; then the run goes on', async () => {
  const { workbook } = opened(excel, BOOK);
  const basis = await workbook.read();
  excel.editCell(true);
  const run = workbook.apply(runOf('新'), { basis });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen(excel).ours).toEqual([]);
  excel.editCell(false);
  await run;
  expect(seen(excel).ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
});

test('a host that never answers is told of after 30 seconds, and not before', async () => {
  const timer = new ManualTimer();
  const { workbook } = opened(excel, BOOK, { timer });
  excel.faults.plan(1, { form: 'lost', silently: true });
  let error: unknown = null;
  const reading = workbook.read().catch((thrown: unknown) => {
    error = thrown;
  });
  await excel.idle();
  timer.advance(29_999);
  await excel.idle();
  expect(error).toBeNull();
  timer.advance(1);
  await reading;
  expect(error).toMatchObject({ code: 'no-answer' });
  expect(comparable(await workbook.read())).toEqual(comparable(BOOK));
});

test('what is too much for one request is written in smaller blocks', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}户改造`, i]);
  const draft = draftOf('tasks', '任务明细', [blockOf(rows, ['text', 'count'])]);
  const { workbook } = opened(excel, BOOK);
  const basis = await workbook.read();
  excel.limit = 60_000;
  await workbook.apply([publish(draft)], { basis });
  excel.limit = usual;
  const cells = seen(excel).ours[0]?.cells;
  expect(cells?.A3000).toBe('"第2999户改造"');
  expect(Object.keys(cells ?? {})).toHaveLength(6000);
});

test('what is too much for one response is read in smaller blocks', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}户改造`, i]);
  const book = bookOf([sheetOf('大表', rows), LEDGER]);
  const { workbook } = opened(excel, book);
  excel.limit = 200_000;
  expect(comparable(await workbook.read())).toEqual(comparable(book));
});

test('what was too much once is not asked for again', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}户改造`, i]);
  const { workbook } = opened(excel, bookOf([sheetOf('大表', rows)]));
  excel.limit = 200_000;
  await workbook.read();
  const first = excel.syncs.length;
  await workbook.read();
  const again = excel.syncs.slice(first);
  expect(again.every(({ responseBytes }) => responseBytes <= excel.limit)).toBe(true);
  expect(again.length).toBeLessThan(first);
});

test('a single row that is too much is told as such', async () => {
  const { workbook } = opened(excel, bookOf([sheetOf('长', [['字'.repeat(30_000)]])]));
  excel.limit = 60_000;
  const error = await failureOf(() => workbook.read());
  expect(error).toMatchObject({ code: 'payload-too-large' });
});

test('values that the host withholds are no empty cells', async () => {
  const { workbook } = opened(excel, BOOK);
  const basis = await workbook.read();
  excel.workbook.withholdsValues = true;
  expect(await failureOf(() => workbook.read())).toMatchObject({ code: 'payload-too-large' });
  const error = await failureOf(() => workbook.apply(runOf('新'), { basis }));
  expect(error).toMatchObject({ code: 'payload-too-large' });
  excel.workbook.withholdsValues = false;
  expect(comparable(savedBook(excel.workbook))).toEqual(comparable(BOOK));
});

test.each([1, 2, 3])('what the user types before sync %i of a run stays', async (nth) => {
  const { workbook } = opened(excel, BOOK);
  const basis = await workbook.read();
  const first = excel.syncs.length;
  excel.beforeSync = (sync) => {
    if (sync === first + nth) excel.type({ sheet: LEDGER.name, row: 2, column: 3 }, 4);
  };
  const run = workbook.apply(runOf('新'), { basis });
  if (nth === 1) expect(await failureOf(() => run)).toMatchObject({ code: 'changed-meanwhile' });
  else await run;
  const { users, ours } = seen(excel);
  expect(users[0]?.cells.D3).toBe('4');
  expect(ours.map(({ cells }) => cells)).toEqual(nth === 1 ? [] : summarySheets('新'));
});

test('mended cells are taken back where the writing stopped on the way', async () => {
  const at = (column: number) => ({ sheet: LEDGER.name, row: 2, column });
  const changes = [2, 3].map((column) => ({
    at: at(column),
    from: { input: column === 2 ? 4 : 3, format: 'General' },
    to: { input: '=九', format: '@' },
  }));
  const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
  for (let after = 1; after < 14; after++) {
    excel.open(BOOK);
    const basis = await workbook.read();
    excel.faults.plan(2, { form: 'stopped', after });
    const edit = { type: 'set-cells', changes } as const;
    const error = await failureOf(() => workbook.apply([edit], { basis }));
    expect(error).toMatchObject({ code: 'host-unavailable' });
    expect(comparable(savedBook(excel.workbook))).toEqual(comparable(BOOK));
  }
});

describe('while a filter hides rows', () => {
  const filtered = { ...LEDGER, filtered: true };
  const change = {
    at: { sheet: LEDGER.name, row: 2, column: 3 },
    from: { input: 3, format: 'General' },
    to: { input: 4, format: 'General' },
  };

  test('no cell of the sheet is mended', async () => {
    const { workbook } = opened(excel, bookOf([filtered]));
    const basis = await workbook.read();
    const edit = { type: 'set-cells', changes: [change] } as const;
    const error = await failureOf(() => workbook.apply([edit], { basis }));
    expect(error).toMatchObject({ code: 'sheet-filtered' });
    expect(comparable(savedBook(excel.workbook))).toEqual(comparable(bookOf([filtered])));
  });

  test('also one that was put on after the reading', async () => {
    const { workbook } = opened(excel, bookOf([LEDGER]));
    const basis = await workbook.read();
    const sheet = excel.workbook.sheetNamed(LEDGER.name);
    if (sheet !== null) {
      sheet.filter = { area: { row: 1, column: 0, rows: 4, columns: 5 }, hidesRows: true };
    }
    const edit = { type: 'set-cells', changes: [change] } as const;
    const error = await failureOf(() => workbook.apply([edit], { basis }));
    expect(error).toMatchObject({ code: 'sheet-filtered' });
  });

  test('a summary is written all the same, and rows of 设置 too, filtered or not', async () => {
    const { workbook } = opened(excel, bookOf([filtered]));
    await applyNow(workbook, runOf('旧'));
    const settings = excel.workbook.sheetNamed('设置');
    if (settings !== null) {
      settings.filter = { area: { row: 2, column: 0, rows: 2, columns: 7 }, hidesRows: true };
    }
    await applyNow(workbook, runOf('新'));
    expect(settings?.reckoned(3, 1)).toBe('新');
    expect(seen(excel).ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
  });
});

test('the summary survives a workbook in which only our own sheets can be seen', async () => {
  const { workbook } = opened(
    excel,
    bookOf([{ ...LEDGER, hidden: true }, sheetOf('说明', [['x']])]),
  );
  await applyNow(workbook, runOf('旧'));
  const cover = excel.workbook.sheetNamed('说明');
  const settings = excel.workbook.sheetNamed('设置');
  if (cover !== null) cover.visibility = 'Hidden';
  if (settings !== null) settings.visibility = 'Hidden';
  await applyNow(workbook, runOf('新'));
  expect(seen(excel).ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
});

test('without a printer the summary is written all the same, only not set up for printing', async () => {
  const { workbook } = opened(excel, BOOK);
  excel.workbook.hasPrinter = false;
  await applyNow(workbook, runOf('新'));
  const { ours, hidden } = seen(excel);
  expect(ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
  expect(hidden).toEqual([]);
});

test('a sheet that cannot be added is a matter of the structure', async () => {
  const { workbook } = opened(excel, BOOK);
  const basis = await workbook.read();
  excel.beforeSync = () => {
    if (excel.syncs.length === 3) excel.workbook.structureLocked = true;
  };
  const error = await failureOf(() => workbook.apply(runOf('新'), { basis }));
  expect(error).toMatchObject({ code: 'structure-protected' });
});
