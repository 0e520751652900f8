import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import type { BookLook } from '../../../src/workbook/look';
import { codec } from '../../support/codec';
import { MAIN, packageOf, relationships, sheetXml, workbookParts } from './parts';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2">
  <font><sz val="11"/><name val="宋体"/></font>
  <font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="-0.25"/><name val="黑体"/></font>
</fonts><fills count="3">
  <fill><patternFill patternType="none"/></fill>
  <fill><patternFill patternType="gray125"/></fill>
  <fill><patternFill patternType="solid"><fgColor rgb="FFFFE699"/></patternFill></fill>
</fills><borders count="2">
  <border/>
  <border><left style="thin"><color indexed="64"/></left><bottom style="mediumDashed"><color rgb="FFC00000"/></bottom></border>
</borders><cellXfs count="2">
  <xf fontId="0" fillId="0" borderId="0"/>
  <xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>
</cellXfs></styleSheet>`;

const BEFORE =
  '<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr>' +
  '<sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0">' +
  '<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultColWidth="9" defaultRowHeight="14.25"/>' +
  '<cols><col min="1" max="2" width="10"/><col min="3" max="16384" width="12"/></cols>';

const ROWS =
  '<row r="2" ht="30"><c r="B2" s="1"/><c r="C2" s="1"><v>1</v></c><c r="E2" s="1"/></row>' +
  '<row r="4" hidden="1" ht="20"><c s="1"/></row>';

function lookOf(styles: string, rows = ROWS, before = BEFORE): BookLook {
  const parts = {
    ...workbookParts([sheetXml(rows, before)]),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': styles,
  };
  return openXlsx(packageOf(parts), { codec }).look();
}

test('fonts, fills, lines and alignment of a cell', () => {
  expect(lookOf(STYLES).cells).toEqual([
    { font: '宋体', size: 11 },
    {
      ...{ font: '黑体', size: 16, bold: true, underline: true, fill: 'FFE699' },
      // Accent 1 of the Office theme (4472C4), each part a quarter darker.
      colour: '335693',
      lines: {
        left: { weight: 'thin', colour: '000000' },
        bottom: { weight: 'dashed', colour: 'C00000' },
      },
      ...{ horizontal: 'centre', vertical: 'top', wrap: true, indent: 2 },
    },
  ]);
});

test('cells of one look beside each other are one run, empty ones too', () => {
  const [sheet] = lookOf(STYLES).sheets;
  expect([...(sheet?.runs ?? [])]).toEqual([...[1, 1, 2, 1], ...[1, 4, 1, 1], ...[3, 0, 1, 1]]);
});

test('widths in pixels of the workbook’s own font, heights, frozen panes, tab, zoom, no gridlines', () => {
  const [sheet] = lookOf(STYLES).sheets;
  expect(sheet).toMatchObject({
    name: '表1',
    // The first font, 宋体 11, is the Normal one here: a digit of it is 8 pixels wide.
    widths: [
      { first: 0, last: 1, px: 80 },
      { first: 2, last: 255, px: 96 },
    ],
    ...{ defaultWidth: 72, defaultHeight: 14.25, heights: [[1, 30]] },
    ...{ freeze: [3, 1], tab: '1F4E79', gridlines: false, zoom: 85 },
  });
});

test('a sheet that says nothing of its look, in a workbook without lists of styles', () => {
  const { cells, sheets } = lookOf(`<styleSheet xmlns="${MAIN}"/>`, '', '');
  expect(cells).toEqual([]);
  expect(sheets[0]).toMatchObject({
    ...{ widths: [], heights: [], defaultWidth: null, defaultHeight: null },
    ...{ freeze: [0, 0], tab: null, gridlines: true, zoom: 100 },
  });
});
