import {
  cellKey,
  formatAt,
  isFormulaInput,
  isOwnDerivedSheet,
  ownStateSheet,
  planPutRows,
  sameScalar,
  stateSheetHead,
  stateSheetMerges,
  valueAt,
  writtenBy,
  type Book,
  type Cell,
  type CellWrite,
  type Content,
  type Edit,
  type PutRowsEdit,
  type SetCellsEdit,
  type SheetDraft,
  type SheetSnapshot,
  type StateSheet,
  type StyleName,
  type Written,
} from '../../core';
import { failure } from './failure';
import { withCell } from './sheet-cells';

/** A cell to change on a sheet that is there; `format` null: the number format stays. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly written: Written;
  readonly format: string | null;
  /** For a cell that has no style yet. */
  readonly style: StyleName | null;
  /** A change to the user's own cell, which the user can undo. */
  readonly undoable: boolean;
}

/** A state table to make. */
export interface NewTable {
  readonly sheet: StateSheet;
  readonly writes: readonly CellWrite[];
}

/**
 * Edits worked out on a copy: nothing is touched until all of them went well. Sheets that edits do not
 * name stay as they were read.
 */
export class Staging {
  /** Our derived sheets that go, by name. */
  readonly removed = new Set<string>();
  readonly drafts: SheetDraft[] = [];
  readonly tables = new Map<string, NewTable>();
  readonly cells = new Map<string, CellEdit[]>();
  private sheets: SheetSnapshot[];

  constructor(private readonly book: Book) {
    this.sheets = [...book.sheets];
  }

  stage(edit: Edit): void {
    switch (edit.type) {
      case 'publish':
        this.takeOwnSheetsAway();
        for (const draft of edit.drafts) this.addDraft(draft);
        break;
      case 'put-rows':
        this.putRows(edit);
        break;
      case 'set-cells':
        this.setCells(edit);
        break;
    }
  }

  private takeOwnSheetsAway(): void {
    if (this.book.locked) throw failure('structure-protected', 'no sheet can be added or removed');
    this.drafts.length = 0;
    for (const { name } of this.sheets.filter(isOwnDerivedSheet)) this.removed.add(name);
    this.sheets = this.sheets.filter((sheet) => !isOwnDerivedSheet(sheet));
  }

  private addDraft(draft: SheetDraft): void {
    this.insistOnFreeName(draft.name);
    this.drafts.push(draft);
    this.sheets.push(emptySheet(draft.name, { kind: draft.kind, name: draft.name }));
  }

  private insistOnFreeName(name: string): void {
    if (this.book.locked) throw failure('structure-protected', `no sheet ${name} can be added`);
    const taken = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (taken !== undefined) throw failure('name-taken', `a sheet is named ${taken.name} already`);
  }

  private putRows(edit: PutRowsEdit): void {
    const known = ownStateSheet(this.sheets, edit.sheet);
    const sheet = known ?? this.makeTable(edit.sheet);
    const writes = planPutRows(sheet, edit);
    if (writes.length === 0) return;
    if (sheet.locked) throw failure('sheet-protected', sheet.name);
    const table = this.tables.get(sheet.name);
    if (table === undefined) {
      for (const write of writes) {
        const { row, column, value, style } = write;
        this.change(sheet.name, {
          ...{ row, column, style, format: null, undoable: false },
          written: { value, formula: null },
        });
      }
    } else {
      this.tables.set(sheet.name, { ...table, writes: [...table.writes, ...writes] });
      this.replace(sheet.name, writes);
    }
  }

  private makeTable(sheet: StateSheet): SheetSnapshot {
    this.insistOnFreeName(sheet.name);
    const writes = stateSheetHead(sheet);
    this.tables.set(sheet.name, { sheet, writes });
    const mark = { kind: sheet.kind, name: sheet.name };
    this.sheets.push({ ...emptySheet(sheet.name, mark), merges: stateSheetMerges(sheet) });
    this.replace(sheet.name, writes);
    return this.named(sheet.name) ?? emptySheet(sheet.name, mark);
  }

  private setCells({ changes }: SetCellsEdit): void {
    for (const { at, from, to } of changes) {
      const sheet = this.named(at.sheet);
      if (sheet === undefined) throw failure('changed-meanwhile', `no sheet ${at.sheet}`);
      if (sheet.locked) throw failure('sheet-protected', sheet.name);
      if (!holds(sheet, at, from)) {
        throw failure('changed-meanwhile', `${at.sheet} ${at.row},${at.column}`);
      }
      this.change(at.sheet, {
        ...{ row: at.row, column: at.column, style: null, undoable: true },
        written: writtenBy(to.input),
        format: to.format,
      });
    }
  }

  private change(name: string, edit: CellEdit): void {
    this.cells.set(name, [...(this.cells.get(name) ?? []), edit]);
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? withCell(sheet, edit) : sheet));
  }

  private replace(name: string, writes: readonly CellWrite[]): void {
    this.sheets = this.sheets.map((sheet) =>
      sheet.name !== name
        ? sheet
        : writes.reduce<SheetSnapshot>(
            (now, { row, column, value }) =>
              withCell(now, { row, column, written: { value, formula: null }, format: null }),
            sheet,
          ),
    );
  }

  private named(name: string): SheetSnapshot | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }
}

function emptySheet(name: string, mark: SheetSnapshot['mark']): SheetSnapshot {
  return {
    ...{ name, mark, hidden: false, locked: false, filtered: false, origin: [0, 0] },
    ...{ values: [], formats: [], formulas: new Map(), merges: [] },
    ...{ hiddenRows: [], hiddenColumns: [] },
  };
}

/** True when the cell still holds the content. The value of a formula does not count. */
function holds(sheet: SheetSnapshot, { row, column }: Cell, content: Content): boolean {
  const expected = writtenBy(content.input);
  const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
  if (formula !== expected.formula || formatAt(sheet, row, column) !== content.format) return false;
  return isFormulaInput(content.input) || sameScalar(valueAt(sheet, row, column), expected.value);
}
