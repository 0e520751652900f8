import type { Area } from '../../../core';
import { bandsOf } from './blocks';

/**
 * A range with more than 512 merged areas is refused (`Range.getMergedAreasOrNullObject`); twice as many
 * cells cannot hold more.
 */
const CELLS_A_QUESTION = 1024;

/** Questions about the merged areas of a block. */
export interface MergeQuestions {
  areas(): readonly Area[];
}

/**
 * Asks for the merged areas of a block, band by band. Whether Excel cuts a merged area at the edge of
 * the range is not documented, so the two rows at each edge are asked for as well, and whatever overlaps
 * is one area.
 */
export function askMerges(sheet: Excel.Worksheet, block: Area, rowsAbove: boolean): MergeQuestions {
  const bands = bandsOf(block, CELLS_A_QUESTION);
  const edges = bands
    .filter((_, i) => i > 0 || rowsAbove)
    .map((band) => ({ ...band, row: band.row - 1, rows: 2 }));
  const found = [...bands, ...edges].map(({ row, column, rows, columns }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return merged;
  });
  return {
    areas: () =>
      found
        .flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items))
        .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          ...{ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
        })),
  };
}

/** Joins pieces of merged areas: what overlaps is one. Single cells are none. */
export function joinMerges(pieces: readonly Area[]): readonly Area[] {
  const sorted = [...pieces].sort((a, b) => a.row - b.row || a.column - b.column);
  const joined: Area[] = [];
  /** Areas by the column that they begin in, the last of each. */
  const open = new Map<number, number>();
  for (const piece of sorted) {
    const index = open.get(piece.column);
    const last = index === undefined ? undefined : joined[index];
    if (index !== undefined && last !== undefined && piece.row < last.row + last.rows) {
      const rows = Math.max(last.rows, piece.row + piece.rows - last.row);
      joined[index] = { ...last, rows, columns: Math.max(last.columns, piece.columns) };
    } else {
      open.set(piece.column, joined.length);
      joined.push(piece);
    }
  }
  return joined.filter(({ rows, columns }) => rows * columns > 1);
}
