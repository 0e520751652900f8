/** Pixels of a digit and of a full-width character at 10.5 pt, and the room at the sides of a cell. */
const DIGIT = 8.2;
const FULL_WIDTH = 14;
const SIDES = 10;

/** No column grows beyond this; what is longer is an error of the ledger. */
const WIDEST = 190;

/** Pixels that a text of one line takes at 10.5 pt. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one > '\u00ff' ? FULL_WIDTH : DIGIT), 0);
}

/** Width of a column whose texts may not wrap: `least`, or what the longest of them takes. */
export function fittingWidth(texts: readonly string[], least: number): number {
  const longest = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  return Math.max(least, Math.min(WIDEST, Math.ceil(longest + SIDES)));
}
