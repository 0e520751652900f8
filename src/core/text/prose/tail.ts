import type { Token } from './tokens';
import type { WordClass } from './words';

/** What stands behind a figure, up to the next figure or mark. */
export interface Tail {
  readonly tail: readonly WordClass[];
  readonly tailTo: number;
  /** The words lead straight to another figure: 110个村已开工11个. */
  readonly leadsOn: boolean;
}

/** Tokens looked at behind a figure. */
const FARTHEST = 24;
/** Letters between a verb and the figure that it belongs to. */
const NEAR = 3;

/**
 * Gathers the words behind token `i`. Brackets are passed over. A 、 is passed over too, unless the list
 * goes on with another figure: then what stands behind the 、 belongs to that one.
 */
export function tailOf(tokens: readonly Token[], i: number, text: string): Tail {
  const tail: WordClass[] = [];
  let last = tokens[i]?.to ?? 0;
  let depth = 0;
  let untilItem: Tail | null = null;
  for (let at = i + 1; at < i + FARTHEST; at += 1) {
    const next = tokens[at];
    if (next === undefined) break;
    const bracket = bracketOf(next);
    depth += bracket;
    if (isInside(depth, bracket)) continue;
    if (isFigure(next)) {
      const leadsOn = tail.length > 0 && leadsTo(next, last, tokens[i], text);
      return untilItem ?? { tail, tailTo: next.from, leadsOn };
    }
    if (endsTail(next)) return { tail, tailTo: next.from, leadsOn: false };
    if (next.kind === 'word') tail.push(next.cls);
    if (next.kind !== 'mark') last = next.to;
    else untilItem ??= { tail: [...tail], tailTo: next.from, leadsOn: false };
  }
  return { tail, tailTo: tokens[i + FARTHEST]?.from ?? text.length, leadsOn: false };
}

function leadsTo(next: Token, last: number, one: Token | undefined, text: string): boolean {
  return next.from - last <= NEAR && !isOther(one, next, text);
}

/** 为11家卫生院配备设备11台, 将4236万元拨付到12个乡镇: the second counts another thing, the first is what is done. */
function isOther(one: Token | undefined, next: Token, text: string): boolean {
  if (one?.kind !== 'number' || next.kind !== 'number') return false;
  if (one.unit?.kind === next.unit?.kind) return false;
  const before = text.slice(Math.max(0, one.from - 12), one.from);
  return /(?:为|向|给|[将把][^，。；]{0,10})$/.test(before);
}

/** In brackets, or at one of their marks. */
function isInside(depth: number, bracket: number): boolean {
  return depth > 0 || (depth === 0 && bracket !== 0);
}

/** A 、 is looked through; any other mark ends what belongs to the figure. */
function endsTail(token: Token): boolean {
  return token.kind === 'head' || (token.kind === 'mark' && token.mark !== 'item');
}

function isFigure({ kind }: Token): boolean {
  return kind === 'number' || kind === 'percent';
}

function bracketOf(token: Token): -1 | 0 | 1 {
  if (token.kind !== 'mark') return 0;
  if (token.mark === 'open') return 1;
  return token.mark === 'close' ? -1 : 0;
}
