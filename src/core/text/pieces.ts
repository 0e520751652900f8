/** A stretch of text without white space; offsets are those of the text it was cut from. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts a text at single characters that match `separator`; empty parts are left out. */
export function separated(text: string, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !separator.test(text.charAt(at))) continue;
    if (text.slice(from, at).trim() !== '')
      parts.push({ text: text.slice(from, at), from, to: at });
    from = at + 1;
  }
  return parts;
}

/** Cuts a part at white space; the pieces keep their offsets in the whole text. */
export function piecesOf(part: Piece): Piece[] {
  return separated(part.text, /\s/).map(({ text, from, to }) => ({
    text,
    from: from + part.from,
    to: to + part.from,
  }));
}
