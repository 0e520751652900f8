import { addressOf, areaAddress, columnName } from '../../../core';
import type { Dialect } from '../package/dialect';
import type { ByteSink } from './byte-sink';
import { barExtension, conditionalFormats } from './conditional-formats';
import { pageXml } from './page-xml';
import type { SheetLayout } from './sheet-layout';
import { SharedFormulas } from './shared-formulas';
import { rowSpan, writeRows } from './sheet-rows';
import type { StyleIndex } from './style-index';
import { element, toXml, type XmlElement } from './xml-element';

/** What a new sheet needs from its workbook. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: StyleIndex;
  /** Pixels of a digit of the Normal font. */
  readonly digitWidth: number;
  /** The workbook opens on this sheet. */
  readonly selected: boolean;
  /** Relationship id of the drawing, if there is one. */
  readonly drawing: string | null;
  onRow(): void;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Pixels of a hidden column once the user shows it. */
const SHOWN_AGAIN = 72;

/** Writes the part of a new sheet in steps, its children in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export function* writeSheet(
  sink: ByteSink,
  layout: SheetLayout,
  surroundings: SheetSurroundings,
): Generator<void> {
  const { dialect, styles } = surroundings;
  const write = (list: readonly XmlElement[]): void =>
    list.forEach((child) => sink.write(toXml(child)));
  sink.write(
    `${XML_DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
  );
  write(headXml(layout, surroundings));
  sink.write('<sheetData>');
  yield* writeRows(sink, layout.blocks, {
    styles,
    formulas: new SharedFormulas(),
    widths: layout.widths,
    onRow: () => surroundings.onRow(),
  });
  sink.write('</sheetData>');
  write(tailXml(layout, surroundings));
  sink.write('</worksheet>');
}

function headXml(layout: SheetLayout, { digitWidth, selected }: SheetSurroundings): XmlElement[] {
  return [
    element(
      'sheetPr',
      {},
      element('tabColor', { rgb: `FF${layout.tab}` }),
      element('pageSetUpPr', { fitToPage: 1 }),
    ),
    element('dimension', { ref: dimension(layout) }),
    element('sheetViews', {}, viewXml(layout, selected)),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    ...colsXml(layout.widths, digitWidth),
  ];
}

function dimension({ blocks }: SheetLayout): string {
  const [row, end] = rowSpan(blocks);
  const filled = blocks.filter(({ rowCount, columnStyles }) => rowCount * columnStyles.length > 0);
  if (filled.length === 0) return 'A1';
  const column = filled.reduce((left, { at }) => Math.min(left, at[1]), Infinity);
  const right = filled.reduce((most, b) => Math.max(most, b.at[1] + b.columnStyles.length), 0);
  return areaAddress({ row, column, rows: end - row, columns: right - column });
}

function viewXml({ gridlines, zoom, freeze }: SheetLayout, selected: boolean): XmlElement {
  const [rows, columns] = freeze;
  const topLeftCell = addressOf({ row: rows, column: columns });
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen = [
    element('pane', {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell,
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell }),
  ];
  return element(
    'sheetView',
    {
      showGridLines: gridlines ? undefined : 0,
      tabSelected: selected ? 1 : undefined,
      zoomScale: zoom,
      zoomScaleNormal: zoom,
      workbookViewId: 0,
    },
    ...(rows + columns > 0 ? frozen : []),
  );
}

/**
 * Widths in digits: what a file states holds the padding, so it is pixels ÷ digit width, in steps of
 * 1⁄256 (18.3.1.13), where the host's dialogs say 5 pixels less.
 */
function colsXml(widths: readonly number[], digitWidth: number): XmlElement[] {
  const cols = widths.map((px, i) =>
    element('col', {
      ...{ min: i + 1, max: i + 1 },
      width: Math.ceil(((px === 0 ? SHOWN_AGAIN : px) / digitWidth) * 256) / 256,
      hidden: px === 0 ? 1 : undefined,
      customWidth: 1,
    }),
  );
  return cols.length > 0 ? [element('cols', {}, ...cols)] : [];
}

function tailXml(layout: SheetLayout, { styles, drawing }: SheetSurroundings): XmlElement[] {
  const merges = layout.merges.map((area) => element('mergeCell', { ref: areaAddress(area) }));
  const bars = barExtension(layout.rules);
  return [
    ...(layout.filter === null ? [] : [element('autoFilter', { ref: areaAddress(layout.filter) })]),
    ...(merges.length > 0 ? [element('mergeCells', { count: merges.length }, ...merges)] : []),
    ...conditionalFormats(layout.rules, styles),
    ...pageXml(layout.page),
    ...(drawing === null ? [] : [element('drawing', { 'r:id': drawing })]),
    ...(bars === null ? [] : [element('extLst', {}, bars)]),
  ];
}

/** `$A$4:$P$80`. */
export function fixedAddress(area: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${corner(area.row, area.column)}:${last}`;
}
