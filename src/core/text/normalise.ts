/** A text as compared, together with the way back to the text as it stands in the cell. */
export interface Normalised {
  readonly raw: string;
  readonly text: string;
  /** UTF-16 offsets in `text` → offsets in `raw`, end exclusive. An empty span stays empty. */
  toRaw(from: number, to: number): [from: number, to: number];
}

/** What Word leaves behind when a bookmark is pasted as text. */
const FIELD_CODE = /\[bookmark:[^\]]*\]/g;

/** Marks that take no room: zero-width characters, soft hyphen, byte order mark, bidi marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** Spaces of every width except the line feeds; tabs count as a space. */
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/** CR, vertical tab, form feed, line and paragraph separators. */
const LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/;

/** Punctuation that Chinese text sets full-width on purpose: folding it would join what it parts. */
const KEPT = new Set(['，', '；', '：', '（', '）', '！', '？']);

/**
 * Blocks whose compatibility form is the ordinary character: Kangxi radicals, squared units (㎡ is
 * left alone, see `units.ts`), compatibility ideographs, small forms, full-width forms.
 */
const COMPATIBLE =
  /[\u2F00-\u2FD5\u3371-\u33DF\uF900-\uFAFF\uFE50-\uFE6B\uFF01-\uFF5E\uFFE0-\uFFE6]/;

/** A text without any of these stays as it is; the kept punctuation is not among them. */
const SUSPECT =
  /[\t\r\v\f\u0085\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2F00-\u2FD5\u3000\u3371-\u33DF\uF900-\uFAFF\uFE50-\uFE6B\uFEFF\uFF02-\uFF07\uFF0A\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E\uFFE0-\uFFE6]|\[bookmark:/;

/**
 * Folds what only looks different (full-width digits, letters and percent signs, no-break and
 * zero-width spaces, Word's field codes) and remembers where every character came from. Single
 * characters are folded by Unicode's NFKC (UAX #15), which may change their number: ㎞ → km.
 */
export function normalise(raw: string): Normalised {
  if (!SUSPECT.test(raw)) return { raw, text: raw, toRaw: (from, to) => [from, to] };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (folded: string, from: number, to: number): void => {
    parts.push(folded);
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(from);
      ends.push(to);
    }
  };
  let at = 0;
  for (const piece of cutFieldCodes(raw)) {
    for (at = piece.from; at < piece.to;) {
      const next = at + characterLength(raw, at);
      put(fold(raw.slice(at, next), raw[next]), at, next);
      at = next;
    }
  }
  return {
    raw,
    text: parts.join(''),
    toRaw: (from, to) => {
      const start = starts[from] ?? raw.length;
      return from >= to ? [start, start] : [start, ends[to - 1] ?? raw.length];
    },
  };
}

/** True where the text holds a character that takes no room (`invisible-characters`). */
export function hasInvisible(raw: string): boolean {
  return INVISIBLE.test(raw);
}

/** True where Word's field code stands in the text. */
export function hasFieldCode(raw: string): boolean {
  return /\[bookmark:/.test(raw);
}

/** True where digits or a percent sign are full-width: `１２％`. */
export function hasFullWidthDigits(raw: string): boolean {
  return /[０-９％]/.test(raw);
}

/** The normalised text alone. */
export function normalText(raw: string): string {
  return SUSPECT.test(raw) ? normalise(raw).text : raw;
}

/** The normalised text without any white space, for words that line feeds break: `正常⏎推进`. */
export function squeezed(raw: string): string {
  const text = normalText(raw);
  return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
}

function cutFieldCodes(raw: string): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of raw.match(FIELD_CODE) ?? []) {
    const at = raw.indexOf(match, from);
    pieces.push({ from, to: at });
    from = at + match.length;
  }
  pieces.push({ from, to: raw.length });
  return pieces;
}

function characterLength(raw: string, at: number): number {
  const code = raw.codePointAt(at) ?? 0;
  return code > 0xffff ? 2 : 1;
}

function fold(character: string, next: string | undefined): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (character === '\r' && next === '\n') return '';
  if (LINE_BREAK.test(character)) return '\n';
  if (KEPT.has(character) || !COMPATIBLE.test(character)) return character;
  return character === '㎡' ? character : character.normalize('NFKC');
}
