import type { SheetLook } from '../../look';
import { isTrue } from '../package/xml';
import { LAST_COLUMN, readColumn } from '../scan/address';
import { readInteger } from '../scan/number';
import { END, OPEN, XmlCursor } from '../scan/xml-cursor';
import { readElement } from '../write/xml-element';
import type { Colours } from './colours';

/** Columns beyond this one keep the width of all others: a range to the last column is no layout. */
const LAST_SHOWN = 255;

/** What the scan of a sheet's look needs from the rest of the workbook. */
export interface LookContext {
  readonly colours: Colours;
  /** Pixels of a digit of the Normal font: the unit of widths. */
  readonly digitWidth: number;
}

type Draft = { -readonly [K in keyof SheetLook]: SheetLook[K] } & {
  widths: SheetLook['widths'][number][];
  heights: (readonly [number, number])[];
};

/** Reads how a sheet looks in one pass over its bytes. */
export function scanLook(name: string, bytes: Uint8Array, context: LookContext): SheetLook {
  const cursor = new XmlCursor(bytes);
  const runs: number[] = [];
  const look: Draft = {
    ...{ name, runs: new Int32Array(), widths: [], defaultWidth: null, heights: [] },
    ...{ defaultHeight: null, freeze: [0, 0], tab: null, gridlines: true, zoom: 100 },
  };
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind !== OPEN) continue;
    if (cursor.is('sheetData')) readRows(cursor, look, runs);
    else readPart(cursor, look, context);
  }
  return { ...look, runs: Int32Array.from(runs) };
}

const ENTERED = new Set(['worksheet', 'sheetPr', 'sheetViews', 'cols']);

function readPart(cursor: XmlCursor, look: Draft, context: LookContext): void {
  const name = cursor.name();
  if (name === 'tabColor') look.tab = context.colours.of(readElement(cursor));
  else if (name === 'sheetView') {
    look.gridlines = cursor.attribute('showGridLines') !== '0';
    look.zoom = Number(cursor.attribute('zoomScale') ?? 100);
  } else if (name === 'pane') {
    if (cursor.attribute('state') === 'frozen') {
      const [rows, columns] = [cursor.attribute('ySplit'), cursor.attribute('xSplit')];
      look.freeze = [Number(rows ?? 0), Number(columns ?? 0)];
    }
  } else if (name === 'sheetFormatPr') readDefaults(cursor, look, context);
  else if (name === 'col') readColumns(cursor, look, context);
  else if (!ENTERED.has(name)) cursor.skip();
}

function readDefaults(cursor: XmlCursor, look: Draft, { digitWidth }: LookContext): void {
  const [width, height] = [
    cursor.attribute('defaultColWidth'),
    cursor.attribute('defaultRowHeight'),
  ];
  if (width !== null) look.defaultWidth = pixels(Number(width), digitWidth);
  if (height !== null && Number(height) > 0) look.defaultHeight = Number(height);
  cursor.skip();
}

function readColumns(cursor: XmlCursor, look: Draft, { digitWidth }: LookContext): void {
  const first = Number(cursor.attribute('min') ?? 0) - 1;
  const last = Math.min(Number(cursor.attribute('max') ?? 0) - 1, LAST_COLUMN, LAST_SHOWN);
  const width = cursor.attribute('width');
  if (width !== null && first >= 0) {
    look.widths.push({ first, last, px: pixels(Number(width), digitWidth) });
  }
  cursor.skip();
}

/** A width of a file counts digits, padding included (18.3.1.13). */
function pixels(width: number, digitWidth: number): number {
  return Math.round(width * digitWidth);
}

function readRows(cursor: XmlCursor, look: Draft, runs: number[]): void {
  if (cursor.empty) return;
  const outside = cursor.depth - 1;
  let row = -1;
  let column = -1;
  while (cursor.depth > outside) {
    if (cursor.advance() !== OPEN) continue;
    if (cursor.is('row')) {
      row = Number(cursor.attribute('r') ?? row + 2) - 1;
      column = -1;
      const height = cursor.attribute('ht');
      if (height !== null && !isTrue(cursor.attribute('hidden'))) {
        look.heights.push([row, Number(height)]);
      }
    } else if (cursor.is('c')) {
      const style = readCell(cursor, column);
      column = style.column;
      if (style.look > 0) addTo(runs, row, column, style.look);
      cursor.skip();
    } else cursor.skip();
  }
}

function readCell(cursor: XmlCursor, before: number): { column: number; look: number } {
  const found = { column: before + 1, look: 0 };
  const { bytes } = cursor;
  cursor.rewindAttributes();
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs('r')) {
      found.column = readColumn(bytes, cursor.valueFrom, cursor.valueTo);
    } else if (cursor.attributeIs('s')) {
      found.look = readInteger(bytes, cursor.valueFrom, cursor.valueTo);
    }
  }
  return found;
}

function addTo(runs: number[], row: number, column: number, look: number): void {
  const at = runs.length - 4;
  const [lastRow, first = 0, count = 0, lastLook] = at < 0 ? [] : runs.slice(at);
  if (lastRow === row && lastLook === look && first + count === column) runs[at + 2] = count + 1;
  else runs.push(row, column, 1, look);
}
