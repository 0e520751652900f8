/** @jest-environment jsdom */
import { FAILURE_WORDS } from '../../../src/app/failure-words';
import type { Book } from '../../../src/core';
import type { Workbook } from '../../../src/workbook/workbook';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { BOOK, bookOf, sheetOf } from '../../support/contract/books';
import { comparable } from '../../support/contract/comparable';
import { applyNow, failureOf, sheetIn } from '../../support/contract/expectations';
import { loadClient } from '../../support/excel/client/load-client';
import { adapter, opened } from '../../support/excel/contract-host';
import type { Fault } from '../../support/excel/host/faults';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { savedBook } from '../../support/excel/model/saved-book';
import { runOf, seen, summarySheets } from '../../support/excel/summaries';
import { ImpatientTimer } from '../../support/excel/timer';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

/** Syncs of an apply: compare, stage, swap. */
const SYNCS = [1, 2, 3];

/** Opens the book, writes a first summary, and lets a fault befall one sync of a second. */
async function faultDuring(sync: number, fault: Fault): Promise<unknown> {
  const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
  await applyNow(workbook, runOf('旧'));
  const basis = await workbook.read();
  excel.faults.plan(sync, fault);
  let error: unknown = null;
  try {
    await workbook.apply(runOf('新'), { basis });
  } catch (thrown) {
    error = thrown;
  }
  excel.faults.clear();
  await workbook.read();
  return error;
}

/** One whole summary is seen, old or new; the user's sheets are as they were; nothing is left over. */
function expectOneWholeSummary(): '旧' | '新' {
  const { users, ours, hidden } = seen(excel);
  expect(users).toEqual(comparable(BOOK).sheets);
  const word = ours[0]?.cells.A1 === '"新"' ? '新' : '旧';
  expect(ours.map(({ cells }) => cells)).toEqual(summarySheets(word));
  expect(ours.map(({ flags }) => flags)).toEqual([[], [], []]);
  expect(hidden).toEqual([]);
  expect(excel.workbook.names).toEqual([]);
  return word;
}

/** The row of 设置 belongs to the summary that is seen. */
function expectSetting(word: string): void {
  const settings = excel.workbook.sheetNamed('设置');
  expect(settings?.reckoned(3, 1)).toBe(word);
}

async function actionsOf(sync: number): Promise<number> {
  const { workbook } = opened(excel, BOOK);
  await applyNow(workbook, runOf('旧'));
  const basis = await workbook.read();
  const before = excel.syncs.length;
  await workbook.apply(runOf('新'), { basis });
  return excel.syncs[before + sync - 1]?.actions ?? 0;
}

describe.each(SYNCS)('a fault in sync %i of a run', (sync) => {
  test.each<Fault>([
    { form: 'lost' },
    { form: 'lost', silently: true },
    { form: 'unanswered' },
    { form: 'unanswered', silently: true },
  ])('leaves one whole summary: %o', async (fault) => {
    const error = await faultDuring(sync, fault);
    const word = expectOneWholeSummary();
    expectSetting(word);
    if (error === null) expect(word).toBe('新');
    else expect(FAILURE_WORDS).toHaveProperty((error as WorkbookError).code);
  });
});

async function openedWithSummary(): Promise<Workbook> {
  const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
  await applyNow(workbook, runOf('旧'));
  return workbook;
}

test.each([
  ['compare', 1],
  ['stage', 2],
])(
  'a %s that stops, after whichever action, leaves the old summary',
  async (_, sync) => {
    const actions = await actionsOf(sync);
    expect(actions).toBeGreaterThan(100);
    const workbook = await openedWithSummary();
    // What one failure leaves is where the next begins.
    for (let after = 0; after < actions; after++) {
      const basis = await workbook.read();
      excel.faults.plan(sync, { form: 'stopped', after });
      const error = await failureOf(() => workbook.apply(runOf('新'), { basis }));
      expect(error).toBeInstanceOf(WorkbookError);
      excel.faults.clear();
      await workbook.read();
      expect(expectOneWholeSummary()).toBe('旧');
      expectSetting('旧');
    }
  },
  120_000,
);

