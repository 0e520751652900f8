import type { FormatArea, SheetSnapshot } from '../sheet/snapshot';

/** Number format of a cell; '' for General. */
export type FormatLookup = (row: number, column: number) => string;

/**
 * Number formats of a range of columns, found by binary search. Areas are clipped to these columns, so
 * that formats reaching over a whole sheet cost no more than the ledger's width.
 */
export function formatsOf(sheet: SheetSnapshot, columns: readonly number[]): FormatLookup {
  const wanted = [...columns].sort((a, b) => a - b);
  const byColumn = new Map<number, FormatArea[]>(wanted.map((column) => [column, []]));
  for (const entry of sheet.formats) {
    const { column, columns: width } = entry.area;
    for (const c of wanted) {
      if (c >= column + width) break;
      if (c >= column) byColumn.get(c)?.push(entry);
    }
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.area.row - b.area.row);
  return (row, column) => search(byColumn.get(column) ?? [], row);
}

function search(list: readonly FormatArea[], row: number): string {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry === undefined) return '';
    if (row < entry.area.row) high = middle - 1;
    else if (row >= entry.area.row + entry.area.rows) low = middle + 1;
    else return entry.format;
  }
  return '';
}
