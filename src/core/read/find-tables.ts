import type { Grid } from './grid';
import { headingWord, readHeading } from './heading';
import { headingBlock, type HeadingBlock } from './heading-block';
import { headingRowAt, sameHeadings, type HeadingRow } from './heading-row';
import { isLine } from './lines';
import { squeezed } from '../text/normalise';

/** A table found on a sheet, before its columns have roles. */
export interface FoundTable {
  readonly block: HeadingBlock;
  /** Rows above the headings that may hold title and as-of line: first…last, inclusive; may be empty. */
  readonly above: readonly [first: number, last: number];
  /** Headings that come again at a page break. */
  readonly repeated: readonly HeadingBlock[];
  /** The last row that may belong to the table. */
  readonly lastRow: number;
  /** Columns in which lines above and below are looked for. */
  readonly limits: readonly [first: number, last: number];
}

/** Rows above a heading that are looked at for its title. */
const TITLE_ROWS = 12;

/** Finds all tables that ledger headings stand over, below one another and side by side. */
export function findTables(grid: Grid): FoundTable[] {
  const blocks = headingBlocks(grid);
  const lastFilled = grid.rows[grid.rows.length - 1]?.row ?? 0;
  const tables: FoundTable[] = [];
  const lanes = new Map<number, HeadingBlock[]>();
  for (const block of blocks) {
    const lane = laneOf(lanes, block);
    lanes.set(lane, [...(lanes.get(lane) ?? []), block]);
  }
  for (const lane of lanes.values()) tables.push(...tablesOf(grid, lane, blocks, lastFilled));
  return tables.sort(
    (a, b) => a.block.rows[0] - b.block.rows[0] || a.block.columns[0] - b.block.columns[0],
  );
}

function headingBlocks(grid: Grid): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let above = -1;
  for (const { row } of grid.rows) {
    if (row <= above) continue;
    const found = headingRowAt(grid, row);
    if (found === null) continue;
    let last = row;
    for (const [anchor, limits] of segments(grid, found)) {
      const block = headingBlock(grid, anchor, limits, above);
      blocks.push(block);
      last = Math.max(last, block.rows[1]);
    }
    above = last;
  }
  return blocks;
}

/** Cuts a row of headings where another table begins: its first heading comes again, or a gap. */
function segments(grid: Grid, found: HeadingRow): [HeadingRow, readonly [number, number]][] {
  const cuts = found.columns.filter((column, i) => i > 0 && beginsTable(grid, found, column, i));
  if (cuts.length === 0) return [[found, [0, Infinity]]];
  const bounds = [0, ...cuts, Infinity];
  const parts: [HeadingRow, readonly [number, number]][] = [];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const limits = [bounds[i] ?? 0, (bounds[i + 1] ?? Infinity) - 1] as const;
    const anchor = headingRowAt(grid, found.row, limits[0], limits[1]);
    if (anchor !== null) parts.push([anchor, limits]);
  }
  return parts;
}

function beginsTable(grid: Grid, found: HeadingRow, column: number, index: number): boolean {
  const before = found.columns[index - 1] ?? column;
  const start = found.columns[0] ?? column;
  const word = headingWord(grid.text(found.row, column));
  const rest = found.columns.slice(index).filter((c) => found.matched.includes(c));
  if (rest.length < 2 || index < 2) return false;
  const leads = readHeading(word).senses.some((sense) =>
    ['number', 'item', 'region'].includes(sense.role),
  );
  const again = word === headingWord(grid.text(found.row, start)) && leads;
  const width = grid.merge(found.row, before)?.columns ?? 1;
  const gap = column - before - width;
  return (
    again || (gap > 0 && leads && !underMerge(grid, found.row, before, column) && rest.length >= 3)
  );
}

/** A merge above joins both columns under one heading. */
function underMerge(grid: Grid, row: number, left: number, right: number): boolean {
  const area = grid.merge(row - 1, left);
  return area !== null && area.column + area.columns > right && area.columns <= right - left + 4;
}

/** Blocks that share columns stand in one lane, so that the next one ends the table above it. */
function laneOf(lanes: ReadonlyMap<number, readonly HeadingBlock[]>, block: HeadingBlock): number {
  for (const [lane, members] of lanes) {
    const last = members[members.length - 1];
    if (last === undefined || last.rows[1] >= block.rows[0]) continue;
    if (last.columns[0] <= block.columns[1] && block.columns[0] <= last.columns[1]) return lane;
  }
  return lanes.size;
}

