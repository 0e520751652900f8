import type { Role } from '../ledger/role';
import { cellFromAbove, ownCells, type Entry, type Held } from './entry';
import type { ReadingContext } from './reading-context';

/** Cells of an entry's columns, its own or taken over. */
export interface FieldReader {
  /** The entry's own cells of a role, or those of a merge reaching into it. */
  cells(entry: Entry, role: Role): readonly Held[];
  /** As `cells`, and where the row is blank the cells that the row above has, within one item. */
  shared(entry: Entry, role: Role, before: Entry | null): readonly Held[];
}

const NONE: readonly Held[] = [];

/** Reads fields, remembering what was taken over from where. */
export function fieldReader(context: ReadingContext): FieldReader {
  const resolved = new Map<number, { readonly entry: Entry; readonly cells: readonly Held[] }>();

  const columnCells = (entry: Entry, column: number): readonly Held[] => {
    const own = ownCells(context.grid, context.formats, entry, column);
    if (own.length > 0) return own;
    const above = cellFromAbove(context.grid, context.formats, entry, column);
    if (above === null) return [];
    markInherited(context, entry, column, above);
    return [above];
  };

  const sharedCells = (entry: Entry, column: number, before: Entry | null): readonly Held[] => {
    let cells = columnCells(entry, column);
    if (cells.length === 0 && before !== null) {
      const last = resolved.get(column);
      if (last?.entry === before && mayTakeOver(entry, before, last.cells)) {
        cells = last.cells;
        const [first] = cells;
        if (first !== undefined) noteBlank(context, entry, column, first);
      }
    }
    resolved.set(column, { entry, cells });
    return cells;
  };

  const over = (role: Role, read: (column: number) => readonly Held[]): readonly Held[] => {
    const columns = context.layout.of(role);
    const [only] = columns;
    if (only === undefined) return NONE;
    return columns.length === 1 ? read(only.column) : columns.flatMap(({ column }) => read(column));
  };
  return {
    cells: (entry, role) => over(role, (column) => columnCells(entry, column)),
    shared: (entry, role, before) => over(role, (column) => sharedCells(entry, column, before)),
  };
}

/**
 * A blank means "as above" below a cell of one record. Below a merge over several records it does not:
 * whoever merged would have merged further. Across headings that come again no merge can reach.
 */
function mayTakeOver(entry: Entry, before: Entry, cells: readonly Held[]): boolean {
  const first = before.rows[0] ?? 0;
  return (
    entry.afterHeader ||
    cells.every((cell) => cell.rows[0] >= first || cell.rows[0] === cell.rows[1])
  );
}

function markInherited(context: ReadingContext, entry: Entry, column: number, from: Held): void {
  for (const row of entry.rows) context.inherited.set(row, column, from.at);
}

function noteBlank(context: ReadingContext, entry: Entry, column: number, from: Held): void {
  const [row = 0] = entry.rows;
  markInherited(context, entry, column, from);
  const at = { sheet: from.at.sheet, row, column };
  context.notes.push({ kind: 'inherited', from: [{ at }, { at: from.at }], text: from.text });
}
