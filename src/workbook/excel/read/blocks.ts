import type { Area } from '../../../core';

/** A band of rows of one sheet that is read at once. */
export interface ReadBlock {
  /** Position of the sheet among those to be read. */
  readonly sheet: number;
  readonly area: Area;
}

/** Cells of one block; Excel on the web grows slow beyond. */
const CELLS_A_BLOCK = 50_000;
/** Cells of one sync at first: 2 to 4 MB with values, formulas, types and formats of each. */
const CELLS_A_SYNC = 100_000;
const FEWEST_CELLS = 500;

/** How many cells are read in one sync; fewer for the rest of a session once that was too much. */
export class ReadingLimit {
  cells = CELLS_A_SYNC;

  /** So many cells were too much at once. */
  wasTooMuch(cells: number): void {
    this.cells = Math.max(FEWEST_CELLS, Math.min(this.cells, Math.floor(cells / 2)));
  }
}

/** Cells of an area. */
export function cellsIn({ rows, columns }: Area): number {
  return rows * columns;
}

/** Cuts an area into bands of rows with at most `cells` cells each, but at least one row. */
export function bandsOf(area: Area, cells: number): readonly Area[] {
  const height = Math.max(1, Math.floor(cells / area.columns));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, i) => ({
    ...area,
    row: area.row + i * height,
    rows: Math.min(height, area.rows - i * height),
  }));
}

/** The blocks of all sheets, grouped by the sync that reads them. */
export function planReading(
  extents: readonly (Area | null)[],
  limit: ReadingLimit,
): readonly (readonly ReadBlock[])[] {
  const size = Math.min(CELLS_A_BLOCK, limit.cells);
  const blocks = extents.flatMap((extent, sheet) =>
    extent === null ? [] : bandsOf(extent, size).map((area) => ({ sheet, area })),
  );
  const groups: ReadBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    cells += cellsIn(block.area);
    const group = groups[groups.length - 1];
    if (group === undefined || cells > limit.cells) {
      groups.push([block]);
      cells = cellsIn(block.area);
    } else group.push(block);
  }
  return groups;
}

/** The same blocks in two halves; `null` where a single row is left. */
export function halved(blocks: readonly ReadBlock[]): readonly (readonly ReadBlock[])[] | null {
  const middle = Math.ceil(blocks.length / 2);
  if (blocks.length > 1) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [block] = blocks;
  if (block === undefined || block.area.rows < 2) return null;
  const halves = bandsOf(block.area, Math.ceil(block.area.rows / 2) * block.area.columns);
  return halves.map((area) => [{ ...block, area }]);
}