test('a swap that stops, after whichever action, leaves one whole summary', async () => {
  const actions = await actionsOf(3);
  const words = new Set<string>();
  for (let after = 0; after < actions; after++) {
    const error = await faultDuring(3, { form: 'stopped', after });
    const word = expectOneWholeSummary();
    expectSetting(word);
    if (error !== null) expect(error).toBeInstanceOf(WorkbookError);
    else expect(word).toBe('新');
    words.add(word);
  }
  expect(words).toEqual(new Set(['旧', '新']));
}, 120_000);

test('an exchange that comes late, after its sheets were removed, takes nothing away', async () => {
  const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
  await applyNow(workbook, runOf('旧'));
  const basis = await workbook.read();
  excel.faults.plan(3, { form: 'held' });
  const error = await failureOf(() => workbook.apply(runOf('新'), { basis }));
  expect(error).toMatchObject({ code: 'no-answer' });
  await workbook.read();
  await excel.release();
  await workbook.read();
  expect(expectOneWholeSummary()).toBe('旧');
});

test('a pane that was closed on the way is followed by one that brings the workbook in order', async () => {
  for (const after of [40, 43, 46]) {
    const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
    await applyNow(workbook, runOf('旧'));
    const basis = await workbook.read();
    excel.faults.plan(3, { form: 'stopped', after });
    for (let i = 4; i < 10; i++) excel.faults.plan(i, { form: 'lost' });
    await workbook.apply(runOf('新'), { basis }).catch(() => undefined);
    excel.faults.clear();
    await adapter().read();
    expectOneWholeSummary();
  }
});

describe('a formula of the user that names our sheets', () => {
  const at = { sheet: '说明', row: 0, column: 1 };
  const withNote = bookOf([...BOOK.sheets, sheetOf('说明', [['见总览']])]);

  /** A summary stands, and the user refers to it; gives the basis for the next one. */
  async function referred(): Promise<{ workbook: Workbook; basis: Book }> {
    const { workbook } = opened(excel, withNote, { timer: new ImpatientTimer() });
    await applyNow(workbook, runOf('旧'));
    excel.type(at, '=\'总览\'!A1&"（总览!A1）"');
    return { workbook, basis: await workbook.read() };
  }

  function expectFollows(word: string): void {
    expect(sheetIn(savedBook(excel.workbook), '说明').cells.B1).toBe(
      `='总览'!A1&"（总览!A1）" → "${word}（总览!A1）"`,
    );
  }

  test('follows from summary to summary', async () => {
    const { workbook, basis } = await referred();
    await workbook.apply(runOf('新'), { basis });
    expectFollows('新');
  });

  test('follows wherever the exchange stops, also where another pane finishes it', async () => {
    for (let after = 0; after < 60; after++) {
      const { workbook, basis } = await referred();
      excel.faults.plan(3, { form: 'stopped', after });
      for (let i = 4; i < 9; i++) excel.faults.plan(i, { form: 'lost' });
      await workbook.apply(runOf('新'), { basis }).catch(() => undefined);
      excel.faults.clear();
      await adapter().read();
      const word = excel.workbook.sheetNamed('总览')?.reckoned(0, 0);
      expectFollows(word === '新' ? '新' : '旧');
    }
  }, 60_000);

  test('on a protected sheet keeps the summary from being replaced', async () => {
    const { workbook } = await referred();
    const note = excel.workbook.sheetNamed('说明');
    if (note !== null) note.isProtected = true;
    const error = await failureOf(() => applyNow(workbook, runOf('新')));
    expect(error).toMatchObject({ code: 'sheet-protected' });
    expectFollows('旧');
  });
});
