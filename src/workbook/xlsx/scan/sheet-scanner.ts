import { parseArea, type Area, type Scalar, type SheetSnapshot } from '../../../core';
import { isTrue } from '../package/xml';
import { LAST_COLUMN, readArea } from './address';
import { CellGrid } from './cell-grid';
import { CellReader, type CellContext, type FormulaElement } from './cell-reader';
import { FormatRuns } from './format-runs';
import { FormulaCollector } from './formula-collector';
import { scanRows, type RowsSink } from './rows-scanner';
import { END, OPEN, XmlCursor } from './xml-cursor';

/** What a worksheet part tells by itself; name, mark and visibility stand in the workbook part. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'mark' | 'hidden'>;

/** What the scan of a sheet needs from the rest of the workbook. */
export interface ScanContext extends CellContext {
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  /** Called before each row, to stop a cancelled scan. */
  onRow?(row: number): void;
}

type Scanner = (scan: SheetScan) => void;

const SCANNERS: Readonly<Record<string, Scanner>> = {
  sheetPr: (scan) => {
    scan.filterMode = isTrue(scan.cursor.attribute('filterMode'));
    scan.cursor.skip();
  },
  col: (scan) => scan.seeColumns(),
  sheetData: (scan) => scanRows(scan.cursor, scan.reader, scan),
  sheetProtection: (scan) => {
    scan.locked = isTrue(scan.cursor.attribute('sheet'));
    scan.cursor.skip();
  },
  autoFilter: (scan) => scan.seeFilter(),
  mergeCell: (scan) => {
    const area = scan.mergedArea();
    if (area !== null && area.rows * area.columns > 1) scan.merges.push(area);
  },
};

/** Elements whose children are looked at; all others are passed over as a whole. */
const ENTERED = new Set(['worksheet', 'cols', 'mergeCells']);

/** Reads a worksheet part in one pass over its bytes (ECMA-376 part 1, 18.3.1.99). */
export function scanSheet(bytes: Uint8Array, context: ScanContext): SheetContent {
  const scan = new SheetScan(bytes, context);
  const { cursor } = scan;
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind !== OPEN) continue;
    const name = cursor.name();
    const scanner = SCANNERS[name];
    if (scanner !== undefined) scanner(scan);
    else if (!ENTERED.has(name)) cursor.skip();
  }
  return scan.finish();
}

class SheetScan implements RowsSink {
  readonly cursor: XmlCursor;
  readonly reader: CellReader;
  readonly merges: Area[] = [];
  filterMode = false;
  locked = false;
  private filter: { readonly area: Area | null; readonly set: boolean } | null = null;
  private readonly grid = new CellGrid();
  private readonly formats = new FormatRuns();
  private readonly formulas = new FormulaCollector();
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: [first: number, last: number][] = [];

  constructor(
    bytes: Uint8Array,
    private readonly context: ScanContext,
  ) {
    this.cursor = new XmlCursor(bytes);
    this.reader = new CellReader(this.cursor, context);
  }

  row(row: number, hidden: boolean): void {
    this.context.onRow?.(row);
    if (hidden) this.hiddenRows.push(row);
  }

  cell(
    row: number,
    column: number,
    style: number,
    value: Scalar,
    formula: FormulaElement | null,
  ): void {
    this.formats.see(row, column, this.context.formats[style] ?? '');
    if (formula !== null) this.seeFormula(row, column, formula);
    if (value !== null || formula !== null) this.grid.put(row, column, value);
  }

  seeColumns(): void {
    const { cursor } = this;
    if (isTrue(cursor.attribute('hidden'))) {
      const first = Number(cursor.attribute('min') ?? 0) - 1;
      const last = Number(cursor.attribute('max') ?? 0) - 1;
      this.hiddenColumns.push([Math.max(0, first), Math.min(last, LAST_COLUMN)]);
    }
    cursor.skip();
  }

  /** A filter hides rows only where it has a criterion; without one, rows were hidden by hand. */
  /** The area of the merge whose tag was just read; `$B$2:$C$5` is rare enough to take the long way. */
  mergedArea(): Area | null {
    const { cursor } = this;
    if (!cursor.find('ref')) return null;
    return readArea(cursor.bytes, cursor.valueFrom, cursor.valueTo) ?? parseArea(cursor.value());
  }

  seeFilter(): void {
    const { cursor } = this;
    const area = parseArea(cursor.attribute('ref') ?? '');
    this.filter = { area, set: !cursor.empty };
    cursor.skip();
  }

  finish(): SheetContent {
    const { bounds, values } = this.grid.finish();
    const bottom = bounds === null ? -1 : bounds.row + bounds.rows - 1;
    const right = bounds === null ? -1 : bounds.column + bounds.columns - 1;
    return {
      locked: this.locked,
      filtered: this.filterMode || this.filterHides(),
      origin: [bounds?.row ?? 0, bounds?.column ?? 0],
      values,
      formats: this.formats.within(bounds),
      formulas: this.formulas.finish(),
      merges: this.merges,
      hiddenRows: this.hiddenRows.filter((row) => row <= bottom),
      hiddenColumns: this.hiddenColumns.flatMap(([first, last]) =>
        span(first, Math.min(last, right)),
      ),
    };
  }

  private seeFormula(row: number, column: number, formula: FormulaElement): void {
    const { text, shared } = formula;
    const group = formula.type === 'shared' ? shared : null;
    if (text !== '') this.formulas.own(row, column, text, group);
    else if (group !== null) this.formulas.child(row, column, group);
  }

  private filterHides(): boolean {
    const { filter } = this;
    if (filter === null || !filter.set || filter.area === null) return false;
    const { row, rows } = filter.area;
    return this.hiddenRows.some((hidden) => hidden >= row && hidden < row + rows);
  }
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
