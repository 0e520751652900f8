/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export type Span = readonly [from: number, to: number];

/** A piece of a quoted text: the figure of the pair, another one to choose from, or what stands between. */
export interface Piece {
  readonly text: string;
  readonly mark: 'pair' | 'other' | null;
}

/** How much of a text is quoted. */
export interface QuoteLimits {
  /** Marks at which a quote may begin and end. */
  readonly breaks: RegExp;
  /** Letters quoted on each side of the pair's figure at most. */
  readonly reach: number;
}

/** Clauses, for targets, whose other clauses name other targets. */
export const CLAUSES: QuoteLimits = { breaks: /[，。；！\n]/, reach: 120 };

/** Sentences, for progress. */
export const SENTENCES: QuoteLimits = { breaks: /[。；！\n]/, reach: 240 };

const LEFT_OUT = '……';

/**
 * What stands around the figures of a text, cut where a sentence or clause ends. `pair` is the figure that
 * counts for the pair, null where it stands in another text; `others` are those to choose from.
 */
export function quoted(
  raw: string,
  pair: Span | null,
  others: readonly Span[],
  { breaks, reach }: QuoteLimits,
): readonly Piece[] {
  const all = pair === null ? others : [pair, ...others];
  const centre = pair ?? others[0];
  if (centre === undefined) return [{ text: raw.trim(), mark: null }];
  const low = Math.max(0, centre[0] - reach);
  const high = Math.min(raw.length, centre[1] + reach);
  const inReach = all.filter(([from, to]) => from >= low && to <= high);
  const first = Math.min(...inReach.map(([from]) => from));
  const last = Math.max(...inReach.map(([, to]) => to));
  const from = Math.max(low, startOf(raw, first, breaks));
  const to = Math.min(high, endOf(raw, last, breaks));
  const pieces = cut(raw, from, to, pair, inReach);
  const [front, back] = [raw.slice(0, from).trim() !== '', raw.slice(to).trim() !== ''];
  return [
    ...(front ? [{ text: LEFT_OUT, mark: null }] : []),
    ...pieces,
    ...(back ? [{ text: LEFT_OUT, mark: null }] : []),
  ];
}

function cut(
  raw: string,
  from: number,
  to: number,
  pair: Span | null,
  marks: readonly Span[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    // A figure within another one (the last part of a sum) is marked with it.
    if (mark[0] < at) continue;
    pieces.push({ text: raw.slice(at, mark[0]), mark: null });
    pieces.push({ text: raw.slice(...mark), mark: mark === pair ? 'pair' : 'other' });
    at = mark[1];
  }
  pieces.push({ text: raw.slice(at, to), mark: null });
  const shown = pieces.map(({ text, mark }) => ({ text: text.replace(/\s*\n\s*/g, '\n'), mark }));
  return trimmed(shown.filter(({ text }) => text !== ''));
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1;
  return pieces.map(({ text, mark }, i) => {
    const begun = i === 0 ? text.replace(/^\s+/, '') : text;
    return { text: i === last ? begun.replace(/\s+$/, '') : begun, mark };
  });
}

function startOf(raw: string, at: number, breaks: RegExp): number {
  for (let i = at - 1; i >= 0; i -= 1) if (breaks.test(raw.charAt(i))) return i + 1;
  return 0;
}

function endOf(raw: string, at: number, breaks: RegExp): number {
  for (let i = at; i < raw.length; i += 1) if (breaks.test(raw.charAt(i))) return i + 1;
  return raw.length;
}
