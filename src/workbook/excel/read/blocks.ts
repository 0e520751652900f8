import type { Area } from '../../../core';

/** A band of rows of one sheet that is read at once. */
export interface ReadBlock {
  /** Position of the sheet among those to be read. */
  readonly sheet: number;
  readonly area: Area;
}

/** Cells of one block; Excel on the web grows slow beyond. */
const CELLS_A_BLOCK = 50_000;
/** Cells of one sync: 2 to 4 MB with values, formulas, types and formats of each. */
const CELLS_A_SYNC = 100_000;

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
export function planReading(extents: readonly (Area | null)[]): readonly (readonly ReadBlock[])[] {
  const blocks = extents.flatMap((extent, sheet) =>
    extent === null ? [] : bandsOf(extent, CELLS_A_BLOCK).map((area) => ({ sheet, area })),
  );
  const groups: ReadBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    cells += cellsIn(block.area);
    const group = groups[groups.length - 1];
    if (group === undefined || cells > CELLS_A_SYNC) {
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
