import type { Input, SetCellsEdit } from '../../../src/core';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';
import { failureOf } from '../../support/contract/expectations';
import { edited } from './edited';
import { MAIN, packageOf, partOf, sheetXml, workbookParts } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
  '<cellXfs count="3"><xf/><xf numFmtId="10" borderId="3"/><xf numFmtId="9" fillId="7"/></cellXfs></styleSheet>';

type Parts = NonNullable<Parameters<typeof workbookParts>[1]>;

function source(xml: string, more: Parts = {}): Uint8Array {
  return packageOf(
    workbookParts([xml], {
      ...more,
      relationships: [['styles', 'styles.xml'], ...(more.relationships ?? [])],
      parts: { 'xl/styles.xml': STYLES, ...more.parts },
    }),
  );
}

/** An edit of cells given as `[row, column, from, to, format before, format after]`. */
function set(
  ...changes: readonly (readonly [number, number, Input, Input, string?, string?])[]
): SetCellsEdit {
  return {
    type: 'set-cells',
    changes: changes.map(([row, column, from, to, before = 'General', after = before]) => ({
      at: { sheet: '表1', row, column },
      from: { input: from, format: before },
      to: { input: to, format: after },
    })),
  };
}

async function sheetAfter(xml: string, edit: SetCellsEdit, more: Parts = {}): Promise<string> {
  return partOf(await edited(source(xml, more), edit), SHEET);
}

describe('cells changed in place', () => {
  test('all else on the sheet stays as it was written', async () => {
    const xml = `<?xml version='1.0'?>\n<worksheet xmlns="${MAIN}" >\n <sheetPr/><sheetData>\n  <row r='1' ht="30"><c r="A1" s='1'><v>1</v></c> <c r='B1' cm="1" s="1" ><v>0.5</v></c><!-- x --></row>\n </sheetData><hyperlinks/></worksheet>`;
    const after = await sheetAfter(xml, set([0, 1, 0.5, 0.75, '0.00%']));
    expect(after).toBe(
      xml.replace(`<c r='B1' cm="1" s="1" ><v>0.5</v></c>`, '<c r="B1" s="1"><v>0.75</v></c>'),
    );
  });

  test('with the prefix of the sheet', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await sheetAfter(xml, set([0, 0, 1, '甲'], [2, 1, null, true]))).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="B3" t="b"><x:v>1</x:v></x:c></x:row>',
    );
  });

  test('missing cells and rows go in at their place, with the style of their row or column', async () => {
    const rows =
      '<row r="2" s="2" customFormat="1" spans="1:3"><c r="B2"><v>1</v></c></row><row r="4"/>';
    const xml = sheetXml(
      rows,
      '<dimension ref="B2"/><cols><col min="3" max="5" style="1"/></cols>',
    );
    const edit = set(
      [1, 2, null, 3],
      [1, 0, null, 2],
      [0, 3, null, 1],
      [3, 0, null, 4],
      [9, 9, null, 5],
    );
    // The formats of new cells are what the edit says: General.
    expect(await sheetAfter(xml, edit)).toBe(
      sheetXml(
        '<row r="1"><c r="D1" s="3"><v>1</v></c></row>' +
          '<row r="2" s="2" customFormat="1"><c r="A2" s="4"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2" s="4"><v>3</v></c></row>' +
          '<row r="4"><c r="A4"><v>4</v></c></row><row r="10"><c r="J10"><v>5</v></c></row>',
        '<dimension ref="A1:J10"/><cols><col min="3" max="5" style="1"/></cols>',
      ),
    );
  });

  test('rows and cells without address keep their places', async () => {
    const xml = sheetXml('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    const bytes = await edited(source(xml), set([0, 0, 1, null], [1, 0, 3, 4], [1, 2, null, 5]));
    const book = await openXlsx(bytes, { codec }).read();
    expect(book.sheets[0]).toMatchObject({
      origin: [0, 0],
      values: [
        [null, 2, null],
        [4, null, 5],
      ],
    });
  });

  test('into an empty sheet', async () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    expect(await sheetAfter(xml, set([1, 1, null, 1]))).toBe(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>`,
    );
  });

  test('another number format is another style, derived from the old one', async () => {
    const xml = sheetXml('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>');
    const bytes = await edited(source(xml), set([0, 0, 0.5, 0.5, '0.00%', '0.0%']));
    expect(partOf(bytes, SHEET)).toContain('<c r="A1" s="3"><v>0.5</v></c>');
    expect(partOf(bytes, 'xl/styles.xml')).toContain(
      '<xf numFmtId="164" borderId="3" applyNumberFormat="1"/></cellXfs>',
    );
  });

  test('one cell may change twice in one edit', async () => {
    const xml = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await sheetAfter(xml, set([0, 0, 1, 2], [0, 0, 2, 3]))).toContain('<v>3</v>');
  });

  test('the host is asked to calculate again', async () => {
    const bytes = await edited(source(sheetXml('')), set([0, 0, null, 1]));
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2" s="1"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  test('where the cell that holds a shared formula changes, the others get it as their own', async () => {
    const edit = set([0, 1, { formula: 'A1*2', value: 2 }, 9]);
    expect(await sheetAfter(sheetXml(shared), edit)).toBe(
      sheetXml(
        '<row r="1"><c r="B1"><v>9</v></c></row>' +
          '<row r="2"><c r="B2" s="1"><f>A2*2</f><v>4</v></c></row>' +
          '<row r="3"><c r="B3"><f>A3*2</f><v>6</v></c></row>',
      ),
    );
  });

  test('where one that shares it changes, the others stay', async () => {
    const edit = set([2, 1, { formula: 'A3*2', value: 6 }, { formula: 'A3*3', value: 9 }]);
    expect(await sheetAfter(sheetXml(shared), edit)).toBe(
      sheetXml(shared.replace('<f t="shared" si="0"/><v>6</v>', '<f>A3*3</f><v>9</v>')),
    );
  });

  test('a part of an array formula cannot be changed, one that fills a single cell can', async () => {
    const array = (ref: string): string =>
      sheetXml(
        `<row r="1"><c r="A1"><f t="array" ref="${ref}">C1:C2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      );
    const workbook = openXlsx(source(array('A1:A2')), { codec });
    const basis = await workbook.read();
    const failure = await failureOf(() => workbook.apply([set([1, 0, 2, 3])], { basis }));
    expect(failure).toMatchObject({ code: 'sheet-protected' });
    expect(await sheetAfter(array('A1'), set([0, 0, { formula: 'C1:C2', value: 1 }, 5]))).toContain(
      '<c r="A1"><v>5</v></c>',
    );
  });

  test('a formula that goes leaves the calculation chain, which goes when it is empty', async () => {
    const xml = sheetXml(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>2+2</f><v>4</v></c></row>',
    );
    const more: Parts = {
      relationships: [['calcChain', 'calcChain.xml']],
      parts: { 'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/><c r="A1"/></calcChain>' },
    };
    const once = await edited(source(xml, more), set([0, 1, { formula: '2+2', value: 4 }, 4]));
    expect(partOf(once, 'xl/calcChain.xml')).toBe('<calcChain><c r="A1" i="1"/></calcChain>');
    const twice = await edited(once, set([0, 0, { formula: '1+1', value: 2 }, 2]));
    expect(() => partOf(twice, 'xl/calcChain.xml')).toThrow();
    expect(partOf(twice, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});