function tablesOf(
  grid: Grid,
  lane: readonly HeadingBlock[],
  all: readonly HeadingBlock[],
  lastFilled: number,
): FoundTable[] {
  const tables: FoundTable[] = [];
  let open: { block: HeadingBlock; repeated: HeadingBlock[]; above: [number, number] } | null =
    null;
  let end = -1;
  for (const block of lane) {
    const limits = limitsOf(block, all);
    const above = linesAbove(grid, block, limits, end);
    if (open !== null && isRepeat(grid, open.block, block, above)) {
      open.repeated.push(block);
    } else {
      if (open !== null) {
        tables.push({ ...open, lastRow: above[0] - 1, limits: limitsOf(open.block, all) });
      }
      open = { block, repeated: [], above };
    }
    end = block.rows[1];
  }
  if (open !== null)
    tables.push({ ...open, lastRow: lastFilled, limits: limitsOf(open.block, all) });
  return tables;
}

/** Columns up to the neighbours on both sides. */
function limitsOf(block: HeadingBlock, all: readonly HeadingBlock[]): readonly [number, number] {
  let [from, to] = [0, Infinity];
  for (const other of all) {
    if (other.rows[0] > block.rows[1] || other.rows[1] < block.rows[0]) continue;
    if (other.columns[1] < block.columns[0]) from = Math.max(from, other.columns[1] + 1);
    if (other.columns[0] > block.columns[1]) to = Math.min(to, other.columns[0] - 1);
  }
  return [from, to];
}

/** Lines directly above a heading: title, 附件, as-of line. Empty (first > last) where there are none. */
function linesAbove(
  grid: Grid,
  block: HeadingBlock,
  limits: readonly [number, number],
  end: number,
): [number, number] {
  const last = block.rows[0] - 1;
  let first = block.rows[0];
  for (let row = last; row > end && block.rows[0] - row <= TITLE_ROWS; row -= 1) {
    const filled = grid.filled(row).filter((column) => column >= limits[0] && column <= limits[1]);
    if (filled.length === 0) continue;
    if (end >= 0 && !isAboveLine(grid, row, filled, block)) break;
    first = row;
  }
  return [first, last];
}

/** Below another table only what cannot be its data is a line: wide, or at the left edge, or worded so. */
function isAboveLine(
  grid: Grid,
  row: number,
  filled: readonly number[],
  block: HeadingBlock,
): boolean {
  if (filled.length > 3) return false;
  const [first] = filled;
  const value = first === undefined ? null : grid.value(row, first);
  if (first === undefined || typeof value !== 'string') return false;
  if (isLine(value)) return true;
  const width = grid.merge(row, first)?.columns ?? 1;
  const wide = width >= Math.max(3, (block.columns[1] - block.columns[0] + 1) / 2);
  const titled = /(?:表|台账|清单|情况|实事|通报|事项|计划|任务书)/.test(value);
  return filled.length === 1 && (wide || (titled && !/[。；;]/.test(value) && isSheetLine(value)));
}

/** A title is no entry of a list. */
function isSheetLine(text: string): boolean {
  return !/^[（(]?[\d一二三四五六七八九十]+[)）、.．]/.test(squeezed(text));
}

/** Headings come again for the same ledger, unless a title of another one stands above them. */
function isRepeat(
  grid: Grid,
  first: HeadingBlock,
  block: HeadingBlock,
  above: readonly [number, number],
): boolean {
  if (!sameHeadings(grid, first.anchor, block.anchor)) return false;
  const titles: string[] = [];
  for (let row = above[0]; row <= above[1]; row += 1) {
    const [column] = grid.filled(row);
    if (column !== undefined && !isLine(grid.text(row, column))) {
      titles.push(squeezed(grid.text(row, column)));
    }
  }
  return titles.every((title) => /续表|续|接上/.test(title) || isTitleOf(grid, first, title));
}

function isTitleOf(grid: Grid, block: HeadingBlock, title: string): boolean {
  for (let row = Math.max(0, block.rows[0] - TITLE_ROWS); row < block.rows[0]; row += 1) {
    if (grid.filled(row).some((column) => squeezed(grid.text(row, column)) === title)) return true;
  }
  return false;
}
