import type { Block, SheetDraft, Styled } from './draft';
import { STATE_HEADING_ROW, type StateSheet } from './edit';
import { stateSheetHead, stateSheetMerges, type CellWrite } from './put-rows';
import type { StateTable } from './snapshot';

/** A new state table laid out as derived sheets are; a height of 0 leaves a row's height to the host. */
export type StateDraft = Omit<SheetDraft, 'kind'> & { readonly kind: StateTable };

const TAB = '7F7F7F';

/** Heights in points of the title and of the note, each in one line across the table. */
const HEAD_HEIGHTS = [30, 18];

/**
 * How a new state table is laid out, with its first rows. Title and note run across the table; the
 * heights of the rows below are left to the host, since their texts are the user's.
 */
export function stateDraft(sheet: StateSheet, rows: readonly CellWrite[]): StateDraft {
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
function blocksOf(writes: readonly CellWrite[]): Block[] {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) rows.set(write.row, [...(rows.get(write.row) ?? []), write]);
  return [...rows].map(([row, cells]) => blockOf(row, cells));
}

function blockOf(row: number, writes: readonly CellWrite[]): Block {
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
    height: () => HEAD_HEIGHTS[row] ?? 0,
  };
}
