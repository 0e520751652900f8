/** The tallest row that a sheet can have, in points (Microsoft: Excel specifications and limits). */
export const TALLEST_ROW = 409;

/** White space that a cell keeps at its sides, and what one step of indent takes, in pixels. */
const CELL_PADDING = 8;
const INDENT_WIDTH = 16;

/** Widths in em, measured on 微软雅黑; what is not named is full-width. */
const ASCII_WIDTH = 0.58;
const NARROW_WIDTH = 0.35;
const NARROW = new Set(' .,:;!\'"|`()[]{}');
const NO_WIDTH: ReadonlySet<number> = new Set([0x200b, 0x200c, 0x200d, 0xfe0e, 0xfe0f, 0xfeff]);

/** Widths of the ASCII characters by their codes. */
const ASCII_WIDTHS = Float64Array.from({ length: 0x7f }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return NARROW.has(character) ? NARROW_WIDTH : character >= ' ' ? ASCII_WIDTH : 1;
});

/** What no line begins with: it takes the character before it along to the next line. */
const CLOSING = new Set('，。、；：！？）】》〉〕」』”’%％…·,.;:!?)]}');

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A text in a cell. `widthPx`: of the column, or of all columns of a merged cell. */
export interface MeasuredText {
  readonly text: string;
  readonly widthPx: number;
  readonly sizePt: number;
  /** Steps of indent. */
  readonly indent: number;
}

/** Distance of two lines in points: size × 1.42, rounded up to 0.25 (10.5 → 15). */
export function pitchOf(sizePt: number): number {
  return Math.ceil((sizePt * 142) / 25 - 1e-9) / 4;
}

/** Pixels that are left for the text of a cell. */
export function usableWidth(widthPx: number, indent: number): number {
  return widthPx - CELL_PADDING - INDENT_WIDTH * indent;
}

/** Number of lines a wrapped text takes, at least 1. `usablePx` as by `usableWidth`. */
export function linesOf(text: string, usablePx: number, sizePt: number): number {
  const em = (sizePt * 4) / 3;
  if (text.length * em <= usablePx && isOneParagraph(text)) return 1;
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += paragraph.length * em <= usablePx ? 1 : lineStarts(paragraph, usablePx / em).length;
  }
  return lines;
}

/**
 * Height of a row in points: lines × pitch + `pad` of the tallest cell, at most 409. Never left to the
 * host, whose automatic height knows neither merged cells nor the font it will be printed in.
 */
export function rowHeight(cells: readonly MeasuredText[], pad: number): number {
  const highest = cells.reduce((most, cell) => Math.max(most, heightOfLines(cell) + pad), 0);
  return Math.min(TALLEST_ROW, highest);
}

/** Height in points of the lines of a text. */
export function heightOfLines({ text, widthPx, sizePt, indent }: MeasuredText): number {
  return linesOf(text, usableWidth(widthPx, indent), sizePt) * pitchOf(sizePt);
}

function isOneParagraph(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) return false;
  }
  return true;
}

/** Lines of one paragraph; a line holds at least one character, however narrow the cell. */
export function wrapLines(paragraph: string, usableEm: number): readonly string[] {
  const starts = lineStarts(paragraph, usableEm);
  return starts.map((start, i) => paragraph.slice(start, starts[i + 1]));
}

/** Where the lines of a paragraph begin. */
function lineStarts(paragraph: string, usableEm: number): readonly number[] {
  const starts = [0];
  let start = 0;
  let width = 0;
  for (let at = 0; at < paragraph.length; at += sizeAt(paragraph, at)) {
    const own = widthAt(paragraph, at);
    if (at > start && width + own > usableEm + 1e-9) {
      const carried = isClosing(paragraph, at)
        ? carriedFrom(paragraph, start, at, usableEm - own)
        : at;
      width = widthOfAll(paragraph, carried, at);
      start = carried;
      starts.push(start);
    }
    width += own;
  }
  return starts;
}

/**
 * Where the next line begins when a closing mark comes at `at`: it takes along what must go with it, back
 * to the last character that may begin a line. Where that would empty the line or leave no room for the
 * mark, the mark does begin the next.
 */
function carriedFrom(paragraph: string, start: number, at: number, room: number): number {
  let from = before(paragraph, at);
  while (from > start && isClosing(paragraph, from)) from = before(paragraph, from);
  return from > start && widthOfAll(paragraph, from, at) <= room + 1e-9 ? from : at;
}

function widthOfAll(paragraph: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += sizeAt(paragraph, at)) width += widthAt(paragraph, at);
  return width;
}

function isClosing(text: string, at: number): boolean {
  return CLOSING.has(text.charAt(at));
}

/** UTF-16 units of the character at a place, 2 for a pair. */
function sizeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

/** Where the character before a place begins. */
function before(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit < 0xe000 && at > 1 ? at - 2 : at - 1;
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return ASCII_WIDTHS[unit] ?? (unit >= 0x200b && NO_WIDTH.has(unit) ? 0 : 1);
}
