/** @jest-environment jsdom */
import type { Change, Workbook } from '../../../src/workbook/workbook';
import { BOOK, bookOf, LEDGER, NOTES, sheetOf } from '../../support/contract/books';
import { OVERVIEW, publish } from '../../support/contract/drafts';
import { applyNow } from '../../support/contract/expectations';
import { loadClient } from '../../support/excel/client/load-client';
import { adapter, opened } from '../../support/excel/contract-host';
import { runOf } from '../../support/excel/summaries';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

const D3 = { sheet: LEDGER.name, row: 2, column: 3 };

/** Changes that a watcher hears of while something is done. */
async function heard(workbook: Workbook, action: () => Promise<void> | void): Promise<Change[]> {
  const changes: Change[] = [];
  const stop = workbook.watch((change) => changes.push(change));
  await excel.idle();
  await action();
  await excel.idle();
  stop();
  await excel.idle();
  return changes;
}

describe('a watcher hears', () => {
  const area = { row: 2, column: 3, rows: 1, columns: 1 };

  test.each([
    ['user', {}],
    ['co-author', { remote: true }],
  ] as const)('of a cell that a %s changed', async (author, where) => {
    const { workbook } = opened(excel, BOOK);
    await workbook.read();
    const changes = await heard(workbook, () => excel.type(D3, 4, author));
    expect(changes).toEqual([{ sheet: LEDGER.name, area, own: false, ...where }]);
  });

  test('nothing of a summary that a co-author wrote, known or not, but of 设置 and of new sheets', async () => {
    const { workbook } = opened(excel, BOOK);
    await applyNow(workbook, runOf('旧'));
    await workbook.read();
    const type = (sheet: string): void =>
      excel.type({ sheet, row: 0, column: 0 }, '新', 'co-author');
    expect(await heard(workbook, () => type('总览'))).toEqual([]);
    // Written by another pane, so not known to this one.
    await applyNow(adapter(), runOf('新'));
    const changes = await heard(workbook, () => ['总览', '设置', LEDGER.name].forEach(type));
    expect(changes.map(({ sheet, remote }) => `${sheet} ${String(remote)}`).sort()).toEqual(
      ['设置 true', `${LEDGER.name} true`].sort(),
    );
  });

  test('of a cell before anything was read', async () => {
    const { workbook } = opened(excel, BOOK);
    const changes = await heard(workbook, () => excel.type(D3, 4));
    expect(changes).toEqual([{ sheet: LEDGER.name, area, own: false }]);
  });

  test('of our own sheets by their names, and never of those under preparation', async () => {
    const { workbook } = opened(excel, BOOK);
    const changes = await heard(workbook, () => applyNow(workbook, [publish(OVERVIEW)]));
    expect(new Set(changes.map(({ sheet, own }) => `${sheet} ${own}`))).toEqual(
      new Set(['总览 true']),
    );
  });

  test('of our own mended cell as ours', async () => {
    const { workbook } = opened(excel, BOOK);
    const change = {
      at: D3,
      from: { input: 3, format: 'General' },
      to: { input: 4, format: 'General' },
    };
    const changes = await heard(workbook, () =>
      applyNow(workbook, [{ type: 'set-cells', changes: [change] }]),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ sheet, own }) => sheet === LEDGER.name && own)).toBe(true);
  });

  test('of changes again after the host refused to tell of them', async () => {
    const { workbook } = opened(excel, BOOK);
    excel.losesRegistrations = true;
    const changes: Change[] = [];
    const stop = workbook.watch((change) => changes.push(change));
    await excel.idle();
    excel.losesRegistrations = false;
    await workbook.read();
    await excel.idle();
    excel.type(D3, 4);
    await excel.idle();
    stop();
    expect(changes).toEqual([{ sheet: LEDGER.name, area, own: false }]);
  });

  test('nothing once it has stopped, also from the host', async () => {
    const { workbook } = opened(excel, BOOK);
    await heard(workbook, () => undefined);
    let late = 0;
    workbook.watch(() => late++)();
    await excel.idle();
    excel.type(D3, 4);
    await excel.idle();
    expect(late).toBe(0);
  });
});

describe('a cell is shown', () => {
  test('where its sheet can be seen', async () => {
    const { workbook } = opened(excel, bookOf([sheetOf('甲', [['x']]), LEDGER]));
    await workbook.reveal(D3);
    expect(await workbook.activeCell()).toEqual(D3);
  });

  test('and nothing is done where its sheet is hidden or gone', async () => {
    const { workbook } = opened(excel, BOOK);
    await workbook.reveal(D3);
    await workbook.reveal({ sheet: NOTES.name, row: 0, column: 0 });
    await workbook.reveal({ sheet: '没有', row: 0, column: 0 });
    expect(await workbook.activeCell()).toEqual(D3);
  });
});

test('the sheet in front stays in front when a summary is renewed', async () => {
  const { workbook } = opened(excel, BOOK);
  await applyNow(workbook, [publish(OVERVIEW)]);
  await workbook.reveal({ sheet: '总览', row: 0, column: 0 });
  await applyNow(workbook, [publish(OVERVIEW)]);
  expect(excel.workbook.active?.name).toBe('总览');
});
