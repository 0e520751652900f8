import { tokensOf, type Token } from './tokens';

/** A formula as a tree. */
export type Expression =
  | {
      readonly kind: 'value';
      readonly value: number | string | boolean | { readonly error: string };
    }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'missing' };

/** Binary operators from the weakest to the strongest (Microsoft: Calculation operators and precedence). */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula, without its `=`; `null` where it holds what is not known here. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const parser = new Parser(tokens);
  try {
    const expression = parser.binary(0);
    return parser.atEnd ? expression : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  binary(level: number): Expression {
    const signs = LEVELS[level];
    if (signs === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.sign(signs); sign !== null; sign = this.sign(signs)) {
      left = { kind: 'call', name: sign, args: [left, this.binary(level + 1)] };
    }
    return left;
  }

  private unary(): Expression {
    const sign = this.sign(['-', '+']);
    if (sign !== null) {
      const operand = this.unary();
      return sign === '-' ? { kind: 'call', name: 'negate', args: [operand] } : operand;
    }
    let operand = this.primary();
    while (this.sign(['%']) !== null) operand = { kind: 'call', name: '%', args: [operand] };
    return operand;
  }

  private primary(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'value', value: token.value };
      case 'error':
        return { kind: 'value', value: { error: token.value } };
      case 'reference':
        return token;
      case 'name':
        return this.named(token.value.toUpperCase());
      default: {
        if (token?.kind !== 'sign' || token.value !== '(') throw new SyntaxError('no operand');
        const inner = this.binary(0);
        this.expect(')');
        return inner;
      }
    }
  }

  private named(name: string): Expression {
    if (this.sign(['(']) === null) {
      if (name !== 'TRUE' && name !== 'FALSE') throw new SyntaxError(name);
      return { kind: 'value', value: name === 'TRUE' };
    }
    const args: Expression[] = [];
    if (this.sign([')']) !== null) return { kind: 'call', name, args };
    do args.push(this.argument());
    while (this.sign([',']) !== null);
    this.expect(')');
    return { kind: 'call', name, args };
  }

  private argument(): Expression {
    const next = this.tokens[this.at];
    const isMissing = next?.kind === 'sign' && (next.value === ',' || next.value === ')');
    return isMissing ? { kind: 'missing' } : this.binary(0);
  }

  private sign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.value)) return null;
    this.at++;
    return token.value;
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === null) throw new SyntaxError(sign);
  }
}
