import { cellsOf, displayWidth } from './display-width';

/** What must not begin a line. */
const NO_START = /^[，。、；：！？）」』”》%％…,.;:!?)\]]/u;
/** A Latin word or number stays whole; any other character may be broken after. */
const PIECE = /[\p{Script=Latin}\p{N}.,%+\-_/\\~$']+|\s+|[^]/gu;

/**
 * Breaks a text into lines of at most `width` cells. Line feeds in it stay. `width` null: no breaking.
 */
export function wrap(text: string, width: number | null): string[] {
  return text.split('\n').flatMap((line) => (width === null ? [line] : wrapLine(line, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(PIECE) ?? []) {
    const wide = displayWidth(piece);
    if (used + wide > width && line !== '' && !NO_START.test(piece)) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
      if (piece.trim() === '') continue;
    }
    if (wide > width) {
      // What stands before it is kept: a piece that must not begin a line goes on with it.
      const parts = cut(line + piece, width);
      lines.push(...parts.slice(0, -1));
      line = parts[parts.length - 1] ?? '';
      used = displayWidth(line);
    } else {
      line += piece;
      used += wide;
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    if (used + cellsOf(character) > width && part !== '') {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += character;
    used += cellsOf(character);
  }
  return [...parts, part];
}
