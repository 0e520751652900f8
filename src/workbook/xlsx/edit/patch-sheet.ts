import { addressOf, areaAddress, parseArea, type Area } from '../../../core';
import { readColumn } from '../scan/address';
import { readInteger } from '../scan/number';
import { decodeUtf8 } from '../scan/text';
import { CLOSE, END, OPEN, XmlCursor } from '../scan/xml-cursor';
import { ByteSink } from '../write/byte-sink';
import { cellXml } from '../write/cell-xml';
import { elementText } from '../write/xml-text';
import { ColumnStyles } from './column-styles';
import type { CellPatch, ContentPatch, RowPatch, SheetPatch } from './sheet-patch';

/** A worksheet part with some of its cells changed; all other bytes are copied. */
export function patchSheet(bytes: Uint8Array, patch: SheetPatch): Uint8Array {
  return new Patcher(bytes, patch.sorted()).run();
}

class Patcher {
  private readonly cursor: XmlCursor;
  private readonly sink = new ByteSink();
  private readonly columns = new ColumnStyles();
  /** Up to here the old bytes are copied or replaced. */
  private copied = 0;
  private prefix = '';

  constructor(
    private readonly bytes: Uint8Array,
    private readonly rows: RowPatch[],
  ) {
    this.cursor = new XmlCursor(bytes);
  }

