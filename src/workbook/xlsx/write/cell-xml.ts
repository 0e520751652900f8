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

/** The fixed pieces of a cell's XML, made once for a prefix: only pieces that are flat are fast to write. */
export interface CellTags {
  readonly open: string;
  readonly close: string;
  readonly openText: string;
  readonly closeText: string;
  readonly openFormula: string;
  readonly closeFormula: string;
  readonly openValue: string;
  readonly closeValue: string;
}

/** Tags with the prefix of the part, which ends in a colon; `''` where it has none. */
export function cellTags(prefix: string): CellTags {
  return {
    open: `<${prefix}c r="`,
    close: `</${prefix}c>`,
    openText: ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">`,
    closeText: `</${prefix}t></${prefix}is></${prefix}c>`,
    openFormula: `<${prefix}f>`,
    closeFormula: `</${prefix}f>`,
    openValue: `<${prefix}v>`,
    closeValue: `</${prefix}v>`,
  };
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
  sink.write(tags.open);
  sink.write(column);
  sink.write(row);
  if (style !== 0) {
    sink.write('" s="');
    sink.write(String(style));
  }
  sink.write('"');
  if (blank) sink.write('/>');
  else if (formula === null && typeof value === 'string') {
    sink.write(tags.openText);
    sink.write(cellText(value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value));
    sink.write(tags.closeText);
  } else {
    sink.write(typeOf(value));
    if (shared !== null) writeShared(sink, shared, formula);
    else if (formula !== null) writeFormula(sink, tags, formula);
    writeValue(sink, tags, value);
    sink.write(tags.close);
  }
}

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

/** The attribute that tells the kind of the value, and the end of the open tag. */
function typeOf(value: Scalar): string {
  if (typeof value === 'number') return Number.isFinite(value) ? '>' : ' t="e">';
  if (typeof value === 'string') return ' t="str">';
  if (value === null) return '>';
  return typeof value === 'boolean' ? ' t="b">' : ' t="e">';
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
