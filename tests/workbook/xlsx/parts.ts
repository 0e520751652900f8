import { readZip } from '../../../src/workbook/xlsx/zip/read-zip';
import { writeZip } from '../../../src/workbook/xlsx/zip/write-zip';
import { entryBytes, newEntry } from '../../../src/workbook/xlsx/zip/zip-entry';
import { codec } from '../../support/codec';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of a package of these parts, in this order. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeZip(
    Object.entries(parts).map(([name, content]) =>
      newEntry(name, typeof content === 'string' ? utf8(content) : content, codec),
    ),
  );
}

/** The texts of all parts of a package, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    readZip(bytes).map((e) => [e.name, new TextDecoder().decode(entryBytes(e, codec))]),
  );
}

/** The text of one part; an error where the package has none of the name. */
export function partOf(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes).get(name);
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}

/** A relationships part: pairs of kind and target, numbered from rId1. */
export function relationships(...list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Parts of a workbook whose sheets have these worksheet parts, named 表1, 表2, …. */
export function workbookParts(
  sheets: readonly string[],
  more: {
    readonly workbook?: string;
    readonly parts?: Readonly<Record<string, string>>;
    readonly relationships?: readonly (readonly [string, string])[];
  } = {},
): Record<string, string> {
  const list = sheets.map(
    (_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${more.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ...(more.relationships ?? []),
    ),
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...more.parts,
  };
}

/** A worksheet part with these rows, and what goes before and after them. */
export function sheetXml(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}