  run(): Uint8Array {
    const { cursor } = this;
    for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
      if (kind !== OPEN) continue;
      if (cursor.is('dimension')) this.patchDimension();
      else if (cursor.is('col')) this.columns.see(cursor);
      else if (cursor.is('sheetData')) this.patchRows();
      else if (!cursor.is('worksheet') && !cursor.is('cols')) cursor.skip();
    }
    this.sink.copy(this.bytes.subarray(this.copied));
    return this.sink.bytes();
  }

  /** Writes `text` where the old bytes `from` to `to` stood. */
  private replace(from: number, to: number, text: string): void {
    this.sink.copy(this.bytes.subarray(this.copied, from));
    this.sink.write(text);
    this.copied = to;
  }

  private tag(): string {
    return decodeUtf8(this.bytes, this.cursor.from, this.cursor.to);
  }

  private patchDimension(): void {
    const { cursor, rows } = this;
    const old = parseArea(cursor.attribute('ref') ?? '');
    if (old === null) return;
    const ref = areaAddress(rows.reduce(enclosing, old));
    const tag = this.tag().replace(/(\sref=["'])[^"']*/, `$1${ref}`);
    if (ref !== areaAddress(old)) this.replace(cursor.from, cursor.to, tag);
  }

  private patchRows(): void {
    const { cursor } = this;
    this.prefix = cursor.prefix();
    if (cursor.empty) {
      const open = this.tag().replace(/\s*\/>$/, '>');
      const rows = this.newRows(Infinity);
      this.replace(cursor.from, cursor.to, `${open}${rows}</${this.prefix}sheetData>`);
      return;
    }
    const outside = cursor.depth - 1;
    let row = -1;
    while (cursor.advance() !== CLOSE || cursor.depth > outside) {
      if (cursor.kind !== OPEN) continue;
      if (cursor.is('row')) {
        row = this.rowNumber(row + 1);
        this.insert(this.newRows(row));
        const patch = this.rows[0]?.row === row ? this.rows.shift() : undefined;
        if (patch === undefined) cursor.skip();
        else this.patchRow(patch);
      } else cursor.skip();
    }
    this.insert(this.newRows(Infinity));
  }

  /** Writes text before the token just read. */
  private insert(text: string): void {
    if (text !== '') this.replace(this.cursor.from, this.cursor.from, text);
  }

  private rowNumber(next: number): number {
    const written = this.cursor.attribute('r');
    return written === null ? next : Number(written) - 1;
  }

  /** The XML of the rows to change that come before the row and are not there yet. */
  private newRows(before: number): string {
    let xml = '';
    while ((this.rows[0]?.row ?? Infinity) < before) {
      const [patch] = this.rows.splice(0, 1);
      if (patch === undefined) break;
      const { row, cells } = patch;
      const inner = cells.map(([column, cell]) => this.newCell(row, column, cell, null)).join('');
      if (inner !== '') xml += `<${this.prefix}row r="${row + 1}">${inner}</${this.prefix}row>`;
    }
    return xml;
  }

  private patchRow({ row, cells }: RowPatch): void {
    const { cursor } = this;
    const rowStyle = cursor.attribute('customFormat') === '1' ? cursor.attribute('s') : null;
    const inherited = rowStyle === null ? null : Number(rowStyle);
    const waiting = [...cells];
    const newCells = (before: number): string => {
      let xml = '';
      while ((waiting[0]?.[0] ?? Infinity) < before) {
        const [cell] = waiting.splice(0, 1);
        if (cell !== undefined) xml += this.newCell(row, cell[0], cell[1], inherited);
      }
      return xml;
    };
    this.dropSpans();
    if (cursor.empty) {
      const open = this.tag()
        .replace(/\sspans=["'][^"']*["']/, '')
        .replace(/\s*\/>$/, '>');
      this.replace(cursor.from, cursor.to, `${open}${newCells(Infinity)}</${this.prefix}row>`);
      return;
    }
    const outside = cursor.depth - 1;
    let column = -1;
    while (cursor.advance() !== CLOSE || cursor.depth > outside) {
      if (cursor.kind !== OPEN) continue;
      if (!cursor.is('c')) {
        cursor.skip();
        continue;
      }
      column = this.columnNumber(column + 1);
      this.insert(newCells(column));
      const patch = waiting[0]?.[0] === column ? waiting.shift()?.[1] : undefined;
      if (patch === undefined) cursor.skip();
      else this.patchCell(row, column, patch);
    }
    this.insert(newCells(Infinity));
  }

  /** The hint of the columns a row spans would be wrong once a cell is added; it may be left out. */
  private dropSpans(): void {
    const { cursor } = this;
    if (cursor.empty || cursor.attribute('spans') === null) return;
    // With the white space before it.
    this.replace(cursor.attributeFrom - 1, cursor.valueTo + 1, '');
  }

  private columnNumber(next: number): number {
    const { cursor } = this;
    if (cursor.attribute('r') === null) return next;
    return readColumn(cursor.bytes, cursor.valueFrom, cursor.valueTo);
  }

  private patchCell(row: number, column: number, patch: CellPatch): void {
    const { cursor } = this;
    const { from } = cursor;
    if ('formula' in patch) {
      this.patchFormula(patch.formula);
      return;
    }
    const own = cursor.attribute('s') === null ? 0 : this.styleValue();
    cursor.skip();
    const xml = this.cellXml(row, column, patch.style(own, false), patch);
    const blank = `<${this.prefix}c r="${addressOf({ row, column })}"/>`;
    this.replace(from, cursor.to, xml === '' ? blank : xml);
  }

  private styleValue(): number {
    const { cursor } = this;
    return Math.max(0, readInteger(cursor.bytes, cursor.valueFrom, cursor.valueTo));
  }

  /** Writes the formula element of the cell anew. */
  private patchFormula(formula: string): void {
    const { cursor, prefix } = this;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside) {
      if (cursor.advance() !== OPEN) continue;
      const { from } = cursor;
      const isFormula = cursor.is('f');
      cursor.skip();
      if (isFormula) {
        this.replace(from, cursor.to, `<${prefix}f>${elementText(formula)}</${prefix}f>`);
      }
    }
  }

  private newCell(row: number, column: number, patch: CellPatch, rowStyle: number | null): string {
    if (!isContent(patch)) return '';
    const style = patch.style(rowStyle ?? this.columns.at(column), true);
    return this.cellXml(row, column, style, patch);
  }

  private cellXml(row: number, column: number, style: number, patch: ContentPatch): string {
    return cellXml({ row, column }, style, patch.written, this.prefix);
  }
}

function isContent(patch: CellPatch): patch is ContentPatch {
  return 'written' in patch;
}

function enclosing(area: Area, { row, cells }: RowPatch): Area {
  const filled = cells.filter(([, cell]) => isContent(cell)).map(([column]) => column);
  return filled.reduce((grown, column) => {
    const top = Math.min(grown.row, row);
    const left = Math.min(grown.column, column);
    return {
      row: top,
      column: left,
      rows: Math.max(grown.row + grown.rows, row + 1) - top,
      columns: Math.max(grown.column + grown.columns, column + 1) - left,
    };
  }, area);
}
