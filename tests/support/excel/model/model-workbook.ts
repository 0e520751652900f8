import type { Area, Scalar } from '../../../../src/core';
import { HostObject } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';
import { bindFormula, formulaText } from './bound-formula';
import type { ModelCell } from './cell';
import { Calculation } from '../calc/calculation';
import { readEntry } from './entry';
import { ModelSheet } from './model-sheet';
import type { ModelName } from './named-item';
import { checkSheetName } from './sheet-name';

/** A change that clients may have asked to be told of. */
export interface Notice {
  readonly kind: 'changed' | 'added' | 'deleted' | 'activated';
  readonly sheet: ModelSheet;
  readonly area: Area | null;
}

/** The simulated workbook. */
export class ModelWorkbook extends HostObject {
  readonly type = 'Workbook';
  readonly sheets: ModelSheet[] = [];
  readonly names: ModelName[] = [];
  structureLocked = false;
  date1904 = false;
  active: ModelSheet | null = null;
  selection: { readonly sheet: ModelSheet; readonly area: Area } | null = null;
  /** Gives `null` for values, as hosts do beyond their limits. */
  withholdsValues = false;
  /** Page set-up asks the printer, and fails where there is none. */
  hasPrinter = true;
  /** Gives of a merged area only what lies in the range that was asked; Microsoft does not say which. */
  clipsMerges = false;
  /** What happened since it was last taken. */
  notices: Notice[] = [];
  private calculation = new Calculation();
  private calculations = 0;
  private nextId = 1;

  addSheet(name: string, location = 'WorksheetCollection.add'): ModelSheet {
    if (this.structureLocked) refuse('AccessDenied', location, 'the structure is protected');
    checkSheetName(name, this.sheets, location);
    return this.openSheet(name);
  }

  /** Adds a sheet as a file may hold it, without asking. */
  openSheet(name: string): ModelSheet {
    const number = String(this.nextId++).padStart(12, '0');
    const sheet = new ModelSheet(this, `{00000000-0001-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.notices.push({ kind: 'added', sheet, area: null });
    return sheet;
  }

  /**
   * Excel keeps at least one sheet that can be seen
   * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member:
   * very hidden sheets cannot be deleted).
   */
  deleteSheet(sheet: ModelSheet): void {
    sheet.checkAlive();
    if (this.structureLocked)
      refuse('AccessDenied', 'Worksheet.delete', 'the structure is protected');
    if (sheet.visibility === 'VeryHidden')
      refuse('InvalidOperation', 'Worksheet.delete', sheet.name);
    if (this.isLastVisible(sheet)) refuse('InvalidOperation', 'Worksheet.delete', sheet.name);
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    sheet.deleted = true;
    if (this.active === sheet)
      this.active = this.sheets.find((one) => one.visibility === 'Visible') ?? null;
    if (this.selection?.sheet === sheet) this.selection = null;
    this.changed(sheet, null, 'deleted');
  }

  renameSheet(sheet: ModelSheet, name: string): void {
    sheet.checkAlive();
    if (this.structureLocked)
      refuse('AccessDenied', 'Worksheet.name', 'the structure is protected');
    checkSheetName(
      name,
      this.sheets.filter((one) => one !== sheet),
      'Worksheet.name',
    );
    sheet.name = name;
  }

  /** The only sheet that is left to see. */
  isLastVisible(sheet: ModelSheet): boolean {
    const visible = this.sheets.filter((one) => one.visibility === 'Visible');
    return visible.length === 1 && visible[0] === sheet;
  }

  sheetNamed(name: string): ModelSheet | null {
    return this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Writes one cell as Excel takes an entry. */
  enter(sheet: ModelSheet, row: number, column: number, entry: unknown): void {
    if (sheet.isBeneathMerge(row, column)) return;
    const read = readEntry(entry, sheet.cell(row, column).format, this.date1904);
    if (read.kind === 'unchanged') return;
    const cell = sheet.ensureCell(row, column);
    if (read.kind === 'formula') {
      cell.formula = bindFormula(read.formula, this.sheets, false);
      cell.value = 0;
      return;
    }
    cell.formula = null;
    cell.value = read.value;
    if (read.format !== undefined && cell.format === 'General') cell.format = read.format;
  }

  /** Tells of a change; formulas are reckoned anew. */
  changed(sheet: ModelSheet, area: Area | null, kind: Notice['kind'] = 'changed'): void {
    this.calculation = new Calculation(++this.calculations);
    this.hasChanged = true;
    this.notices.push({ kind, sheet, area });
  }

  /** A file shows the values that it holds until something in it changes. */
  hasChanged = false;

  /** The value of a formula cell. What this host cannot reckon keeps its value. */
  reckon(sheet: ModelSheet, row: number, column: number, cell: Readonly<ModelCell>): Scalar {
    if (!this.hasChanged || cell.formula === null) return cell.value;
    return this.calculation.valueOf(sheet, row, column, formulaText(cell.formula), cell.value);
  }
}
