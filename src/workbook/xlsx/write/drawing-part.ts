import type { Area, ChartDraft } from '../../../core';
import type { Dialect } from '../package/dialect';
import { XML_DECLARATION } from './sheet-part';
import { element, toXml, type XmlElement } from './xml-element';

/** What a chart keeps free at its left, so that it touches neither cells nor another chart (EMU). */
const MARGIN = 76_200;

/** A chart on a sheet: its draft, and its relationship's id. */
export interface PlacedChart {
  readonly draft: ChartDraft;
  readonly id: string;
}

/** The drawing part of a sheet: charts over their cells, with their alternative texts (20.5.2.35). */
export function drawingPart(charts: readonly PlacedChart[], dialect: Dialect): Uint8Array {
  const root = element(
    'xdr:wsDr',
    { 'xmlns:xdr': dialect.sheetDrawing, 'xmlns:a': dialect.drawing },
    ...charts.map((chart, i) => anchor(chart, i, dialect)),
  );
  return new TextEncoder().encode(XML_DECLARATION + toXml(root));
}

function anchor({ draft, id }: PlacedChart, i: number, dialect: Dialect): XmlElement {
  const { row, column, rows, columns }: Area = draft.place;
  const names = { id: i + 2, name: draft.title, descr: draft.alt };
  const origin = [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })];
  const chart = element('c:chart', {
    'xmlns:c': dialect.chart,
    'xmlns:r': dialect.relationships,
    'r:id': id,
  });
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corner('xdr:from', row, column, MARGIN),
    corner('xdr:to', row + rows, column + columns),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', names),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, ...origin),
      element('a:graphic', {}, element('a:graphicData', { uri: dialect.chart }, chart)),
    ),
    element('xdr:clientData'),
  );
}

function corner(name: string, row: number, column: number, colOff = 0): XmlElement {
  const fields = { col: column, colOff, row, rowOff: 0 };
  const children = Object.entries(fields).map(([key, value]) =>
    element(`xdr:${key}`, {}, String(value)),
  );
  return element(name, {}, ...children);
}
