import {
  BooleanNumber,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  cellKey,
  formatsByCell,
  GENERAL,
  valueAt,
  type Area,
  type Scalar,
  type SheetSnapshot,
} from '../../core';
import type { CellLook, SheetLook } from '../look';
import { cellOf, type BesideCell } from './cell';
import type { Pace } from './pace';
import { heightsLeftOpen } from './row-heights';
import { patternOf, styleOfLook } from './style';
import { StyleTable } from './style-table';

/** Rows and columns that a sheet offers beyond its content. */
const SPARE = { rows: 40, columns: 8 } as const;
const LEAST = { rows: 60, columns: 26 } as const;

const PLAIN: CellLook = {};

type Rows = Record<number, Record<number, ICellData>>;

/** A worksheet of Univer as it is handed over. */
export type SheetData = Partial<IWorksheetData> & { readonly id: string; readonly name: string };

/** A sheet ready to be shown. */
export interface MadeSheet {
  readonly data: SheetData;
  /** The styles that its cells name. */
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly madeWith: BesideCell;
}

/**
 * A sheet as Univer takes it, with the look that it has in its file. Where it is `live` its formulas are
 * calculated; otherwise they stand beside the values they have.
 */
export async function sheetDataOf(
  id: string,
  sheet: SheetSnapshot,
  look: { readonly cells: readonly CellLook[]; readonly sheet: SheetLook | null },
  live: boolean,
  pace: Pace,
): Promise<MadeSheet> {
  const cells: Rows = {};
  const formats = formatsByCell(sheet);
  const [top, left] = sheet.origin;
  for (const [r, values] of sheet.values.entries()) {
    values.forEach((value, c) => {
      putContent(cells, sheet, [top + r, left + c], value, live);
    });
    await pace.breathe();
  }
  const styles = new LookStyles(id, look.cells);
  for (const [key, format] of formats) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    cellAt(cells, row, column).s = styles.named(-1, format);
  }
  await pace.breathe();
  if (look.sheet !== null) await dress(cells, look.sheet.runs, formats, styles, pace);
  await keepLineBreaks(cells, styles.table, pace);
  const open =
    look.sheet === null
      ? []
      : await heightsLeftOpen(cells, styles.table, sheet.merges, look.sheet, pace);
  const data = {
    ...{ id, name: sheet.name, cellData: cells },
    ...frameOf(sheet, look.sheet, open),
    ...(look.cells[0] === undefined ? {} : { defaultStyle: styles.style(0, GENERAL) }),
  };
  const madeWith: BesideCell = (row, column) =>
    live
      ? null
      : {
          value: valueAt(sheet, row, column),
          formula: sheet.formulas.get(cellKey(row, column)) ?? null,
        };
  return { data, styles: styles.table.styles, madeWith };
}

function putContent(
  cells: Rows,
  { formulas }: SheetSnapshot,
  [row, column]: readonly [number, number],
  value: Scalar,
  live: boolean,
): void {
  const formula = formulas.get(cellKey(row, column)) ?? null;
  if (value === null && formula === null) return;
  Object.assign(cellAt(cells, row, column), cellOf({ value, formula }, live));
}

/** Puts the look of the file on the cells, empty ones with lines or a fill among them. */
async function dress(
  cells: Rows,
  runs: Int32Array,
  formats: ReadonlyMap<string, string>,
  styles: LookStyles,
  pace: Pace,
): Promise<void> {
  for (let i = 0; i + 3 < runs.length; i += 4) {
    const [row = 0, first = 0, count = 0, look = 0] = runs.subarray(i, i + 4);
    for (let column = first; column < first + count; column++) {
      const format = formats.get(cellKey(row, column)) ?? GENERAL;
      cellAt(cells, row, column).s = styles.named(look, format);
    }
    await pace.breathe();
  }
}

/** A text of several lines is shown on several, as Excel does once its cell wraps. */
async function keepLineBreaks(cells: Rows, table: StyleTable, pace: Pace): Promise<void> {
  for (const row of Object.values(cells)) {
    for (const cell of Object.values(row)) {
      if (typeof cell.v !== 'string' || !cell.v.includes('\n')) continue;
      const name = typeof cell.s === 'string' ? cell.s : null;
      if (table.of(name)?.tb !== undefined) continue;
      cell.s = table.variant(name, 'wrap', { tb: WrapStrategy.WRAP });
    }
    await pace.breathe();
  }
}

function cellAt(cells: Rows, row: number, column: number): ICellData {
  const line = (cells[row] ??= {});
  return (line[column] ??= {});
}

/** The looks of a file by name, each with the number formats that it comes with. */
class LookStyles {
  readonly table: StyleTable;

  constructor(
    id: string,
    private readonly looks: readonly CellLook[],
  ) {
    this.table = new StyleTable(id);
  }

  /** The name of a look with a number format; a look below 0 is no look. */
  named(look: number, format: string): string {
    return this.table.named(`${look} ${format}`, () => this.style(look, format));
  }

  style(look: number, format: string): IStyleData {
    return look < 0 ? patternOf(format) : styleOfLook(this.looks[look] ?? PLAIN, format);
  }
}

function frameOf(
  sheet: SheetSnapshot,
  look: SheetLook | null,
  open: SheetLook['heights'],
): Partial<IWorksheetData> {
  const rows = sheet.origin[0] + sheet.values.length;
  const columns = sheet.origin[1] + (sheet.values[0]?.length ?? 0);
  return {
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST.rows, rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, columns + SPARE.columns),
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowsOf(sheet, [...(look?.heights ?? []), ...open]),
    columnData: columnsOf(sheet, look),
    ...(look === null ? {} : appearanceOf(look)),
  };
}

function appearanceOf(look: SheetLook): Partial<IWorksheetData> {
  return {
    freeze: freezeOf(look.freeze),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...zoomOf(look.zoom),
    ...(look.tab === null ? {} : { tabColor: `#${look.tab}` }),
    ...(look.defaultWidth === null ? {} : { defaultColumnWidth: look.defaultWidth }),
    ...(look.defaultHeight === null ? {} : { defaultRowHeight: pixels(look.defaultHeight) }),
  };
}

/** The zoom a sheet is opened with, from per cent. */
export function zoomOf(percent: number): Partial<IWorksheetData> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what the first view is drawn by
  return { zoomRatio: percent / 100 } satisfies Partial<IWorksheetData>;
}

/** Frozen rows and columns as Univer counts them. */
export function freezeOf([rows, columns]: readonly [number, number]): IWorksheetData['freeze'] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** Points to pixels at 96 dpi. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** An area as Univer writes it. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

function rowsOf(
  sheet: SheetSnapshot,
  heights: SheetLook['heights'],
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of heights) {
    rows[row] = { h: pixels(points), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(
  sheet: SheetSnapshot,
  look: SheetLook | null,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, px } of look?.widths ?? []) {
    for (let column = first; column <= last; column++) columns[column] = { w: px };
  }
  for (const column of sheet.hiddenColumns) {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}
