import { DOMParser, type Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../src/workbook/xlsx/package/xml';
import type { Block, SheetDraft } from '../../../src/core';
import { OVERVIEW, TASKS, blockOf, draftOf, publish } from '../../support/contract/drafts';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { codec } from '../../support/codec';
import { edited } from './edited';
import {
  OFFICE,
  packageOf,
  partOf,
  partsOf,
  relationships,
  sheetXml,
  workbookParts,
} from './parts';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A draft that uses all that a draft can say. */
const FULL: SheetDraft = draftOf(
  'tasks',
  '任务明细',
  [blockOf([['一', 1, 0.5]], ['text', 'count', 'percent'])],
  {
    merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
    rules: [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        when: '$A1="<一>"',
        style: 'state-behind',
        stop: true,
      },
      { area: { row: 0, column: 2, rows: 1, columns: 1 }, bar: 'BDD7EE', from: 0, to: 1 },
    ],
    page: {
      landscape: true,
      wide: 1,
      high: null,
      titleRows: [3, 3],
      breaks: [20],
      footer: ['R&D', '第 &P 页 共 &N 页', '截至7月'],
    },
    freeze: [1, 2],
    filter: { row: 0, column: 0, rows: 1, columns: 3 },
    zoom: 85,
  },
);

/** Order of a worksheet's children (ECMA-376 part 1, 18.3.1.99), as far as we write them. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter'],
  ...[
    'mergeCells',
    'conditionalFormatting',
    'conditionalFormatting',
    'printOptions',
    'pageMargins',
  ],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'extLst'],
];

function rootOf(xml: string): Element {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement as Element;
}

describe('a published sheet', () => {
  const source = packageOf(workbookParts([sheetXml(ROW)]));

  test('has its parts in the order of the schema', async () => {
    const xml = partOf(await edited(source, publish(FULL)), 'xl/worksheets/sheet2.xml');
    expect(childrenOf(rootOf(xml)).map((child) => child.localName)).toEqual(ORDER);
  });

  test.each([
    ['the tab', '<tabColor rgb="FF1F4E79"/>'],
    [
      'the fit to a page',
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    ],
    [
      'margins in inches',
      '<pageMargins left="0.4724" right="0.4724" top="0.5118" bottom="0.4724" header="0.2756" footer="0.2362"/>',
    ],
    [
      'the frozen pane',
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    ],
    [
      'the view',
      '<sheetView showGridLines="0" zoomScale="85" zoomScaleNormal="85" workbookViewId="0">',
    ],
    ['the break before row 21', '<brk id="20" max="16383" man="1"/>'],
    [
      'the footer, an & doubled',
      '<oddFooter>&amp;LR&amp;&amp;D&amp;C第 &amp;P 页 共 &amp;N 页&amp;R截至7月</oddFooter>',
    ],
    [
      'the rule that stops',
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1="&lt;一&gt;"</formula>',
    ],
    [
      'the bar with fixed limits',
      '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FFBDD7EE"/></dataBar>',
    ],
    ['the bar as solid', 'gradient="0"'],
    [
      'widths, 100 pixels in digits of 7 rounded up to 1/256',
      '<col min="1" max="1" width="14.2890625" customWidth="1"/>',
    ],
    ['row heights', '<row r="1" ht="19" customHeight="1">'],
  ])('says %s', async (_, xml) => {
    expect(partOf(await edited(source, publish(FULL)), 'xl/worksheets/sheet2.xml')).toContain(xml);
  });

  test('has its names: mark, filter, title rows', async () => {
    const xml = partOf(await edited(source, publish(FULL)), 'xl/workbook.xml');
    expect(/<definedNames>.*<\/definedNames>/.exec(xml)?.[0]).toBe(
      '<definedNames><definedName name="_livelihood_ledger" localSheetId="1" hidden="1">"tasks|任务明细"</definedName>' +
        `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'任务明细'!$A$1:$C$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'任务明细'!$4:$4</definedName></definedNames>`,
    );
    expect(xml).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('blocks may stand beside each other, and empty ones are left out', async () => {
    const blocks: Block[] = [
      blockOf([['右']], ['text'], [2, 3]),
      blockOf([], ['text'], [0, 0]),
      blockOf([['左'], ['下']], ['text'], [1, 0]),
    ];
    const bytes = await edited(source, publish(draftOf('report', '校验报告', blocks)));
    const book = await openXlsx(bytes, { codec }).read({ sheets: ['校验报告'] });
    expect(book.sheets[0]).toMatchObject({
      origin: [1, 0],
      values: [
        ['左', null, null, null],
        ['下', null, null, '右'],
      ],
    });
  });

  test('a text in a formula is cut into pieces that Excel reads', async () => {
    const text = '很长的"说明"'.repeat(60);
    const link = { goTo: { sheet: '表1', row: 0, column: 0 }, text };
    const bytes = await edited(
      source,
      publish(draftOf('report', '校验报告', [blockOf([[link]], ['link'])])),
    );
    const formula = (await openXlsx(bytes, { codec }).read()).sheets[1]?.formulas.get('0,0') ?? '';
    const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((m) => m[1] ?? '');
    expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
    expect(pieces.slice(1).join('').replace(/""/g, '"')).toBe(text);
  });
});

describe('publishing again', () => {
  /** Our old sheet, second of three, saved by Excel meanwhile: drawing, chain, printer settings. */
  const names =
    '<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>' +
    '<definedNames><definedName name="_livelihood_ledger" localSheetId="1" hidden="1">"overview|表2"</definedName>' +
    '<definedName name="甲" localSheetId="1">1</definedName><definedName name="乙" localSheetId="2">2</definedName>' +
    '<definedName name="丙">表2!$A$1</definedName></definedNames>';
  const chain = `<calcChain><c r="A1" i="1"/><c r="B1" i="2"/><c r="B2"/><c r="C1" i="3"/><c r="C2"/></calcChain>`;
  const source = packageOf(
    workbookParts([sheetXml(ROW), sheetXml(ROW), sheetXml(ROW)], {
      workbook: names.replace(/<bookViews>.*<\/bookViews>/, ''),
      relationships: [['calcChain', 'calcChain.xml']],
      parts: {
        'xl/calcChain.xml': chain,
        'xl/worksheets/_rels/sheet2.xml.rels': relationships(
          ['drawing', '../drawings/drawing1.xml'],
          ['image', '/xl/media/shared.png'],
        ),
        'xl/drawings/drawing1.xml': '<wsDr/>',
        'xl/drawings/_rels/drawing1.xml.rels': relationships(['chart', '../charts/chart1.xml']),
        'xl/charts/chart1.xml': '<chart/>',
        'xl/media/shared.png': 'x',
        'xl/worksheets/_rels/sheet3.xml.rels': relationships(['image', '../media/shared.png']),
      },
    }),
  );

  test('takes away the old sheet, its names and the parts that only it has', async () => {
    const parts = partsOf(await edited(source, publish()));
    const gone = [
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/charts/chart1.xml',
    ];
    expect(gone.filter((name) => parts.has(name))).toEqual([]);
    expect(parts.has('xl/media/shared.png')).toBe(true);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(workbook.match(/<sheet /g)).toHaveLength(2);
    expect(/<definedNames>.*<\/definedNames>/.exec(workbook)?.[0]).toBe(
      '<definedNames><definedName name="乙" localSheetId="1">2</definedName><definedName name="丙">表2!$A$1</definedName></definedNames>',
    );
    expect(parts.get('xl/calcChain.xml')).toBe(
      '<calcChain><c r="A1" i="1"/><c r="C1" i="3"/><c r="C2" i="3"/></calcChain>',
    );
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('sheet2.xml');
  });

  test.each([
    ['the last sheet', 2, 1],
    ['the first', 0, 0],
    ['the one that goes', 1, 0],
  ])('the window goes on showing %s', async (_, before, after) => {
    const parts = partsOf(source);
    const workbook = (parts.get('xl/workbook.xml') ?? '').replace(
      '<sheets>',
      `<bookViews><workbookView activeTab="${before}"/></bookViews><sheets>`,
    );
    const bytes = await edited(
      packageOf({ ...Object.fromEntries(parts), 'xl/workbook.xml': workbook }),
      publish(),
    );
    expect(Number(/activeTab="(\d+)"/.exec(partOf(bytes, 'xl/workbook.xml'))?.[1])).toBe(after);
  });

  test('the same drafts give the same bytes', async () => {
    const once = await edited(
      source,
      publish(OVERVIEW, TASKS, { ...FULL, name: '又一张', kind: 'report' }),
    );
    const twice = await edited(
      once,
      publish(OVERVIEW, TASKS, { ...FULL, name: '又一张', kind: 'report' }),
    );
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });
});

