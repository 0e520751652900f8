import { heightOf } from '../reports/cells';
import type { Block, SheetDraft, Styled } from './draft';
import { STATE_HEADING_ROW, type StateSheet } from './edit';
import { stateSheetHead, stateSheetMerges, type CellWrite } from './put-rows';
import type { StateTable } from './snapshot';

/** A new state table laid out as derived sheets are. */
export type StateDraft = Omit<SheetDraft, 'kind'> & { readonly kind: StateTable };

const TAB = '7F7F7F';

/** Heights in points of the title and of the note, each in one line across the table. */
const HEAD_HEIGHTS = [30, 18];
const ROW_PAD = 6;

/**
 * How a new state table is laid out, with its first rows, each as high as its texts need: not every host
 * makes rows higher by itself. Title and note run across the table.
 */
export function stateDraft(sheet: StateSheet, rows: readonly CellWrite[]): StateDraft {
  return {
    kind: sheet.kind,
    name: sheet.name,
    widths: sheet.widths,
    blocks: blocksOf([...stateSheetHead(sheet), ...rows], sheet.widths),
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
function blocksOf(writes: readonly CellWrite[], widths: readonly number[]): Block[] {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) rows.set(write.row, [...(rows.get(write.row) ?? []), write]);
  return [...rows].map(([row, cells]) => blockOf(row, cells, widths));
}

function blockOf(row: number, writes: readonly CellWrite[], widths: readonly number[]): Block {
  const width = writes.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const first = writes[0]?.style ?? 'text';
  const cells = Array.from({ length: width }, (_, column): Styled => {
    const write = writes.find((one) => one.column === column);
    return write === undefined ? null : { value: write.value, style: write.style };
  });
  const columnStyles = cells.map(() => first);
  return {
    at: [row, 0],
    rowCount: 1,
    columnStyles,
    row: () => cells,
    height: () => HEAD_HEIGHTS[row] ?? heightOf(cells, columnStyles, widths, ROW_PAD),
  };
}
