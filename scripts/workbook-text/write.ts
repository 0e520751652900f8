import {
  areaAddress,
  cellKey,
  contains,
  formatAt,
  GENERAL,
  isErrorValue,
  quoteSheet,
  rowHeight,
  type Area,
  type Book,
  type Scalar,
  type SheetSnapshot,
} from '../../src/core';
import type { Codec } from '../../src/workbook/xlsx/codec';
import { MARK_NAME, markFormula } from '../../src/workbook/xlsx/package/sheet-mark';
import { cellXml } from '../../src/workbook/xlsx/write/cell-xml';
import { StyleSheet } from '../../src/workbook/xlsx/write/style-sheet';
import { element, toXml, type XmlElement } from '../../src/workbook/xlsx/write/xml-element';
import { newEntry } from '../../src/workbook/xlsx/zip/zip-entry';
import { writeZip } from '../../src/workbook/xlsx/zip/write-zip';

/** What a plain workbook is made with; `widths` in pixels by sheet name, from column A on. */
export interface WriteOptions {
  readonly codec: Codec;
  readonly widths?: ReadonlyMap<string, readonly number[]>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Digit width of 宋体 11 in pixels. */
const DIGIT = 8;
/** Index of the plain cell style in `STYLES_XML`: bordered, wrapped. */
const PLAIN = 1;
/** Type size of that style in points, without indent, and what a row keeps free above and below. */
const PLAIN_TEXT = { sizePt: 11, indent: 0 };
const PAD = 5;

const STYLES_XML =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/>` +
  '<family val="3"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill ' +
  'patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>' +
  ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
    .join('') +
  '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" ' +
  'borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" ' +
  'borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" ' +
  'applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A new plain .xlsx of the book; the same book gives the same bytes. */
export function workbookBytes(book: Book, { codec, widths }: WriteOptions): Uint8Array {
  const styles = new StyleSheet(new TextEncoder().encode(STYLES_XML));
  const sheets = book.sheets.map((sheet, i) => ({
    part: `xl/worksheets/sheet${i + 1}.xml`,
    xml: sheetXml(sheet, styles, widths?.get(sheet.name) ?? null),
  }));
  const parts: (readonly [name: string, bytes: Uint8Array])[] = [
    ['[Content_Types].xml', bytesOf(contentTypes(sheets.map(({ part }) => part)))],
    ['_rels/.rels', bytesOf(relationships([['officeDocument', 'xl/workbook.xml']]))],
    ['xl/workbook.xml', bytesOf(workbookXml(book))],
    [
      'xl/_rels/workbook.xml.rels',
      bytesOf(
        relationships([
          ...sheets.map(({ part }) => ['worksheet', `/${part}`] as const),
          ['styles', 'styles.xml'],
        ]),
      ),
    ],
    ['xl/styles.xml', styles.toBytes()],
    ...sheets.map(({ part, xml }) => [part, bytesOf(xml)] as const),
  ];
  return writeZip(parts.map(([name, bytes]) => newEntry(name, bytes, codec)));
}

function bytesOf(root: XmlElement | string): Uint8Array {
  const xml = typeof root === 'string' ? root : toXml(root);
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`,
  );
}

function contentTypes(sheets: readonly string[]): XmlElement {
  const override = (part: string, kind: string): XmlElement =>
    element('Override', { PartName: `/${part}`, ContentType: `${TYPE}.${kind}+xml` });
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: rels }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...sheets.map((part) => override(part, 'worksheet')),
  );
}

