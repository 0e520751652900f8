import type { Book, Mark, SheetSnapshot } from '../../../../src/core';
import { bindFormula } from './bound-formula';
import type { ModelSheet } from './model-sheet';
import { ModelWorkbook } from './model-workbook';
import { ModelName } from './named-item';

/** The name by which our sheets are known in a file, and its formula. */
const MARK = '_livelihood_ledger';

/** A workbook that holds what the book holds, as if it were opened from a file. */
export function openBook(book: Book): ModelWorkbook {
  const workbook = new ModelWorkbook();
  const sheets = book.sheets.map((snapshot) => {
    const sheet = workbook.openSheet(snapshot.name);
    fill(sheet, snapshot);
    return sheet;
  });
  // A formula may name a sheet that comes later.
  book.sheets.forEach((snapshot, i) => {
    const sheet = sheets[i];
    for (const [key, formula] of snapshot.formulas) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = sheet?.ensureCell(row, column);
      if (cell !== undefined) cell.formula = bindFormula(formula, workbook.sheets, true);
    }
  });
  workbook.active = sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  workbook.date1904 = book.date1904;
  workbook.structureLocked = book.locked;
  workbook.notices = [];
  return workbook;
}

function fill(sheet: ModelSheet, snapshot: SheetSnapshot): void {
  const [top, left] = snapshot.origin;
  snapshot.values.forEach((values, r) =>
    values.forEach((value, c) => {
      if (value !== null) sheet.ensureCell(top + r, left + c).value = value;
    }),
  );
  for (const { area, format } of snapshot.formats) {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        sheet.ensureCell(area.row + r, area.column + c).format = format;
      }
    }
  }
  sheet.merges = [...snapshot.merges];
  snapshot.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  snapshot.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
  sheet.visibility = snapshot.hidden ? 'Hidden' : 'Visible';
  sheet.isProtected = snapshot.locked;
  if (snapshot.filtered) {
    const area = { row: top, column: left, rows: snapshot.values.length, columns: 1 };
    sheet.filter = { area, hidesRows: true };
  }
  if (snapshot.mark !== null) sheet.names.push(markName(snapshot.mark, sheet.names));
}

function markName({ kind, name }: Mark, names: ModelName[]): ModelName {
  const item = new ModelName(MARK, `="${kind}|${name.replace(/"/g, '""')}"`, names);
  item.visible = false;
  return item;
}
