import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
} from '@univerjs/core';
import {
  isStyledInput,
  STYLES,
  writtenBy,
  type Block,
  type CellWrite,
  type SheetDraft,
  type StateSheet,
  type StyleName,
  STATE_HEADING_ROW,
  stateSheetMerges,
} from '../../core';
import { cellOf } from './cell';
import type { Pace } from './pace';
import { freezeOf, pixels, rangeOf, zoomOf, type SheetData } from './sheet-data';
import { styleOfDefinition } from './style';

type Rows = Record<number, Record<number, ICellData>>;

/**
 * The sheet of a draft as Univer takes it. Its formulas stand beside their values: Univer takes an empty
 * text for nought where Excel, WPS and LibreOffice see an error (`IFERROR(""*0,1)` is 1 there), so that it
 * would show states that are wrong. Throws what a block throws.
 */
export async function dataOfDraft(id: string, draft: SheetDraft, pace: Pace): Promise<SheetData> {
  const cells: Rows = {};
  const rows: Record<number, Partial<IRowData>> = {};
  const styles = new DraftStyles();
  for (const block of draft.blocks) {
    for (let i = 0; i < block.rowCount; i++) {
      const row = block.at[0] + i;
      cells[row] = { ...cells[row], ...lineOf(block, i, styles) };
      rows[row] = { h: pixels(block.height(i)), ia: BooleanNumber.FALSE };
      await pace.breathe();
    }
  }
  return {
    id,
    name: draft.name,
    cellData: cells,
    rowData: rows,
    columnData: columnsOf(draft.widths),
    rowCount: Object.keys(cells).reduce((most, row) => Math.max(most, Number(row)), 0) + 20,
    columnCount: draft.widths.length + 4,
    mergeData: draft.merges.map(rangeOf),
    freeze: freezeOf(draft.freeze),
    tabColor: `#${draft.tab}`,
    showGridlines: draft.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...zoomOf(draft.zoom),
  };
}

/** A new state table with these cells. */
export function dataOfStateSheet(
  id: string,
  sheet: StateSheet,
  writes: readonly CellWrite[],
): SheetData {
  const cells: Rows = {};
  const styles = new DraftStyles();
  for (const { row, column, value, style } of writes) {
    const line = (cells[row] ??= {});
    line[column] = { ...cellOf({ value, formula: null }, true), s: styles.of(style, null) };
  }
  return {
    id,
    name: sheet.name,
    cellData: cells,
    rowData: { 0: { h: 40 }, 1: { h: 24 } },
    columnData: columnsOf(sheet.widths),
    rowCount: Object.keys(cells).length + 100,
    columnCount: Math.max(12, sheet.widths.length + 4),
    mergeData: stateSheetMerges(sheet).map(rangeOf),
    freeze: freezeOf([STATE_HEADING_ROW + 1, 0]),
    tabColor: '#7F7F7F',
  };
}

function lineOf(block: Block, i: number, styles: DraftStyles): Record<number, ICellData> {
  const given = block.row(i);
  if (given.length > block.columnStyles.length) {
    throw new RangeError(`Row ${i} of a block has more cells than the block has columns.`);
  }
  const line: Record<number, ICellData> = {};
  block.columnStyles.forEach((columnStyle, c) => {
    const cell = given[c] ?? null;
    const styled = isStyledInput(cell) ? cell : { value: cell };
    line[block.at[1] + c] = {
      ...cellOf(writtenBy(styled.value), false),
      s: styles.of(styled.style ?? columnStyle, styled.format ?? null),
    };
  });
  return line;
}

/** Pixels of each column; 0 hides it. */
function columnsOf(widths: readonly number[]): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    widths.map((w, column) => [column, w === 0 ? { hd: BooleanNumber.TRUE } : { w }]),
  );
}

/** Styles are shared: one object for each style and format. */
class DraftStyles {
  private readonly known = new Map<string, IStyleData>();

  of(name: StyleName, format: string | null): IStyleData {
    const key = `${name} ${format ?? ''}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = styleOfDefinition(STYLES[name], format ?? STYLES[name].format);
    this.known.set(key, made);
    return made;
  }
}
