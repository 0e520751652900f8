import type { PutRowsEdit, StateRow } from '../../../src/core';
import { setting, SETTINGS } from '../../support/contract/drafts';
import { edited } from './edited';
import { packageOf, partOf, sheetXml, workbookParts } from './parts';

const put = (...rows: readonly StateRow[]): PutRowsEdit => ({
  type: 'put-rows',
  sheet: SETTINGS,
  rows,
});
const text = (address: string, value: string, style = ''): string =>
  `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;

const ROWS = [
  `<row r="3">${text('A3', '类别')}${text('B3', '取值')}${text('C3', '键')}</row>`,
  `<row r="4" ht="40">${text('A4', '阈值')}<c r="B4" s="5"><v>-5</v></c>${text('C4', 'slow')}${text('D4', '备注')}</row>`,
];
const TABLE = sheetXml(
  ROWS.join(''),
  '<cols><col min="1" max="4" width="20"/></cols>',
  '<conditionalFormatting sqref="B4"/>',
);
const MARK =
  '<definedNames><definedName name="_livelihood_ledger" localSheetId="0" hidden="1">"settings|设置"</definedName></definedNames>';
const parts = workbookParts([TABLE], { workbook: MARK });
const source = packageOf({
  ...parts,
  'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('name="表1"', 'name="设置"'),
});
const SHEET = 'xl/worksheets/sheet1.xml';

test('a row of a known key changes the cells that differ, and no other byte of the sheet', async () => {
  const bytes = await edited(source, put(setting('slow', '阈值', -6)));
  expect(partOf(bytes, SHEET)).toBe(TABLE.replace('<v>-5</v>', '<v>-6</v>'));
});

test('the same rows again change no byte of the file', async () => {
  const bytes = await edited(source, put(setting('slow', '阈值', -5)));
  expect(Buffer.from(bytes).equals(Buffer.from(source))).toBe(true);
});

test('a new row follows the last, in the style of the table', async () => {
  const xml = partOf(await edited(source, put(setting('late', '阈值', -20))), SHEET);
  const row = `<row r="5">${text('A5', '阈值', ' s="1"')}<c r="B5" s="1"><v>-20</v></c>${text('C5', 'late', ' s="1"')}</row>`;
  expect(xml).toBe(TABLE.replace('</sheetData>', `${row}</sheetData>`));
});

test('a row taken away leaves its line, its styles and what the user wrote beside it', async () => {
  const xml = partOf(await edited(source, put({ key: 'slow', cells: null })), SHEET);
  expect(xml).toContain(
    `<row r="4" ht="40"><c r="A4"/><c r="B4" s="5"/><c r="C4"/>${text('D4', '备注')}</row>`,
  );
});
