import { OVERVIEW, publish } from '../../support/contract/drafts';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { StyleSheet } from '../../../src/workbook/xlsx/write/style-sheet';
import { codec } from '../../support/codec';
import { edited } from './edited';
import { MAIN, packageOf, partOf, partsOf, relationships, sheetXml, workbookParts } from './parts';

const DECLARED = '<?xml version="1.0" encoding="UTF-16"?>';
const parts = workbookParts([sheetXml('<row><c t="str"><v>甲</v></c></row>')]);

async function namesOf(bytes: Uint8Array): Promise<string[]> {
  return (await openXlsx(bytes, { codec }).read()).sheets.map(({ name }) => name);
}

describe('packages as other programs leave them', () => {
  test('parts that declare UTF-16 are written back as UTF-8, and say so', async () => {
    const utf16 = (text: string): Uint8Array =>
      new Uint8Array([
        ...[0xff, 0xfe],
        ...Buffer.from(DECLARED + text.replace(/^<\?xml[^>]*\?>\s*/, ''), 'utf16le'),
      ]);
    const source = packageOf({
      ...parts,
      '[Content_Types].xml': utf16(parts['[Content_Types].xml'] ?? ''),
      'xl/workbook.xml': utf16(parts['xl/workbook.xml'] ?? ''),
    });
    const bytes = await edited(source, publish(OVERVIEW));
    expect(await namesOf(bytes)).toEqual(['表1', '总览']);
    expect(partOf(bytes, 'xl/workbook.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  });

  test('a workbook without styles gets them under the usual name', async () => {
    const source = packageOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']),
    });
    const without = partsOf(source).has('xl/styles.xml');
    const bytes = await edited(source, publish(OVERVIEW));
    expect(without).toBe(false);
    expect(partOf(bytes, 'xl/styles.xml')).toContain('<name val="Calibri"/>');
  });

  test('styles without any list keep the plain format as the first', async () => {
    const source = packageOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ),
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>`,
    });
    const xml = partOf(await edited(source, publish(OVERVIEW)), 'xl/styles.xml');
    const sheet = new StyleSheet(new TextEncoder().encode(xml));
    expect(sheet.items('cellXfs')[0]?.attributes).toMatchObject({ numFmtId: '0', fontId: '0' });
    expect(sheet.items('fonts')[0]?.children).toContainEqual(
      expect.objectContaining({ name: 'name', attributes: { val: 'Calibri' } }),
    );
  });

  test('ids at their limit are not exceeded', async () => {
    const workbook = (parts['xl/workbook.xml'] ?? '').replace('sheetId="1"', 'sheetId="65534"');
    expect(workbook).toContain('65534');
    const bytes = await edited(
      packageOf({ ...parts, 'xl/workbook.xml': workbook }),
      publish(OVERVIEW),
    );
    const ids = [...partOf(bytes, 'xl/workbook.xml').matchAll(/sheetId="(\d+)"/g)].map((m) => m[1]);
    expect(ids).toEqual(['65534', '1']);
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="65535" formatCode="0.0"/></numFmts></styleSheet>`;
    const sheet = new StyleSheet(new TextEncoder().encode(styles));
    expect(sheet.numberFormat('0.0000')).toBe(164);
  });

  test.each([
    [
      'styles whose tags do not match',
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><fonts></font></styleSheet>`,
    ],
    [
      'a workbook part that is no UTF-8',
      'xl/workbook.xml',
      new Uint8Array([0x3c, 0xc3, 0x28, 0xff]),
    ],
  ])('%s: the file is damaged, and nothing is written', async (_, name, content) => {
    const source = packageOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ),
      [name]: content,
    });
    await expect(edited(source, publish(OVERVIEW))).rejects.toMatchObject({ code: 'damaged' });
  });
});
