import type { SheetSnapshot } from '../../../src/core';
import { openMemory } from '../../../src/workbook/memory/memory-workbook';
import { BOOK, bookOf, LEDGER, sheetOf } from '../../support/contract/books';
import { comparableSheet } from '../../support/contract/comparable';
import { OVERVIEW, publish, TASKS } from '../../support/contract/drafts';
import { applyNow, failureOf, namesIn, sheetIn } from '../../support/contract/expectations';

test('what is read cannot be changed', async () => {
  const [sheet] = (await openMemory(BOOK).read()).sheets;
  const values = sheet?.values as (readonly unknown[])[];
  const formulas = sheet?.formulas as Map<string, string>;
  expect(() => values.push([])).toThrow(TypeError);
  expect(() => (values[0] as unknown[]).push(1)).toThrow(TypeError);
  expect(() => formulas.set('0,0', '1')).toThrow(TypeError);
  expect(() => formulas.clear()).toThrow(TypeError);
  expect(() => Object.assign((sheet?.merges ?? [])[0] ?? {}, { rows: 9 })).toThrow(TypeError);
});

test('the book it was opened from stays changeable, and changing it changes nothing', async () => {
  const mine: SheetSnapshot = sheetOf('表', [[1]]);
  const workbook = openMemory(bookOf([mine]));
  (mine.values as number[][])[0] = [2];
  expect(sheetIn(await workbook.read(), '表').cells).toEqual({ A1: '1' });
});

test('a sheet that did not change is the same object in the next book', async () => {
  const workbook = openMemory(BOOK);
  const [before] = (await workbook.read()).sheets;
  await applyNow(workbook, [publish(OVERVIEW)]);
  expect((await workbook.read()).sheets[0]).toBe(before);
});

test('drafts can be had again, also after the sheet was renamed, until they are replaced', async () => {
  const workbook = openMemory(BOOK);
  await applyNow(workbook, [publish(OVERVIEW, TASKS)]);
  expect([workbook.draftOf('总览'), workbook.draftOf('任务明细')]).toEqual([OVERVIEW, TASKS]);
  workbook.rename('任务明细', '六月明细');
  await applyNow(workbook, [publish(TASKS)]);
  expect(workbook.draftOf('总览')).toBeUndefined();
  expect(workbook.draftOf('六月明细')).toBe(TASKS);
  expect(workbook.draftOf(LEDGER.name)).toBeUndefined();
});

test('a copy of our sheet keeps the mark with the name that we gave', async () => {
  const workbook = openMemory(BOOK);
  await applyNow(workbook, [publish(OVERVIEW)]);
  workbook.copy('总览', '总览 (2)');
  await applyNow(workbook, [publish()]);
  const book = await workbook.read();
  expect(namesIn(book)).toEqual([...namesIn(BOOK), '总览 (2)']);
  expect(sheetIn(book, '总览 (2)').mark).toEqual({ kind: 'overview', name: '总览' });
});

test('a user types values, formulas and number formats, also beyond what is filled', async () => {
  const workbook = openMemory(bookOf([sheetOf('表', [[1]], { origin: [4, 4] })]));
  workbook.edit({ sheet: '表', row: 1, column: 2 }, '左上');
  workbook.edit(
    { sheet: '表', row: 6, column: 7 },
    { input: { formula: 'E5*2', value: 2 }, format: '0.0' },
  );
  expect(sheetIn(await workbook.read(), '表').cells).toEqual({
    C2: '"左上"',
    E5: '1',
    H7: '=E5*2 → 2 {0.0}',
  });
});

test('watchers hear which cell the user changed', async () => {
  const workbook = openMemory(BOOK);
  const heard: unknown[] = [];
  workbook.watch((change) => heard.push(change));
  workbook.edit({ sheet: LEDGER.name, row: 2, column: 3 }, 4);
  await applyNow(workbook, [publish(OVERVIEW)]);
  expect(heard).toEqual([
    { sheet: LEDGER.name, area: { row: 2, column: 3, rows: 1, columns: 1 }, own: false },
    { sheet: '总览', area: null, own: true },
  ]);
});

test('revealing moves to the cell, where there is such a sheet', async () => {
  const workbook = openMemory(BOOK);
  expect(await workbook.activeCell()).toBeNull();
  const at = { sheet: LEDGER.name, row: 2, column: 3 };
  await workbook.reveal(at);
  await workbook.reveal({ ...at, sheet: '没有' });
  expect(await workbook.activeCell()).toEqual(at);
});

test('what the user changes while edits are staged is kept, and the edits are refused', async () => {
  const workbook = openMemory(BOOK);
  const basis = await workbook.read();
  const onProgress = (done: number): void => {
    if (done === 1) workbook.edit({ sheet: LEDGER.name, row: 2, column: 3 }, 4);
  };
  const error = await failureOf(() => workbook.apply([publish(OVERVIEW)], { basis, onProgress }));
  expect(error).toMatchObject({ code: 'changed-meanwhile', adapter: 'memory' });
  const book = await workbook.read();
  expect(namesIn(book)).toEqual(namesIn(BOOK));
  expect(sheetIn(book, LEDGER.name).cells).toEqual({ ...comparableSheet(LEDGER).cells, D3: '4' });
});

test('a block with more cells than columns is a bug, told as one', async () => {
  const block = { ...OVERVIEW.blocks[0], at: [0, 0], rowCount: 1, columnStyles: ['text'] } as const;
  const draft = { ...OVERVIEW, blocks: [{ ...block, row: () => [1, 2], height: () => 19 }] };
  const workbook = openMemory(BOOK);
  expect(await failureOf(() => applyNow(workbook, [publish(draft)]))).toBeInstanceOf(RangeError);
});
