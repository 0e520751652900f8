import type { Item } from '../ledger/ledger';
import { cellKey } from '../sheet/reference';
import type { ItemDraft } from './item-drafts';
import type { ReadingContext } from './reading-context';

/** Remembers for rows without a number or name of their own which cell speaks for them. */
export function markItemCells(draft: ItemDraft, item: Item, context: ReadingContext): void {
  const { grid, layout, inherited } = context;
  for (const { column, role } of layout.of('number', 'item', 'region', 'task', 'indicator')) {
    let last = role === 'number' || role === 'item' ? item.rows[0] : -1;
    for (const entry of draft.entries) {
      for (const row of entry.rows) {
        const anchor = grid.anchor(row, column);
        if (anchor.row < row) last = anchor.row;
        else if (grid.text(row, column).trim() !== '') last = row;
        if (last >= 0 && last < row && grid.text(last, column).trim() !== '') {
          inherited.set(cellKey(row, column), { sheet: grid.sheet.name, row: last, column });
        }
      }
    }
  }
}
