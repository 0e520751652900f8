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
    lines += paragraph.length * em <= usablePx ? 1 : wrapLines(paragraph, usablePx / em).length;
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
  const lines: string[][] = [[]];
  let width = 0;
  for (const character of paragraph) {
    let line = lines[lines.length - 1] ?? [];
    const own = widthOf(character);
    if (line.length > 0 && width + own > usableEm + 1e-9) {
      const carried = CLOSING.has(character) ? carriedFrom(line, usableEm - own) : [];
      line = [...carried];
      width = widthOfAll(carried);
      lines.push(line);
    }
    line.push(character);
    width += own;
  }
  return lines.map((line) => line.join(''));
}

/**
 * Takes from the end of a line what must go along with a closing mark, back to the last character that
 * may begin a line. Nothing where that would empty the line or leave no room for the mark: then the
 * mark does begin the next.
 */
function carriedFrom(line: string[], room: number): readonly string[] {
  let from = line.length - 1;
  while (from > 0 && CLOSING.has(line[from] ?? '')) from--;
  return from > 0 && widthOfAll(line.slice(from)) <= room + 1e-9 ? line.splice(from) : [];
}

function widthOfAll(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (NARROW.has(character)) return NARROW_WIDTH;
  if (NO_WIDTH.has(character)) return 0;
  return character >= ' ' && character <= '~' ? ASCII_WIDTH : 1;
}
