import type { Scalar, Written } from '../../../core';
import { cellText, elementText } from './xml-text';

/** Characters of a cell (Microsoft: Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
/** Characters of a text within a formula (the same page). */
const LONGEST_LITERAL = 255;

/** A group of cells that share a formula; only parts without a prefix are written with such. */
export interface SharedFormula {
  readonly index: number;
  /** The cells that may belong to it. */
  readonly area: string;
  /** The cell is the first of the group, which holds the text. */
  readonly first: boolean;
}

/** Takes pieces of XML, one after the other. */
export interface TextSink {
  write(text: string): void;
}

/** The fixed pieces of a cell's XML. They are flat strings, which a sink copies fastest. */
export interface CellTags {
  readonly open: string;
  readonly close: string;
  readonly openText: string;
  readonly openKept: string;
  readonly closeText: string;
  readonly openFormula: string;
  readonly closeFormula: string;
  readonly openValue: string;
  readonly closeValue: string;
  /** What follows the address, by style and kind of value. */
  readonly styles: StyleAttributes[];
}

interface StyleAttributes {
  readonly blank: string;
  readonly inline: string;
  readonly number: string;
  readonly text: string;
  readonly boolean: string;
  readonly error: string;
}

/** Tags with the prefix of the part, which ends in a colon; `''` where it has none. */
export function cellTags(prefix: string): CellTags {
  return {
    open: flat('<', prefix, 'c r="'),
    close: flat('</', prefix, 'c>'),
    openText: flat('<', prefix, 'is><', prefix, 't>'),
    openKept: flat('<', prefix, 'is><', prefix, 't xml:space="preserve">'),
    closeText: flat('</', prefix, 't></', prefix, 'is></', prefix, 'c>'),
    openFormula: flat('<', prefix, 'f>'),
    closeFormula: flat('</', prefix, 'f>'),
    openValue: flat('<', prefix, 'v>'),
    closeValue: flat('</', prefix, 'v>'),
    styles: [],
  };
}

function attributesOf(tags: CellTags, style: number): StyleAttributes {
  const known = tags.styles[style];
  if (known !== undefined) return known;
  const own = style === 0 ? '"' : `" s="${style}"`;
  const made: StyleAttributes = {
    blank: flat(own, '/>'),
    inline: flat(own, ' t="inlineStr">'),
    number: flat(own, '>'),
    text: flat(own, ' t="str">'),
    boolean: flat(own, ' t="b">'),
    error: flat(own, ' t="e">'),
  };
  tags.styles[style] = made;
  return made;
}

/** Joined into one run of characters, where `+` would make a tree of strings. */
function flat(...pieces: readonly string[]): string {
  return pieces.join('');
}

/** The XML of a cell as one text. */
export function cellXml(
  [column, row]: readonly [column: string, row: string],
  style: number,
  written: Written,
  prefix = '',
): string {
  const pieces: string[] = [];
  const sink = { write: (piece: string) => pieces.push(piece) };
  writeCell(sink, cellTags(prefix), column, row, style, written);
  return pieces.join('');
}

/**
 * Writes the XML of a cell at `column` (`AB`) and `row` (`17`). A text is written inline, so that the
 * shared strings stay as they are; a formula goes with its value, so that a viewer without a calculator
 * shows it. `style` 0 is not written.
 */
export function writeCell(
  sink: TextSink,
  tags: CellTags,
  column: string,
  row: string,
  style: number,
  written: Written,
  shared: SharedFormula | null = null,
): void {
  const { value } = written;
  const formula = shared?.first === false ? '' : written.formula;
  const blank = formula === null && (value === null || value === '');
  if (blank && style === 0) return;
  const attributes = attributesOf(tags, style);
  sink.write(tags.open);
  sink.write(column);
  sink.write(row);
  if (blank) sink.write(attributes.blank);
  else if (formula === null && typeof value === 'string') {
    sink.write(attributes.inline);
    sink.write(EDGE_OR_LINE.test(value) ? tags.openKept : tags.openText);
    sink.write(cellText(value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value));
    sink.write(tags.closeText);
  } else {
    sink.write(attributes[kindOf(value)]);
    if (shared !== null) writeShared(sink, shared, formula);
    else if (formula !== null) writeFormula(sink, tags, formula);
    writeValue(sink, tags, value);
    sink.write(tags.close);
  }
}

/** White space that XML readers may drop unless they are told to keep it. */
const EDGE_OR_LINE = /^\s|\s$|[\t\n\r]/;

function writeFormula(sink: TextSink, tags: CellTags, formula: string): void {
  sink.write(tags.openFormula);
  sink.write(elementText(splitLiterals(formula)));
  sink.write(tags.closeFormula);
}

/** The first of a group holds the text and says how far the group reaches (18.3.1.40). */
function writeShared(sink: TextSink, { index, area }: SharedFormula, text: string | null): void {
  sink.write('<f t="shared" si="');
  sink.write(String(index));
  if (text === null || text === '') {
    sink.write('"/>');
    return;
  }
  sink.write(`" ref="${area}">`);
  sink.write(elementText(splitLiterals(text)));
  sink.write('</f>');
}

function writeValue(sink: TextSink, tags: CellTags, value: Scalar): void {
  if (value === null) return;
  sink.write(tags.openValue);
  sink.write(textOf(value));
  sink.write(tags.closeValue);
}

function kindOf(value: Scalar): 'number' | 'text' | 'boolean' | 'error' {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'error';
  if (typeof value === 'string') return 'text';
  if (value === null) return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'error';
}

function textOf(value: Exclude<Scalar, null>): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  if (typeof value === 'string') {
    return cellText(value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value);
  }
  if (typeof value === 'boolean') return value ? '1' : '0';
  return elementText(value.error);
}

/** Cuts texts that are too long for a formula into several, joined by `&`. */
function splitLiterals(formula: string): string {
  if (formula.length <= LONGEST_LITERAL) return formula;
  return formula.replace(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g, (whole, inner: string | undefined) => {
    if (inner === undefined || inner.length <= LONGEST_LITERAL) return whole;
    const parts = inner.match(/(?:""|[^"]){1,120}/g) ?? [];
    return parts.map((part) => `"${part}"`).join('&');
  });
}
