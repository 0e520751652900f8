import {
  GENERAL,
  isStyledInput,
  STATE_HEADING_ROW,
  stateSheetHead,
  stateSheetMerges,
  STYLES,
  writtenBy,
  type Block,
  type CellWrite,
  type Mark,
  type SheetDraft,
  type StateSheet,
  type Styled,
  type StyleName,
  type Written,
} from '../../../core';

/** A sheet to be made, derived or of state. */
export type SheetPlan = Omit<SheetDraft, 'kind'> & { readonly kind: Mark['kind'] };

/** A cell to be written, in full. */
export interface PlannedCell {
  readonly written: Written;
  readonly style: StyleName;
  readonly format: string;
}

/** The cells of one row of a block; throws what the block throws. */
export function cellsOfRow(block: Block, i: number): readonly PlannedCell[] {
  const cells = block.row(i);
  if (cells.length > block.columnStyles.length) {
    throw new RangeError(`Row ${i} of a block has more cells than the block has columns.`);
  }
  return block.columnStyles.map((columnStyle, c) => plannedCell(cells[c] ?? null, columnStyle));
}

function plannedCell(cell: Styled, columnStyle: StyleName): PlannedCell {
  const styled = isStyledInput(cell) ? cell : { value: cell };
  const style = styled.style ?? columnStyle;
  const format = styled.format ?? STYLES[style].format ?? GENERAL;
  return { written: writtenBy(styled.value), style, format };
}

const TAB = '7F7F7F';
/** Points of the title and of the note. */
const HEAD_HEIGHTS = [30, 18];

/** How a new state table is laid out. The heights of its rows are left to Excel. */
export function statePlan(sheet: StateSheet, rows: readonly CellWrite[]): SheetPlan {
  return {
    kind: sheet.kind,
    name: sheet.name,
    widths: sheet.widths,
    blocks: blocksOf([...stateSheetHead(sheet), ...rows]),
    merges: stateSheetMerges(sheet),
    rules: [],
    charts: [],
    page: {
      landscape: true,
      wide: 1,
      high: null,
      titleRows: [STATE_HEADING_ROW, STATE_HEADING_ROW],
      breaks: [],
      footer: [sheet.name, '第 &P 页 共 &N 页', ''],
    },
    freeze: [STATE_HEADING_ROW + 1, 0],
    filter: null,
    tab: TAB,
    gridlines: true,
    zoom: 100,
  };
}

/** One block for each row, whose cells begin in column A. */
function blocksOf(writes: readonly CellWrite[]): readonly Block[] {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) rows.set(write.row, [...(rows.get(write.row) ?? []), write]);
  return [...rows].map(([row, cells]) => {
    const styles: StyleName[] = [];
    const inputs: Styled[] = [];
    for (const { column, value, style } of cells) {
      styles[column] = style;
      inputs[column] = value;
    }
    return {
      at: [row, 0],
      rowCount: 1,
      columnStyles: Array.from(styles, (style: StyleName | undefined) => style ?? 'text'),
      row: () => Array.from(inputs, (input: Styled | undefined) => input ?? null),
      height: () => HEAD_HEIGHTS[row] ?? 0,
    };
  });
}
