import { rangeOf, writeCell, type CellChange, type Held } from './cell-change';
import { entryOf } from './entry';

/**
 * Takes changes of cells back that may have been made, in whole or in part: a cell that holds what we
 * were about to write, or what it held before in another number format, gets back what it was. Anything
 * else was written by someone else, and stays.
 */
export async function takeBack(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const cells = changes.map((change) => {
    const range = rangeOf(context, change);
    range.load({ formulas: true, numberFormat: true });
    return { change, range };
  });
  await context.sync();
  const written = cells.filter(({ change: { before, after }, range }) => {
    const formula: unknown = range.formulas[0]?.[0];
    const isBefore = holds(before, formula);
    if (isBefore && range.numberFormat[0]?.[0] === before.format) return false;
    return isBefore || holds(after, formula);
  });
  for (const { change } of [...written].reverse()) {
    writeCell(rangeOf(context, change), change.after.format, change.before);
  }
  if (written.length > 0) await context.sync();
}

/** True where the content is this one; how Excel gives it back in `formulas`. */
function holds({ written }: Held, formula: unknown): boolean {
  const entry = entryOf(written);
  return formula === (typeof entry === 'string' && entry.startsWith("'") ? entry.slice(1) : entry);
}
