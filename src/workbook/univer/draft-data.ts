import { BooleanNumber, type ICellData, type IColumnData, type IRowData } from '@univerjs/core';
import {
  isStyledInput,
  STATE_HEADING_ROW,
  stateSheetMerges,
  STYLES,
  writtenBy,
  type Block,
  type CellWrite,
  type SheetDraft,
  type StateSheet,
  type Styled,
  type StyleName,
  type Written,
} from '../../core';
import { cellOf, type BesideCell } from './cell';
import type { Pace } from './pace';
import { paintRules } from './painted-rules';
import { freezeOf, pixels, rangeOf, zoomOf, type MadeSheet } from './sheet-data';
import { styleOfDefinition } from './style';
import { StyleTable } from './style-table';

type Rows = Record<number, Record<number, ICellData>>;

/**
 * The sheet of a draft as Univer takes it. Its formulas stand beside their values: Univer takes an empty
 * text for nought where Excel, WPS and LibreOffice see an error (`IFERROR(""*0,1)` is 1 there), so that it
 * would show states that are wrong. Throws what a block throws.
 */
export async function dataOfDraft(id: string, draft: SheetDraft, pace: Pace): Promise<MadeSheet> {
  const cells: Rows = {};
  const rows: Record<number, Partial<IRowData>> = {};
  const table = new StyleTable(id);
  const made = new MadeLines();
  let last = 0;
  for (const block of draft.blocks) {
    for (let i = 0; i < block.rowCount; i++) {
      const row = block.at[0] + i;
      const line = (cells[row] ??= {});
      const given = block.row(i);
      putLine(line, block, i, given, table);
      made.put(row, block.at[1], given);
      rows[row] = {
        ...{ h: pixels(block.height(i)), ia: BooleanNumber.FALSE },
        ...(block.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
      };
      last = Math.max(last, row);
      await pace.breathe();
    }
  }
  await paintRules(cells, draft.rules, table, pace);
  const data = {
    ...{ id, name: draft.name, cellData: cells, rowData: rows },
    columnData: columnsOf(draft.widths),
    rowCount: last + 20,
    columnCount: draft.widths.length + 4,
    mergeData: draft.merges.map(rangeOf),
    freeze: freezeOf(draft.freeze),
    tabColor: `#${draft.tab}`,
    showGridlines: draft.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...zoomOf(draft.zoom),
  };
  return { data, styles: table.styles, madeWith: (row, column) => made.at(row, column) };
}

/** A new state table with these cells. */
export function dataOfStateSheet(
  id: string,
  sheet: StateSheet,
  writes: readonly CellWrite[],
): MadeSheet {
  const cells: Rows = {};
  const table = new StyleTable(id);
  for (const { row, column, value, style } of writes) {
    const line = (cells[row] ??= {});
    line[column] = {
      ...cellOf({ value, formula: null }, true),
      s: nameOf(table, style, null),
    };
  }
  const data = {
    ...{ id, name: sheet.name, cellData: cells },
    rowData: { 0: { h: 40 }, 1: { h: 24 } },
    columnData: columnsOf(sheet.widths),
    rowCount: Object.keys(cells).length + 100,
    columnCount: Math.max(12, sheet.widths.length + 4),
    mergeData: stateSheetMerges(sheet).map(rangeOf),
    freeze: freezeOf([STATE_HEADING_ROW + 1, 0]),
    tabColor: '#7F7F7F',
  };
  return { data, styles: table.styles, madeWith: () => null };
}

/** The rows that a sheet was made from: a formula is found again in them when it is asked for. */
class MadeLines {
  private readonly lines = new Map<number, { from: number; cells: readonly Styled[] }[]>();

  put(row: number, from: number, cells: readonly Styled[]): void {
    const line = this.lines.get(row) ?? [];
    line.push({ from, cells });
    this.lines.set(row, line);
  }

  readonly at: BesideCell = (row, column): Written | null => {
    for (const { from, cells } of this.lines.get(row) ?? []) {
      const cell = cells[column - from];
      if (cell != null) return writtenBy(isStyledInput(cell) ? cell.value : cell);
    }
    return null;
  };
}

function putLine(
  line: Record<number, ICellData>,
  block: Block,
  i: number,
  given: readonly Styled[],
  table: StyleTable,
): void {
  if (given.length > block.columnStyles.length) {
    throw new RangeError(`Row ${i} of a block has more cells than the block has columns.`);
  }
  block.columnStyles.forEach((columnStyle, c) => {
    const cell = given[c] ?? null;
    const styled = isStyledInput(cell) ? cell : { value: cell };
    const made = cellOf(writtenBy(styled.value), false);
    made.s = nameOf(table, styled.style ?? columnStyle, styled.format ?? null);
    line[block.at[1] + c] = made;
  });
}

/** The name of one of our styles, with another number format where one is given. */
function nameOf(table: StyleTable, style: StyleName, format: string | null): string {
  return table.named(format === null ? style : `${style} ${format}`, () =>
    styleOfDefinition(STYLES[style], format ?? STYLES[style].format),
  );
}

/** Pixels of each column; 0 hides it. */
function columnsOf(widths: readonly number[]): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    widths.map((w, column) => [column, w === 0 ? { hd: BooleanNumber.TRUE } : { w }]),
  );
}
