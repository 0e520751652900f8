/** Texts, quoted names, words and numbers of a formula: a number counts only where it stands alone. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/**
 * The formula as Univer reckons it rightly. It takes a number that JavaScript prints with an exponent
 * (`1E-9`, `0.0000001`) for a text; as a quotient it is a number.
 */
export function asCalculated(formula: string): string {
  return formula.replace(TOKENS, (token) => {
    if (!/^\d/.test(token) || !/e/i.test(String(Number(token)))) return token;
    const [, mantissa = '1', sign = '', exponent = '0'] =
      /^(.+)e([+-])(\d+)$/.exec(Number(token).toExponential()) ?? [];
    return `(${mantissa}${sign === '-' ? '/' : '*'}1${'0'.repeat(Number(exponent))})`;
  });
}
