import { resolveEscapes } from './text';
import { CLOSE, END, OPEN, TEXT, XmlCursor } from './xml-cursor';

/** The texts of a shared strings part, by index; runs of rich text joined, phonetic runs left out. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const cursor = new XmlCursor(bytes);
  const strings: string[] = [];
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind === OPEN && cursor.is('si')) strings.push(readRichText(cursor));
  }
  return strings;
}

/** The text of an `si` or `is` element whose open tag was just read. */
export function readRichText(cursor: XmlCursor): string {
  if (cursor.empty) return '';
  const outside = cursor.depth - 1;
  let text = '';
  let inText = false;
  while (cursor.depth > outside) {
    const kind = cursor.advance();
    if (kind === TEXT) {
      if (inText) text += cursor.text();
    } else if (kind === CLOSE) inText = false;
    else if (kind === OPEN && cursor.is('rPh')) cursor.skip();
    else if (kind === OPEN) inText = cursor.is('t') && !cursor.empty;
  }
  return resolveEscapes(text);
}
