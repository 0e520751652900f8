import { displayWidth, padEnd } from './display-width';
import { wrap } from './wrap';

/**
 * Lays out rows with a label at the left and a text at the right, the labels aligned; a long text goes
 * on below its own beginning. `width` is that of the terminal, null where lines may be as long as they
 * are.
 */
export function labelledRows(
  rows: readonly (readonly [label: string, ...lines: string[]])[],
  indent: number,
  width: number | null,
): string[] {
  const widest = rows.reduce((most, [label]) => Math.max(most, displayWidth(label)), 0);
  const label = Math.min(widest, LABEL_LIMIT) + 2;
  const room = width === null ? null : Math.max(24, width - indent - label);
  return rows.flatMap(([name, ...texts]) => {
    const lines = texts.flatMap((text) => wrap(text, room));
    const blank = ' '.repeat(indent);
    // A label wider than its column stands on a line of its own, so that the texts stay aligned.
    if (displayWidth(name) > label - 2)
      return [blank + name, ...lines.map((line) => blank + ' '.repeat(label) + line)];
    return lines.map((line, i) => blank + padEnd(i === 0 ? name : '', label) + line);
  });
}

/** Cells; a longer label stands alone. */
const LABEL_LIMIT = 32;
