import type { Item } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import type { Cell } from '../sheet/reference';
import type { ItemDraft } from './item-drafts';
import type { ReadingContext } from './reading-context';

const NAMING: readonly Role[] = ['number', 'item', 'region', 'task', 'indicator'];

/** Remembers for rows without a number or name of their own which cell speaks for them. */
export function markItemCells(draft: ItemDraft, item: Item, context: ReadingContext): void {
  const rows = draft.entries.flatMap((entry) => entry.rows);
  for (const { column, role } of context.layout.of(...NAMING)) {
    markColumn(rows, column, role === 'number' || role === 'item' ? item.rows[0] : -1, context);
  }
}

/** `last`: the row whose cell speaks for the first row, -1 where none does. */
function markColumn(
  rows: readonly number[],
  column: number,
  last: number,
  { grid, inherited }: ReadingContext,
): void {
  let speaking = null as Cell | null;
  for (const row of rows) {
    const top = grid.merge(row, column)?.row ?? row;
    if (top < row) last = top;
    else if (grid.text(row, column).trim() !== '') last = row;
    if (last < 0 || last >= row || grid.text(last, column).trim() === '') continue;
    if (speaking?.row !== last) speaking = { sheet: grid.sheet.name, row: last, column };
    inherited.set(row, column, speaking);
  }
}
