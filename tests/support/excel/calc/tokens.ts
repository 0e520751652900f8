/** A piece of a formula. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"((?:[^"]|"")*)"/y],
  ['error', /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/y],
  [
    'reference',
    /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w(])/uy,
  ],
  ['number', /\d+\.?\d*(?:E[+-]?\d+)?|\.\d+/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['sign', /<=|>=|<>|[-+*/^&=<>(),%{};]/y],
];

/** Cuts a formula, without its `=`, into tokens; `null` where something is unknown. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = matchAt(formula, at);
    if (found === null) return null;
    at += found.length;
    if (found.token !== null) tokens.push(found.token);
  }
  return tokens;
}

function matchAt(
  formula: string,
  at: number,
): { readonly length: number; readonly token: Token | null } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match === null) continue;
    return { length: match[0].length, token: kind === 'space' ? null : tokenOf(kind, match) };
  }
  return null;
}

function tokenOf(kind: Token['kind'], match: RegExpExecArray): Token {
  switch (kind) {
    case 'number':
      return { kind, value: Number(match[0]) };
    case 'text':
      return { kind, value: (match[1] ?? '').replace(/""/g, '"') };
    case 'reference': {
      const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
      return { kind, sheet, address: match[3] ?? '' };
    }
    default:
      return { kind, value: match[0] };
  }
}
