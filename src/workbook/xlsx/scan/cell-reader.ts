import type { Scalar } from '../../../core';
import { failure } from '../failure';
import { readColumn } from './address';
import { readInteger, readNumber } from './number';
import { readRichText } from './shared-strings';
import { resolveEscapes } from './text';
import { OPEN, TEXT, type XmlCursor } from './xml-cursor';

/** What cells need from the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** The formula element of a cell. */
export interface FormulaElement {
  readonly text: string;
  readonly type: string | null;
  readonly shared: string | null;
  /** The area of a shared, array or table formula. */
  readonly area: string | null;
}

/** Reads cells one after the other; its fields hold the cell read last. */
export class CellReader {
  column = -1;
  style = 0;
  value: Scalar = null;
  formula: FormulaElement | null = null;
  /** `t`, the kind of the value; `n` where it is not written. */
  type = 'n';

  constructor(
    private readonly cursor: XmlCursor,
    private readonly context: CellContext,
  ) {}

  /** A new row begins: its first cell without address stands in column 0. */
  startRow(): void {
    this.column = -1;
  }

  /** Reads the cell whose open tag `c` was just read, to its end. */
  read(): void {
    this.readAttributes();
    this.value = null;
    this.formula = null;
    const { cursor } = this;
    if (cursor.empty) return;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside) {
      if (cursor.advance() !== OPEN) continue;
      if (cursor.is('v')) this.readValue();
      else if (cursor.is('f')) this.readFormula();
      else if (cursor.is('is')) this.value = readRichText(cursor);
      else cursor.skip();
    }
  }

  private readAttributes(): void {
    const { cursor } = this;
    const { bytes } = cursor;
    this.column++;
    this.style = 0;
    this.type = 'n';
    while (cursor.nextAttribute()) {
      if (cursor.attributeTo - cursor.attributeFrom !== 1) continue;
      const name = bytes[cursor.attributeFrom];
      if (name === LOWER_R) this.column = readColumn(bytes, cursor.valueFrom, cursor.valueTo);
      else if (name === LOWER_S) {
        this.style = Math.max(0, readInteger(bytes, cursor.valueFrom, cursor.valueTo));
      } else if (name === LOWER_T) this.type = this.typeWritten();
    }
  }

  /** `s` stands at every text, so it is not decoded anew each time. */
  private typeWritten(): string {
    const { bytes, valueFrom, valueTo } = this.cursor;
    const shared = valueTo - valueFrom === 1 && bytes[valueFrom] === LOWER_S;
    return shared ? 's' : this.cursor.value();
  }

  private readValue(): void {
    const { cursor, type } = this;
    if (cursor.empty) {
      if (type === 'str') this.value = '';
      return;
    }
    const { depth } = cursor;
    if (type === 'n' || type === 's') {
      if (cursor.advance() === TEXT) this.readPlain();
      while (cursor.depth >= depth) cursor.advance();
    } else this.value = valueOf(type, cursor.innerText(), this.context.date1904);
  }

  private readPlain(): void {
    const { bytes, from, to } = this.cursor;
    if (this.type === 'n') {
      const number = readNumber(bytes, from, to);
      this.value = Number.isNaN(number) ? null : number;
      return;
    }
    const text = this.context.strings[readInteger(bytes, from, to)];
    if (text === undefined) throw failure('damaged', 'a shared string is missing');
    this.value = text;
  }

  private readFormula(): void {
    const { cursor } = this;
    const read = {
      type: cursor.attribute('t'),
      shared: cursor.attribute('si'),
      area: cursor.attribute('ref'),
    };
    this.formula = { ...read, text: cursor.innerText() };
  }
}

function valueOf(type: string, text: string, date1904: boolean): Scalar {
  switch (type) {
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return serialOf(text.trim(), date1904);
    default:
      return resolveEscapes(text);
  }
}

const DAY = 86_400_000;

/** The serial number of an ISO date (18.17.4.1); a date that cannot be read stays text. */
function serialOf(text: string, date1904: boolean): Scalar {
  const time = Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : withZone(text));
  if (Number.isNaN(time)) return text;
  const days = time / DAY + 25_569;
  if (date1904) return days - 1462;
  // Serial 60 is 29 February 1900, which never was.
  return days < 61 ? days - 1 : days;
}

function withZone(text: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
}
