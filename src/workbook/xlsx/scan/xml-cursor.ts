import { failure } from '../failure';
import { decodeText, decodeUtf8 } from './text';

/** Kinds of tokens; numbers, for they are compared for every token of a sheet. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const BRACKET = 0x5b;
const CDATA_OPEN = 9;

/**
 * Walks over the tokens of UTF-8 XML bytes without building anything, for parts that are too large
 * for a document tree. Names are compared without prefix, attributes by their name as written.
 * Comments and processing instructions are passed over; a document type is `unsafe`; XML that breaks
 * off is `damaged`.
 */
export class XmlCursor {
  kind = END;
  /** Byte range of the token; of a text without its CDATA brackets. */
  from = 0;
  to = 0;
  /** Byte range of the local name of an open or close tag. */
  nameFrom = 0;
  nameTo = 0;
  /** An open tag `<a/>`, after which no close tag comes. */
  empty = false;
  /** Open elements, with the one just opened. */
  depth = 0;
  cdata = false;
  attributeFrom = 0;
  attributeTo = 0;
  valueFrom = 0;
  valueTo = 0;
  private next = 0;
  private attributeAt = 0;

  constructor(
    readonly bytes: Uint8Array,
    at = 0,
  ) {
    this.next = at;
  }

  /** Steps to the next token and tells its kind. */
  advance(): number {
    const { bytes } = this;
    for (;;) {
      const at = this.next;
      if (at >= bytes.length) return this.finish();
      if (bytes[at] !== LT) return this.readText(at);
      const mark = bytes[at + 1];
      if (mark === SLASH) return this.readClose(at);
      if (mark === QUESTION) this.next = this.after(at + 2, QUESTION);
      else if (mark !== BANG) return this.readOpen(at);
      else if (bytes[at + 2] === DASH) this.next = this.after(at + 4, DASH);
      else if (bytes[at + 2] === BRACKET) return this.readCdata(at);
      else throw failure('unsafe', 'XML with a document type');
    }
  }

  /** True where the tag's local name is `name`. */
  is(name: string): boolean {
    const length = this.nameTo - this.nameFrom;
    if (length !== name.length) return false;
    for (let i = 0; i < length; i++) {
      if (this.bytes[this.nameFrom + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The tag's local name. */
  name(): string {
    return decodeUtf8(this.bytes, this.nameFrom, this.nameTo);
  }

  /** The prefix of the tag with its colon, `''` where it has none. */
  prefix(): string {
    const start = this.from + (this.kind === CLOSE ? 2 : 1);
    return decodeUtf8(this.bytes, start, this.nameFrom);
  }

  /** Passes over the rest of the element whose open tag was just read. */
  skip(): void {
    if (this.empty) return;
    const outside = this.depth - 1;
    while (this.depth > outside) this.advance();
  }

  /** The text inside the element whose open tag was just read, with its descendants' texts. */
  innerText(): string {
    if (this.empty) return '';
    const outside = this.depth - 1;
    let text = '';
    while (this.depth > outside) if (this.advance() === TEXT) text += this.text();
    return text;
  }

  /** The decoded text of a text token. */
  text(): string {
    return decodeText(this.bytes, this.from, this.to, this.cdata);
  }

  /** Steps to the tag's next attribute; `false` after the last. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.to - (this.empty ? 2 : 1);
    let at = this.attributeAt;
    while (at < end && isSpace(bytes[at])) at++;
    if (at >= end) return false;
    this.attributeFrom = at;
    while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at])) at++;
    this.attributeTo = at;
    while (at < end && bytes[at] !== DOUBLE_QUOTE && bytes[at] !== SINGLE_QUOTE) at++;
    const quote = bytes[at];
    this.valueFrom = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) throw failure('damaged', 'broken attribute');
    this.valueTo = at;
    this.attributeAt = at + 1;
    return true;
  }

  /** Goes back before the tag's first attribute. */
  rewindAttributes(): void {
    this.attributeAt = this.nameTo;
  }

  /** True where the attribute's name, prefix included, is `name`. */
  attributeIs(name: string): boolean {
    const length = this.attributeTo - this.attributeFrom;
    if (length !== name.length) return false;
    for (let i = 0; i < length; i++) {
      if (this.bytes[this.attributeFrom + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The name of the current attribute, with its prefix. */
  attributeName(): string {
    return decodeUtf8(this.bytes, this.attributeFrom, this.attributeTo);
  }

  /** The value of the current attribute. */
  value(): string {
    return decodeText(this.bytes, this.valueFrom, this.valueTo, false);
  }

  /** The value of the tag's attribute with that name, or `null`. */
  attribute(name: string): string | null {
    return this.find(name) ? this.value() : null;
  }

  /** Steps to the tag's attribute with that name; `false` where it has none. */
  find(name: string): boolean {
    this.rewindAttributes();
    while (this.nextAttribute()) if (this.attributeIs(name)) return true;
    return false;
  }

  private finish(): number {
    if (this.depth !== 0) throw failure('damaged', 'XML breaks off');
    this.from = this.to = this.bytes.length;
    return (this.kind = END);
  }

  private readText(at: number): number {
    const { bytes } = this;
    let end = at + 1;
    while (end < bytes.length && bytes[end] !== LT) end++;
    this.from = at;
    this.to = this.next = end;
    this.cdata = false;
    return (this.kind = TEXT);
  }

  private readCdata(at: number): number {
    this.next = this.after(at + CDATA_OPEN, 0x5d);
    this.from = at + CDATA_OPEN;
    this.to = this.next - 3;
    this.cdata = true;
    return (this.kind = TEXT);
  }

  private readClose(at: number): number {
    const end = this.bytes.indexOf(GT, at);
    if (end < 0 || this.depth === 0) throw failure('damaged', 'broken close tag');
    this.readName(at + 2, end);
    this.from = at;
    this.to = this.next = end + 1;
    this.depth--;
    return (this.kind = CLOSE);
  }

  private readOpen(at: number): number {
    const { bytes } = this;
    let end = at + 1;
    let quote = 0;
    for (; end < bytes.length; end++) {
      const byte = bytes[end];
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) break;
      else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) quote = byte;
    }
    if (end >= bytes.length) throw failure('damaged', 'XML breaks off within a tag');
    this.empty = bytes[end - 1] === SLASH;
    this.readName(at + 1, end);
    this.attributeAt = this.nameTo;
    this.from = at;
    this.to = this.next = end + 1;
    if (!this.empty) this.depth++;
    return (this.kind = OPEN);
  }

  private readName(at: number, end: number): void {
    const { bytes } = this;
    this.nameFrom = at;
    let to = at;
    for (; to < end; to++) {
      const byte = bytes[to];
      if (byte === COLON) this.nameFrom = to + 1;
      else if (byte === SLASH || isSpace(byte)) break;
    }
    this.nameTo = to;
  }

  /** The place after the next `mark mark >`, of a processing instruction after `?>`. */
  private after(at: number, mark: number): number {
    const { bytes } = this;
    for (let end = bytes.indexOf(GT, at); end >= 0; end = bytes.indexOf(GT, end + 1)) {
      if (bytes[end - 1] === mark && (mark === QUESTION || bytes[end - 2] === mark)) return end + 1;
    }
    throw failure('damaged', 'XML breaks off');
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
