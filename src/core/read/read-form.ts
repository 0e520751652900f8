import type { Ledger } from '../ledger/ledger';
import { drain } from '../run';
import type { FoundTable } from './find-tables';
import { formTable, type FormTable } from './forms';
import { gridOf, type Grid } from './grid';
import { placeLedger } from './place-ledger';
import { readLedger, type LedgerInput } from './read-ledger';
import { readTitle } from './title';

/** Reads a sheet of labels and values as a ledger; null where it is none. */
export function readForm(grid: Grid, input: LedgerInput): Ledger | null {
  const form = formTable(grid);
  if (form === null) return null;
  const title = readTitle(grid, { above: [0, form.rows[0] - 1], limits: [0, Infinity] });
  const table = gridOf(form.sheet);
  const read = drain(readLedger(tableOf(form), { ...input, grid: table, title }));
  if (typeof read === 'string') return null;
  const [first, ...others] = read.items;
  // Forms of one title are no copies of one ledger: each speaks of its own item.
  const key = first !== undefined && others.length === 0 ? `${read.key}/${first.key}` : read.key;
  return { ...placeLedger(read, form), key };
}

/** The form's table: headings in its first row, nothing above, all else data. */
function tableOf({ sheet }: FormTable): FoundTable {
  const columns = (sheet.values[0] ?? []).map((_, column) => column);
  return {
    block: {
      rows: [0, 0],
      columns: [0, columns.length - 1],
      anchor: { row: 0, columns, matched: columns },
      indexRow: null,
    },
    above: [0, -1],
    repeated: [],
    lastRow: sheet.values.length - 1,
    limits: [0, Infinity],
  };
}