function relationships(list: readonly (readonly [kind: string, target: string])[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...list.map(([kind, target], i) =>
      element('Relationship', { Id: `rId${i + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
    ),
  );
}

function workbookXml(book: Book): XmlElement {
  const firstShown = Math.max(
    0,
    book.sheets.findIndex((sheet) => !sheet.hidden),
  );
  const sheets = book.sheets.map(({ name, hidden }, i) =>
    element('sheet', {
      ...{ name, sheetId: i + 1, state: hidden ? 'hidden' : undefined, 'r:id': `rId${i + 1}` },
    }),
  );
  const names = book.sheets.flatMap((sheet, i) => namesOf(sheet, i));
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    element('workbookPr', { date1904: book.date1904 ? 1 : undefined }),
    ...(book.locked ? [element('workbookProtection', { lockStructure: 1 })] : []),
    element('bookViews', {}, element('workbookView', { activeTab: firstShown })),
    element('sheets', {}, ...sheets),
    ...(names.length > 0 ? [element('definedNames', {}, ...names)] : []),
  );
}

function namesOf(sheet: SheetSnapshot, localSheetId: number): XmlElement[] {
  const hidden = { localSheetId, hidden: 1 };
  const area = boundsOf(sheet);
  const names: XmlElement[] = [];
  if (sheet.filtered && area !== null) {
    const [first = '', last = first] = areaAddress(area)
      .split(':')
      .map((cell) => cell.replace(/^([A-Z]+)/, '$$$1$$'));
    const formula = `${quoteSheet(sheet.name)}!${first}:${last}`;
    names.push(element('definedName', { name: '_xlnm._FilterDatabase', ...hidden }, formula));
  }
  if (sheet.mark !== null) {
    names.push(element('definedName', { name: MARK_NAME, ...hidden }, markFormula(sheet.mark)));
  }
  return names;
}

function boundsOf({ origin: [row, column], values }: SheetSnapshot): Area | null {
  const columns = values[0]?.length ?? 0;
  return columns === 0 ? null : { row, column, rows: values.length, columns };
}

function sheetXml(
  sheet: SheetSnapshot,
  styles: StyleSheet,
  widths: readonly number[] | null,
): string {
  const bounds = boundsOf(sheet);
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaAddress(area) }));
  const before = [
    element(
      'sheetPr',
      { filterMode: sheet.filtered ? 1 : undefined },
      element('pageSetUpPr', { fitToPage: 1 }),
    ),
    ...colsXml(sheet, widths),
  ];
  const after = [
    ...(sheet.locked ? [element('sheetProtection', { sheet: 1 })] : []),
    ...(sheet.filtered && bounds !== null ? [filterXml(sheet, bounds)] : []),
    ...(merges.length > 0 ? [element('mergeCells', { count: merges.length }, ...merges)] : []),
    element('pageSetup', { paperSize: 9, fitToHeight: 0, orientation: 'landscape' }),
  ];
  const xml = (list: readonly XmlElement[]): string => list.map((one) => toXml(one)).join('');
  const pixels = (column: number): number => widths?.[column] ?? guessedWidth(sheet, column);
  const rows = sheet.values.map((row, r) => rowXml(sheet, row, r, { styles, pixels })).join('');
  return `<worksheet xmlns="${MAIN}">${xml(before)}<sheetData>${rows}${hiddenRowsBelow(sheet)}</sheetData>${xml(after)}</worksheet>`;
}

/** What the rows of a sheet are written with. */
interface RowWriting {
  readonly styles: StyleSheet;
  readonly pixels: (column: number) => number;
}

function rowXml(
  sheet: SheetSnapshot,
  values: readonly Scalar[],
  r: number,
  { styles, pixels }: RowWriting,
): string {
  const row = sheet.origin[0] + r;
  const cells = values.map((value, c) => {
    const column = sheet.origin[1] + c;
    const format = formatAt(sheet, row, column);
    const style = format === GENERAL ? PLAIN : styles.withNumberFormat(PLAIN, format);
    const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
    return cellXml({ row, column }, style, { value, formula });
  });
  const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : '';
  const height = heightOf(sheet, values, row, pixels);
  return `<row r="${row + 1}"${hidden} ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** Points that the texts of a row take; what is merged downwards spreads over its rows by itself. */
function heightOf(
  sheet: SheetSnapshot,
  values: readonly Scalar[],
  row: number,
  pixels: (column: number) => number,
): number {
  const texts = values.map((value, c) => {
    const column = sheet.origin[1] + c;
    const merge = sheet.merges.find((area) => contains(area, row, column));
    const columns = Array.from({ length: merge?.columns ?? 1 }, (_, i) => column + i);
    const text = (merge?.rows ?? 1) > 1 ? '' : plainText(value);
    return { text, widthPx: columns.reduce((sum, one) => sum + pixels(one), 0), ...PLAIN_TEXT };
  });
  return rowHeight(texts, PAD);
}

function hiddenRowsBelow({ origin, values, hiddenRows }: SheetSnapshot): string {
  return hiddenRows
    .filter((row) => row >= origin[0] + values.length)
    .map((row) => `<row r="${row + 1}" hidden="1"/>`)
    .join('');
}

function colsXml(sheet: SheetSnapshot, widths: readonly number[] | null): XmlElement[] {
  const right = sheet.origin[1] + (sheet.values[0]?.length ?? 0);
  const last = Math.max(right, widths?.length ?? 0, ...sheet.hiddenColumns.map((c) => c + 1));
  const cols = Array.from({ length: last }, (_, column) =>
    element('col', {
      ...{ min: column + 1, max: column + 1 },
      width: (widths?.[column] ?? guessedWidth(sheet, column)) / DIGIT,
      hidden: sheet.hiddenColumns.includes(column) ? 1 : undefined,
      customWidth: 1,
    }),
  );
  return cols.length > 0 ? [element('cols', {}, ...cols)] : [];
}

/** Wide enough for the longest line of the column's unmerged texts, between 56 and 320 pixels. */
function guessedWidth(sheet: SheetSnapshot, column: number): number {
  const lengths = sheet.values.flatMap((row, r) => {
    const at = sheet.origin[0] + r;
    const value = row[column - sheet.origin[1]] ?? null;
    const merged = sheet.merges.some((m) => m.row === at && m.column === column && m.columns > 1);
    return value === null || merged ? [] : plainText(value).split('\n').map(pixels);
  });
  return Math.min(320, lengths.reduce((a, b) => Math.max(a, b), 40) + 16);
}

function pixels(line: string): number {
  return Array.from(line).reduce((sum, letter) => sum + (letter > '\u00ff' ? 15 : 8), 0);
}

function plainText(value: Scalar): string {
  return isErrorValue(value) ? value.error : String(value ?? '');
}

/** A filter on the first column that shows the rows which are not hidden. */
function filterXml(sheet: SheetSnapshot, bounds: Area): XmlElement {
  const shown = sheet.values
    .filter((_, r) => r > 0 && !sheet.hiddenRows.includes(bounds.row + r))
    .map((row) => plainText(row[0] ?? null));
  const filters = [...new Set(shown)].map((val) => element('filter', { val }));
  const column = element('filterColumn', { colId: 0 }, element('filters', {}, ...filters));
  return element('autoFilter', { ref: areaAddress(bounds) }, column);
}
