/** The tallest row that a sheet can have, in points (Microsoft: Excel specifications and limits). */
export const TALLEST_ROW = 409;

/** White space that a cell keeps at its sides, and what one step of indent takes, in pixels. */
const CELL_PADDING = 8;
const INDENT_WIDTH = 16;

/** Widths in em, measured on 微软雅黑; what is not named is full-width. */
const ASCII_WIDTH = 0.58;
const NARROW_WIDTH = 0.35;
const NARROW = new Set(' .,:;!\'"|`()[]{}');
const NO_WIDTH = new Set('\u200B\u200C\u200D\uFE0E\uFE0F\uFEFF');

/** What no line begins with: it takes the character before it along to the next line. */
const CLOSING = new Set('，。、；：！？）】》〉〕」』”’%％…·,.;:!?)]}');

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
  if (text.length * em <= usablePx && !/[\r\n]/.test(text)) return 1;
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
  let highest = 0;
  for (const { text, widthPx, sizePt, indent } of cells) {
    const lines = linesOf(text, usableWidth(widthPx, indent), sizePt);
    highest = Math.max(highest, lines * pitchOf(sizePt) + pad);
  }
  return Math.min(TALLEST_ROW, highest);
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
  for (let at = 0; at < paragraph.length;) {
    const character = characterAt(paragraph, at);
    const own = widthOf(character);
    if (at > start && width + own > usableEm + 1e-9) {
      const carried = CLOSING.has(character)
        ? carriedFrom(paragraph, start, at, usableEm - own)
        : at;
      width = widthOfAll(paragraph, carried, at);
      start = carried;
      starts.push(start);
    }
    width += own;
    at += character.length;
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
  while (from > start && CLOSING.has(characterAt(paragraph, from))) from = before(paragraph, from);
  return from > start && widthOfAll(paragraph, from, at) <= room + 1e-9 ? from : at;
}

function widthOfAll(paragraph: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to;) {
    const character = characterAt(paragraph, at);
    width += widthOf(character);
    at += character.length;
  }
  return width;
}

/** The character at a place, both halves of a pair. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const pair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length;
  return pair ? text.slice(at, at + 2) : text.charAt(at);
}

/** Where the character before a place begins. */
function before(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit < 0xe000 && at > 1 ? at - 2 : at - 1;
}

function widthOf(character: string): number {
  if (character > '~' && character < '\u200b') return 1;
  if (character > '\u200d' && character < '\ufe00') return 1;
  if (NARROW.has(character)) return NARROW_WIDTH;
  if (NO_WIDTH.has(character)) return 0;
  return character >= ' ' && character <= '~' ? ASCII_WIDTH : 1;
}
