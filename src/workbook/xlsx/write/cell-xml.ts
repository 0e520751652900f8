import type { Scalar, Written } from '../../../core';
import { CellTags, type Kind } from './cell-tags';
import type { Tag } from './tag';
import { cellText, elementText, needsSpaceKept } from './xml-text';

/** Characters of a cell (Microsoft: Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
/** Characters of a text within a formula (the same page). */
const LONGEST_LITERAL = 255;

/**
 * A group of cells that share a formula. They have values, since only those are shared, and stand in
 * parts of ours, which are written without a prefix.
 */
export interface SharedFormula {
  readonly index: number;
  /** The cells that may belong to it. */
  readonly area: string;
  /** The cell is the first of the group, which holds the text. */
  readonly first: boolean;
}

/** Takes pieces of XML, one after the other. */
export interface CellSink {
  write(text: string): void;
  tag(tag: Tag): void;
  number(value: number): void;
  /** Writes a text that holds nothing to be escaped; `false` where it may. */
  plain(text: string): boolean;
}

/** The XML of a cell as one text. */
export function cellXml(
  { row, column }: { readonly row: number; readonly column: number },
  style: number,
  written: Written,
  prefix = '',
): string {
  const pieces: string[] = [];
  const sink: CellSink = {
    write: (text) => pieces.push(text),
    tag: ({ text }) => pieces.push(text),
    number: (value) => pieces.push(String(value)),
    plain: () => false,
  };
  const writer = new CellWriter(sink, new CellTags(prefix));
  writer.row = row;
  writer.write(column, style, written, null);
  return pieces.join('');
}

/**
 * Writes the XML of cells. A text is written inline, so that the shared strings stay as they are; a
 * formula goes with its value, so that a viewer without a calculator shows it. A blank cell of style 0
 * is not written.
 */
export class CellWriter {
  /** 0-based row of the cells to come. */
  row = 0;

  constructor(
    private readonly sink: CellSink,
    private readonly tags: CellTags,
  ) {}

  /** A cell in a column (0-based), which may belong to a group that shares its formula. */
  write(column: number, style: number, written: Written, shared: SharedFormula | null): void {
    const { sink, tags } = this;
    const { value } = written;
    if (shared === null && written.formula === null) {
      this.writeValue(column, style, value);
      return;
    }
    this.open(column);
    const kind = tags.of(style)[kindOf(value)];
    if (shared === null) {
      sink.tag(kind.formula);
      writeFormula(sink, written.formula ?? '');
      sink.tag(value === null ? tags.closeFormula : tags.betweenFormulaAndValue);
    } else {
      sink.tag(kind.shared);
      this.writeShared(shared, written);
    }
    if (value === null) return;
    writeContent(sink, value);
    sink.tag(tags.closeValue);
  }

  /** A cell without a formula. */
  writeValue(column: number, style: number, value: Scalar): void {
    const { sink, tags } = this;
    const blank = value === null || value === '';
    if (blank && style === 0) return;
    this.open(column);
    const own = tags.of(style);
    if (blank) {
      sink.tag(own.blank);
    } else if (typeof value === 'string') {
      sink.tag(needsSpaceKept(value) ? own.inlineKept : own.inline);
      writeText(sink, value);
      sink.tag(tags.closeText);
    } else {
      sink.tag(own[kindOf(value)].value);
      writeContent(sink, value);
      sink.tag(tags.closeValue);
    }
  }

  private open(column: number): void {
    this.sink.tag(this.tags.open(column));
    this.sink.number(this.row + 1);
  }

  /** The first of a group holds the text and says how far the group reaches (18.3.1.40). */
  private writeShared({ index, area, first }: SharedFormula, written: Written): void {
    const { sink, tags } = this;
    sink.number(index);
    if (!first) {
      sink.tag(tags.closeShared);
      return;
    }
    sink.write(`" ref="${area}">`);
    writeFormula(sink, written.formula ?? '');
    sink.tag(tags.betweenFormulaAndValue);
  }
}

function kindOf(value: Scalar): Kind {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'error';
  if (typeof value === 'string') return 'text';
  if (value === null) return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'error';
}

function writeContent(sink: CellSink, value: Exclude<Scalar, null>): void {
  if (typeof value === 'string') writeText(sink, value);
  else if (typeof value === 'boolean') sink.write(value ? '1' : '0');
  else if (typeof value !== 'number') sink.write(elementText(value.error));
  else if (Number.isFinite(value)) sink.number(value);
  else sink.write('#NUM!');
}

function writeText(sink: CellSink, text: string): void {
  const held = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  if (!sink.plain(held)) sink.write(cellText(held));
}

function writeFormula(sink: CellSink, formula: string): void {
  const held = splitLiterals(formula);
  if (!sink.plain(held)) sink.write(elementText(held));
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