describe('odd packages', () => {
  test('the filter of a table hides rows too', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
    const withTable = (column: string): Uint8Array =>
      packageOf(
        workbookParts([sheetXml(rows)], {
          parts: {
            'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
            'xl/tables/table1.xml': `<table ref="A1:A2"><autoFilter ref="A1:A2">${column}</autoFilter></table>`,
          },
        }),
      );
    const filtered = async (bytes: Uint8Array): Promise<boolean | undefined> =>
      (await openXlsx(bytes, { codec }).read()).sheets[0]?.filtered;
    expect(await filtered(withTable('<filterColumn colId="0"><filters/></filterColumn>'))).toBe(
      true,
    );
    expect(await filtered(withTable('<filterColumn colId="0"/>'))).toBe(false);
  });

  test('a strict workbook gets a strict sheet', async () => {
    const strict = (text: string): string =>
      text
        .replace(
          /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = workbookParts([sheetXml(ROW)]);
    const source = packageOf(
      Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, strict(v)])),
    );
    const bytes = await edited(source, publish(OVERVIEW));
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect([...partsOf(bytes).values()].join('')).not.toContain(OFFICE);
    expect((await openXlsx(bytes, { codec }).read()).sheets.map((s) => s.name)).toEqual([
      '表1',
      '总览',
    ]);
  });

  test('chart sheets are no sheets of the book, but count for the names of sheets', async () => {
    const parts = workbookParts([sheetXml(ROW), sheetXml(ROW), sheetXml(ROW)], {
      workbook:
        '<definedNames><definedName name="_livelihood_ledger" localSheetId="2" hidden="1">"tasks|表3"</definedName></definedNames>',
    });
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      `worksheet" Target="worksheets/sheet2.xml`,
      `chartsheet" Target="worksheets/sheet2.xml`,
    );
    const book = await openXlsx(packageOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels }), {
      codec,
    }).read();
    expect(book.sheets.map(({ name, mark }) => [name, mark?.kind ?? null])).toEqual([
      ['表1', null],
      ['表3', 'tasks'],
    ]);
  });

  test('parts in UTF-16, with absolute targets, names of another case and an empty list of names', async () => {
    const utf16 = (text: string): Uint8Array =>
      new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const parts = workbookParts([sheetXml('<row><c t="str"><v>甲</v></c></row>')], {
      workbook: '<definedNames/>',
    });
    const source = packageOf({
      ...parts,
      'xl/workbook.xml': utf16(parts['xl/workbook.xml'] ?? ''),
      'xl/_rels/workbook.xml.rels': relationships(['worksheet', '/xl/Worksheets/SHEET1.xml']),
      'xl/worksheets/sheet1.xml': utf16(parts['xl/worksheets/sheet1.xml'] ?? ''),
    });
    const book = await openXlsx(await edited(source, publish(OVERVIEW)), { codec }).read();
    expect(book.sheets.map(({ name, values }) => [name, values[0]?.[0]])).toEqual([
      ['表1', '甲'],
      ['总览', '任务总数'],
    ]);
  });
});
