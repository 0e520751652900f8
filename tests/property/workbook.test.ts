import fc from 'fast-check';
import { isOwnDerivedSheet, type PutRowsEdit } from '../../src/core';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import { comparable, comparableSheet } from '../support/contract/comparable';
import { publish, SETTINGS } from '../support/contract/drafts';
import { applyNow, snapshotIn } from '../support/contract/expectations';
import { book, drafts, scalar, stateRows } from './workbooks';

const usersSheets = (all: Parameters<typeof comparable>[0]): unknown =>
  all.sheets.filter((sheet) => !isOwnDerivedSheet(sheet)).map(comparableSheet);

test('publishing changes no sheet but ours, and publishing again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(book, drafts, drafts, async (users, first, second) => {
      const workbook = openMemory(users);
      await applyNow(workbook, [publish(...first)]);
      expect(usersSheets(await workbook.read())).toEqual(usersSheets(users));
      await applyNow(workbook, [publish(...second)]);
      const once = comparable(await workbook.read());
      expect(usersSheets(await workbook.read())).toEqual(usersSheets(users));
      await applyNow(workbook, [publish(...second)]);
      expect(comparable(await workbook.read())).toEqual(once);
      const own = (await workbook.read()).sheets.filter(isOwnDerivedSheet);
      expect(own.map(({ name }) => name)).toEqual(second.map(({ name }) => name));
    }),
  );
});

test('of the rows put by key the last of each counts, and putting them again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(book, stateRows, stateRows, async (users, before, rows) => {
      const edit: PutRowsEdit = { type: 'put-rows', sheet: SETTINGS, rows };
      const workbook = openMemory(users);
      await applyNow(workbook, [{ ...edit, rows: before }]);
      await applyNow(workbook, [edit]);
      const once = await workbook.read();
      await applyNow(workbook, [edit]);
      expect(comparable(await workbook.read())).toEqual(comparable(once));

      const expected = new Map<string, unknown>();
      for (const { key, cells } of [...before, ...rows]) {
        if (cells === null) expected.delete(key);
        else expected.set(key, [...cells.map((cell) => (cell === '' ? null : cell)), key]);
      }
      const lines = snapshotIn(once, '设置').values.slice(3);
      const kept = lines.filter((row) => row[2] !== null).map((row) => [row[2], row]);
      expect(new Map(kept as [string, unknown][])).toEqual(expected);
      expect(kept).toHaveLength(expected.size);
    }),
  );
});

test('taking a change of cells back restores the workbook', async () => {
  const at = fc.record({ row: fc.nat({ max: 9 }), column: fc.nat({ max: 5 }) });
  const to = fc.record({ input: scalar, format: fc.constantFrom('General', '0.0', '@') });
  await fc.assert(
    fc.asyncProperty(book, at, to, async (users, place, content) => {
      const [first] = users.sheets;
      const cell = { sheet: first?.name ?? '', ...place };
      const workbook = openMemory(users);
      workbook.edit(cell, { input: 1, format: '0.0%' });
      const before = comparable(await workbook.read());
      const change = { at: cell, from: { input: 1, format: '0.0%' }, to: content };
      await applyNow(workbook, [{ type: 'set-cells', changes: [change] }]);
      const back = { at: cell, from: change.to, to: change.from };
      await applyNow(workbook, [{ type: 'set-cells', changes: [back] }]);
      expect(comparable(await workbook.read())).toEqual(before);
    }),
  );
});
