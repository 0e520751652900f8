import { rangeOf, writeCell, type CellChange, type Held } from './cell-change';
import { entryOf } from './entry';

/**
 * Takes changes of cells back that may have been made: where a cell holds what we were about to write,
 * it gets what it held before. Anything else was written by someone else, and stays.
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
  const written = cells.filter(({ change, range }) =>
    holds(change.after, range.formulas[0]?.[0], range.numberFormat[0]?.[0]),
  );
  for (const { change } of [...written].reverse()) {
    writeCell(rangeOf(context, change), change.after.format, change.before);
  }
  if (written.length > 0) await context.sync();
}

function holds({ written, format }: Held, formula: unknown, numberFormat: unknown): boolean {
  const entry = entryOf(written);
  const text = typeof entry === 'string' && entry.startsWith("'") ? entry.slice(1) : entry;
  return formula === text && numberFormat === format;
}
