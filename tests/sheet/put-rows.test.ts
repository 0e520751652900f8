import {
  ownStateSheet,
  planPutRows,
  stateSheetHead,
  type CellWrite,
  type SheetSnapshot,
  type StateRow,
} from '../../src/core';
import { sheetOf } from '../support/contract/books';
import { setting, SETTINGS } from '../support/contract/drafts';

const HEAD = [['设置'], ['说明'], ['类别', '取值', '键']];

function plan(sheet: SheetSnapshot, ...rows: readonly StateRow[]): readonly CellWrite[] {
  return planPutRows(sheet, { type: 'put-rows', sheet: SETTINGS, rows });
}

/** Row, column and value of each write. */
function places(writes: readonly CellWrite[]): readonly unknown[] {
  return writes.map(({ row, column, value }) => [row, column, value]);
}

test('the head of a new table: title, note, headings in the third row', () => {
  expect(places(stateSheetHead(SETTINGS))).toEqual([
    [0, 0, '设置'],
    [1, 0, '改“取值”一列。'],
    [2, 0, '类别'],
    [2, 1, '取值'],
    [2, 2, '键'],
  ]);
});

test('a new key goes below all that stands on the sheet', () => {
  const bare = sheetOf('设置', HEAD);
  const remarked = sheetOf('设置', [...HEAD, [null, null, null], ['我的一行']]);
  expect(places(plan(bare, setting('a', '阈值', -5), setting('b', '阈值', -20)))).toEqual([
    [3, 0, '阈值'],
    [3, 1, -5],
    [3, 2, 'a'],
    [4, 0, '阈值'],
    [4, 1, -20],
    [4, 2, 'b'],
  ]);
  expect(plan(remarked, setting('a', '阈值', -5)).map(({ row }) => row)).toEqual([5, 5, 5]);
});

test('of a known row only the cells that differ are written', () => {
  const sheet = sheetOf('设置', [...HEAD, ['阈值', -5, 'a']]);
  expect(places(plan(sheet, setting('a', '阈值', -8)))).toEqual([[3, 1, -8]]);
  expect(plan(sheet, setting('a', '阈值', -5))).toEqual([]);
});

test('a row taken away leaves empty cells; of two with the key both are', () => {
  const sheet = sheetOf('设置', [...HEAD, ['阈值', -5, 'a', '备注'], ['阈值', -6, 'a']]);
  expect(places(plan(sheet, { key: 'a', cells: null }))).toEqual([
    [3, 0, null],
    [3, 1, null],
    [3, 2, null],
    [4, 0, null],
    [4, 1, null],
    [4, 2, null],
  ]);
});

test('of two rows with one key the later counts; an empty text empties the cell', () => {
  const sheet = sheetOf('设置', [...HEAD, ['阈值', -5, 'a']]);
  const writes = plan(sheet, setting('a', '阈值', 1), setting('a', '', 2));
  expect(places(writes)).toEqual([
    [3, 0, null],
    [3, 1, 2],
  ]);
});

test('a table that begins elsewhere on the sheet is still reckoned by the sheet’s own rows', () => {
  const sheet = sheetOf(
    '设置',
    [
      ['类别', '取值', '键'],
      ['阈值', -5, 'a'],
    ],
    { origin: [2, 0] },
  );
  expect(places(plan(sheet, setting('a', '阈值', -8)))).toEqual([[3, 1, -8]]);
});

test('our table is the one with our mark under the name that we gave', () => {
  const ours = sheetOf('设置', HEAD, { mark: { kind: 'settings', name: '设置' } });
  const history = sheetOf('历次数据', HEAD, { mark: { kind: 'history', name: '历次数据' } });
  const renamed = { ...ours, name: '旧设置' };
  const plain = { ...ours, mark: null };
  expect(ownStateSheet([history, renamed, ours], SETTINGS)).toBe(ours);
  expect(ownStateSheet([history, renamed, plain], SETTINGS)).toBeUndefined();
});
