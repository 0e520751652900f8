import { cellKey, contains, type Area, type Scalar } from '../../../../src/core';
import { Bag, HostObject } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';
import { enclosing, intersection } from './address';
import type { ModelCell } from './cell';
import type { ModelName } from './named-item';
import type { ModelWorkbook } from './model-workbook';

/** How far a sheet can be seen. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One property given to an area: `{ Bold: true }`; the last one given counts. */
export interface FormatEntry {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

/** A conditional format of an area. */
export interface ModelRule {
  readonly area: Area;
  readonly bag: Bag;
}

const EMPTY: ModelCell = { value: null, formula: null, format: 'General' };

/** A worksheet of the simulated workbook. */
export class ModelSheet extends HostObject {
  readonly type = 'Worksheet';
  visibility: Visibility = 'Visible';
  isProtected = false;
  deleted = false;
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  filter: { readonly area: Area; readonly hidesRows: boolean } | null = null;
  freeze: Area | null = null;
  readonly names: ModelName[] = [];
  readonly formats: FormatEntry[] = [];
  /** The first has the highest priority. */
  rules: ModelRule[] = [];
  /** Tab colour, gridlines, page set-up, charts: what is only kept. */
  readonly bag: Bag = new Bag('Worksheet', this);
  private readonly rows = new Map<number, Map<number, ModelCell>>();

  constructor(
    readonly workbook: ModelWorkbook,
    readonly id: string,
    public name: string,
  ) {
    super();
  }

  cell(row: number, column: number): Readonly<ModelCell> {
    return this.rows.get(row)?.get(column) ?? EMPTY;
  }

  /** The cell for writing. */
  ensureCell(row: number, column: number): ModelCell {
    const cells = this.rows.get(row) ?? new Map<number, ModelCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? { ...EMPTY };
    cells.set(column, cell);
    return cell;
  }

  /** All cells that were ever written or formatted, by row. */
  *cells(): Generator<readonly [row: number, column: number, cell: ModelCell]> {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) yield [row, column, cell];
    }
  }

  /** What stands in a cell; a formula is reckoned. */
  reckoned(row: number, column: number): Scalar {
    const cell = this.cell(row, column);
    return cell.formula === null ? cell.value : this.workbook.reckon(this, row, column, cell);
  }

  /**
   * The smallest area around all cells with a value, or, unless `valuesOnly`, with a value or a format
   * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member).
   */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, column, cell] of this.cells()) {
      const counts =
        cell.formula !== null || cell.value !== null || (!valuesOnly && cell.format !== 'General');
      if (!counts) continue;
      const area = { row, column, rows: 1, columns: 1 };
      used = used === null ? area : enclosing(used, area);
    }
    return used;
  }

  /** True for a cell hidden beneath a merged area: what is written there is lost. */
  isBeneathMerge(row: number, column: number): boolean {
    return this.merges.some(
      (area) => contains(area, row, column) && (area.row !== row || area.column !== column),
    );
  }

  /**
   * Merging keeps the value of the first cell and clears the others; areas that it cuts are unmerged
   * (https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf).
   */
  merge(area: Area): void {
    this.merges = [...this.merges.filter((other) => intersection(other, area) === null), area];
    for (const [row, column, cell] of this.cells()) {
      if (!contains(area, row, column) || (row === area.row && column === area.column)) continue;
      cell.value = null;
      cell.formula = null;
    }
  }

  /** The last value given for a property of a cell. */
  formatAt(row: number, column: number, property: string): unknown {
    for (let i = this.formats.length - 1; i >= 0; i--) {
      const entry = this.formats[i];
      if (entry?.property === property && contains(entry.area, row, column)) return entry.value;
    }
    return undefined;
  }

  /** Refuses changes of a protected sheet (all its cells are locked here). */
  checkWritable(location: string): void {
    this.checkAlive();
    if (this.isProtected) refuse('AccessDenied', location, 'the sheet is protected');
  }

  checkAlive(): void {
    if (this.deleted) refuse('ItemNotFound', 'Worksheet');
  }

  /** Key of a cell for the reckoning of formulas. */
  key(row: number, column: number): string {
    return `${this.id}!${cellKey(row, column)}`;
  }
}
