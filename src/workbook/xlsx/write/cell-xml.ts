import { columnName, type Scalar, type Written } from '../../../core';
import { cellText, elementText } from './xml-text';

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
export interface TextSink {
  write(text: string): void;
}

/**
 * The fixed pieces of a cell's XML for one prefix, which ends in a colon (`''` where the part has none).
 * Each is one flat string, so that a cell takes few and fast writes.
 */
export class CellTags {
  readonly closeText: string;
  readonly betweenFormulaAndValue: string;
  readonly closeFormula: string;
  readonly closeValue: string;
  private readonly opens: string[] = [];
  private readonly styles: StyleTags[] = [];

  constructor(private readonly prefix: string) {
    const p = prefix;
    this.closeText = flat('</', p, 't></', p, 'is></', p, 'c>');
    this.betweenFormulaAndValue = flat('</', p, 'f><', p, 'v>');
    this.closeFormula = flat('</', p, 'f></', p, 'c>');
    this.closeValue = flat('</', p, 'v></', p, 'c>');
  }

  /** The tag as far as the letters of a column (0-based). */
  open(column: number): string {
    return (this.opens[column] ??= flat('<', this.prefix, 'c r="', columnName(column)));
  }

  /** What follows the address of a cell with a style. */
  of(style: number): StyleTags {
    return (this.styles[style] ??= this.make(style));
  }

  private make(style: number): StyleTags {
    const p = this.prefix;
    const own = style === 0 ? '"' : `" s="${style}"`;
    const typed = (type: string): KindTags => ({
      value: flat(own, type, '><', p, 'v>'),
      formula: flat(own, type, '><', p, 'f>'),
      shared: flat(own, type, '><', p, 'f t="shared" si="'),
    });
    return {
      blank: flat(own, '/>'),
      inline: flat(own, ' t="inlineStr"><', p, 'is><', p, 't>'),
      inlineKept: flat(own, ' t="inlineStr"><', p, 'is><', p, 't xml:space="preserve">'),
      number: typed(''),
      text: typed(' t="str"'),
      boolean: typed(' t="b"'),
      error: typed(' t="e"'),
    };
  }
}

/** Opens a cell with a value alone, with a formula, or with a formula that it shares. */
interface KindTags {
  readonly value: string;
  readonly formula: string;
  readonly shared: string;
}

type Kind = 'number' | 'text' | 'boolean' | 'error';

interface StyleTags extends Readonly<Record<Kind, KindTags>> {
  readonly blank: string;
  readonly inline: string;
  readonly inlineKept: string;
}

/** Joined into one run of characters, where `+` would make a tree of strings. */
function flat(...pieces: readonly string[]): string {
  return pieces.join('');
}

/** The XML of a cell as one text. */
export function cellXml(
  { row, column }: { readonly row: number; readonly column: number },
  style: number,
  written: Written,
  prefix = '',
): string {
  const pieces: string[] = [];
  const sink = { write: (piece: string) => pieces.push(piece) };
  writeCell(sink, new CellTags(prefix), column, String(row + 1), style, written, null);
  return pieces.join('');
}

/**
 * Writes the XML of a cell in a column (0-based) and a row (`17`). A text is written inline, so that the
 * shared strings stay as they are; a formula goes with its value, so that a viewer without a calculator
 * shows it. A blank cell of style 0 is not written.
 */
export function writeCell(
  sink: TextSink,
  tags: CellTags,
  column: number,
  row: string,
  style: number,
  written: Written,
  shared: SharedFormula | null,
): void {
  const { value } = written;
  const formula = shared?.first === false ? '' : written.formula;
  const blank = formula === null && (value === null || value === '');
  if (blank && style === 0) return;
  const own = tags.of(style);
  sink.write(tags.open(column));
  sink.write(row);
  if (blank) {
    sink.write(own.blank);
    return;
  }
  if (formula === null && typeof value === 'string') {
    sink.write(EDGE_OR_LINE.test(value) ? own.inlineKept : own.inline);
    sink.write(textOf(value));
    sink.write(tags.closeText);
    return;
  }
  const kind = own[kindOf(value)];
  if (shared !== null) writeShared(sink, kind, shared, formula, tags);
  else if (formula === null) sink.write(kind.value);
  else {
    sink.write(kind.formula);
    sink.write(elementText(splitLiterals(formula)));
    sink.write(value === null ? tags.closeFormula : tags.betweenFormulaAndValue);
  }
  if (value === null) return;
  sink.write(textOf(value));
  sink.write(tags.closeValue);
}

/** White space that XML readers may drop unless they are told to keep it. */
const EDGE_OR_LINE = /^\s|\s$|[\t\n\r]/;

/** The first of a group holds the text and says how far the group reaches (18.3.1.40). */
function writeShared(
  sink: TextSink,
  kind: KindTags,
  { index, area, first }: SharedFormula,
  text: string | null,
  tags: CellTags,
): void {
  sink.write(kind.shared);
  sink.write(String(index));
  if (!first) {
    sink.write('"/><v>');
    return;
  }
  sink.write(flat('" ref="', area, '">'));
  sink.write(elementText(splitLiterals(text ?? '')));
  sink.write(tags.betweenFormulaAndValue);
}

function kindOf(value: Scalar): Kind {
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
