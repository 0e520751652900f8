import type { FormulaInput, Input, LinkInput, Styled, StyledInput } from './draft';
import { addressOf, quoteSheet } from './reference';
import type { Scalar } from './value';

/** What a cell holds once an input is written: a value and, in a formula cell, its formula. */
export interface Written {
  readonly value: Scalar;
  /** Without the leading `=`. */
  readonly formula: string | null;
  /** As of `FormulaInput`. */
  readonly shape?: object | null;
}

/** True for a cell of a draft that departs from its column. */
export function isStyledInput(cell: Styled): cell is StyledInput {
  return typeof cell === 'object' && cell !== null && 'value' in cell && !('formula' in cell);
}

/** True for a formula. */
export function isFormulaInput(input: Input): input is FormulaInput {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

/** True for a link. */
export function isLinkInput(input: Input): input is LinkInput {
  return typeof input === 'object' && input !== null && 'goTo' in input;
}

/**
 * The formula of a link, without `=`: `HYPERLINK("#'进展情况'!F48","F48")`. Formulas, since native links
 * end at 65,530 a sheet (Microsoft: Excel specifications and limits).
 */
export function linkFormula({ goTo, text }: LinkInput): string {
  const quoted = (words: string): string =>
    words.includes('"') ? `"${words.replace(/"/g, '""')}"` : `"${words}"`;
  const target = `#${quoteSheet(goTo.sheet)}!${addressOf(goTo)}`;
  return `HYPERLINK(${quoted(target)},${quoted(text)})`;
}

/** What a cell holds once the input is written. An empty text is an empty cell. */
export function writtenBy(input: Input): Written {
  if (isFormulaInput(input)) return input;
  if (isLinkInput(input)) return { value: input.text, formula: linkFormula(input) };
  return { value: input === '' ? null : input, formula: null };
}
