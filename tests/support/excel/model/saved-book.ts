import {
  cellKey,
  GENERAL,
  type Book,
  type FormatArea,
  type Mark,
  type SheetSnapshot,
} from '../../../../src/core';
import { formulaText } from './bound-formula';
import type { ModelSheet } from './model-sheet';
import type { ModelWorkbook } from './model-workbook';

/** What the workbook holds, past any adapter: very hidden sheets left out, as no user sees them. */
export function savedBook(workbook: ModelWorkbook): Book {
  return {
    sheets: workbook.sheets.filter((one) => one.visibility !== 'VeryHidden').map(savedSheet),
    date1904: workbook.date1904,
    locked: workbook.structureLocked,
  };
}

/** One sheet of it. */
export function savedSheet(sheet: ModelSheet): SheetSnapshot {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const formulas = new Map<string, string>();
  const formats: FormatArea[] = [];
  for (const [row, column, cell] of sheet.cells()) {
    if (cell.formula !== null) formulas.set(cellKey(row, column), formulaText(cell.formula));
    if (cell.format === GENERAL) continue;
    formats.push({ area: { row, column, rows: 1, columns: 1 }, format: cell.format });
  }
  return {
    name: sheet.name,
    mark: markOf(sheet),
    hidden: sheet.visibility !== 'Visible',
    locked: sheet.isProtected,
    filtered: sheet.filter?.hidesRows ?? false,
    origin: [used.row, used.column],
    values: Array.from({ length: used.rows }, (_, r) =>
      Array.from({ length: used.columns }, (_c, c) =>
        sheet.reckoned(used.row + r, used.column + c),
      ),
    ),
    formats,
    formulas,
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

function markOf(sheet: ModelSheet): Mark | null {
  const formula = sheet.names.find(({ name }) => name === '_livelihood_ledger')?.formula;
  const match = /^="(\w+)\|(.*)"$/s.exec(formula ?? '');
  if (match === null) return null;
  return { kind: match[1] as Mark['kind'], name: (match[2] ?? '').replace(/""/g, '"') };
}
