import { quoteSheet } from '../../../core';

const PIECE = /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * The formula with references to some sheets sent to others, by the lower-case name of each. Texts within
 * the formula stay, and with them the targets of HYPERLINK, which go by name.
 */
export function redirect(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(
    PIECE,
    (whole: string, literal?: string, quoted?: string, plain?: string) => {
      if (literal !== undefined) return whole;
      const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
      const other = names.get(name.toLowerCase());
      return other === undefined ? whole : `${quoteSheet(other)}!`;
    },
  );
}
