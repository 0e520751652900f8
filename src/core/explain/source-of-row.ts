import { cellKey, parseCell, type Cell } from '../sheet/reference';
import { isOwnSheet, type Book, type SheetSnapshot } from '../sheet/snapshot';

/** A link to a cell as the written sheets hold it: `HYPERLINK("#'附件1'!G5","G5")`. */
const LINK = /^=?HYPERLINK\("#((?:[^"]|"")+)",/i;

/** The cell that the last link of a row leads to (来源, 位置), on a sheet that was written; else null. */
export function sourceOfRow(sheet: SheetSnapshot, row: number, book: Book): Cell | null {
  if (!isOwnSheet(sheet)) return null;
  const columns = sheet.origin[1] + (sheet.values[row - sheet.origin[0]]?.length ?? 0);
  for (let column = columns - 1; column >= 0; column -= 1) {
    const link = LINK.exec(sheet.formulas.get(cellKey(row, column)) ?? '')?.[1];
    if (link === undefined) continue;
    const cell = parseCell(link.replace(/""/g, '"'), sheet.name);
    const to = book.sheets.find(({ name }) => name === cell?.sheet);
    return to === undefined || isOwnSheet(to) ? null : cell;
  }
  return null;
}
