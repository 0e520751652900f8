import type { Role } from '../ledger/role';
import type { Grid } from './grid';
import { headingWord, readHeading } from './heading';
import { headingBlock, type HeadingBlock } from './heading-block';
import { headingRowAt, sameHeadings, type HeadingRow } from './heading-row';
import { isLine } from './lines';
import { repeatedBlock } from './repeated-block';
import { isTurn, type Steps } from './steps';
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

/** Roles whose heading may lead a table. */
const LEADING_ROLES: ReadonlySet<Role> = new Set<Role>(['number', 'item', 'region']);

/** Columns looked at on both sides of a cut. */
const WIDEST = 40;

/** Rows above a heading that are looked at for its title. */
const TITLE_ROWS = 12;

/** Finds all tables that ledger headings stand over, below one another and side by side. */
export function* findTables(grid: Grid): Steps<FoundTable[]> {
  const bands = yield* headingBlocks(grid);
  yield;
  const lastFilled = grid.rows[grid.rows.length - 1]?.row ?? 0;
  const lanes: PlacedBlock[][] = [];
  for (const band of bands) {
    for (const block of band) {
      const placed = { block, limits: limitsOf(block, band) };
      const lane = laneOf(lanes, block);
      if (lane === null) lanes.push([placed]);
      else lane.push(placed);
    }
  }
  return lanes
    .flatMap((lane) => tablesOf(grid, lane, lastFilled))
    .sort((a, b) => a.block.rows[0] - b.block.rows[0] || a.block.columns[0] - b.block.columns[0]);
}

/** A block and the columns up to its neighbours. */
interface PlacedBlock {
  readonly block: HeadingBlock;
  readonly limits: readonly [first: number, last: number];
}

/** Blocks of headings, those of one row side by side together. */
function* headingBlocks(grid: Grid): Steps<HeadingBlock[][]> {
  const bands: HeadingBlock[][] = [];
  let above = -1;
  for (const [done, { row, columns }] of grid.rows.entries()) {
    if (isTurn(done)) yield;
    if (row <= above) continue;
    const right = bands[bands.length - 1]?.reduce(
      (edge, block) => Math.max(edge, block.columns[1]),
      0,
    );
    const beside = right !== undefined && (columns[columns.length - 1] ?? 0) > right + 1;
    const found = headingRowAt(grid, row) ?? (beside ? headingRowAt(grid, row, right + 1) : null);
    if (found === null) continue;
    const start = above;
    const before = bands[bands.length - 1];
    const band = segments(grid, found).map(
      ([anchor, limits], i) =>
        repeatedBlock(grid, anchor, before?.[i], start) ??
        headingBlock(grid, anchor, limits, start),
    );
    bands.push(band);
    above = band.reduce((last, { rows }) => Math.max(last, rows[1]), row);
  }
  return bands;
}

/** Cuts a row of headings where another table begins: its first heading comes again, or a gap. */
function segments(grid: Grid, found: HeadingRow): [HeadingRow, readonly [number, number]][] {
  const cuts = found.columns.filter((column, i) => i > 1 && beginsTable(grid, found, column, i));
  const outer = found.columns[0] === grid.filled(found.row)[0] ? 0 : (found.columns[0] ?? 0);
  if (cuts.length === 0) return [[found, [outer, Infinity]]];
  const bounds = [outer, ...cuts, Infinity];
  const parts: [HeadingRow, readonly [number, number]][] = [];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const limits = [bounds[i] ?? 0, (bounds[i + 1] ?? Infinity) - 1] as const;
    const anchor = headingRowAt(grid, found.row, limits[0], limits[1]);
    if (anchor !== null) parts.push([anchor, limits]);
  }
  return parts;
}

function beginsTable(grid: Grid, found: HeadingRow, column: number, index: number): boolean {
  const word = headingWord(grid.text(found.row, column));
  if (!readHeading(word).senses.some(({ role }) => LEADING_ROLES.has(role))) return false;
  const before = found.columns[index - 1] ?? column;
  const gap = column - before - (grid.merge(found.row, before)?.columns ?? 1);
  if (underMerge(grid, found.row, before, column)) return false;
  const shared = sharedWords(grid, found, index);
  const again = word === headingWord(grid.text(found.row, found.columns[0] ?? column));
  return shared >= 2 && (again || gap > 0);
}

/** How many of the next headings stood before: another table of the same kind begins with them. */
function sharedWords(grid: Grid, { row, columns }: HeadingRow, index: number): number {
  const wordOf = (column: number): string => headingWord(grid.text(row, column));
  const before = new Set(columns.slice(Math.max(0, index - WIDEST), index).map(wordOf));
  const next = new Set(columns.slice(index, index + WIDEST).map(wordOf));
  return [...next].filter((word) => before.has(word)).length;
}

/** A merge above joins both columns under one heading. */
function underMerge(grid: Grid, row: number, left: number, right: number): boolean {
  const area = grid.merge(row - 1, left);
  return area !== null && area.column + area.columns > right && area.columns <= right - left + 4;
}

/** Blocks that share columns stand in one lane, so that the next one ends the table above it. */
function laneOf(
  lanes: readonly PlacedBlock[][],
  { rows, columns }: HeadingBlock,
): PlacedBlock[] | null {
  const found = lanes.find((lane) => {
    const last = lane[lane.length - 1]?.block;
    if (last === undefined || last.rows[1] >= rows[0]) return false;
    return last.columns[0] <= columns[1] && columns[0] <= last.columns[1];
  });
  return found ?? null;
}

/** A table whose end is not known yet. */
interface OpenTable extends PlacedBlock {
  readonly repeated: HeadingBlock[];
  readonly above: readonly [number, number];
}

function tablesOf(grid: Grid, lane: readonly PlacedBlock[], lastFilled: number): FoundTable[] {
  const tables: FoundTable[] = [];
  let open: OpenTable | null = null;
  let end = -1;
  for (const { block, limits } of lane) {
    const above = linesAbove(grid, block, limits, end);
    if (open !== null && isRepeat(grid, open.block, block, above)) {
      open.repeated.push(block);
    } else {
      if (open !== null) tables.push({ ...open, lastRow: above[0] - 1 });
      open = { block, limits, repeated: [], above };
    }
    end = block.rows[1];
  }
  if (open !== null) tables.push({ ...open, lastRow: lastFilled });
  return tables;
}

/** Columns up to the neighbours on both sides. */
function limitsOf(block: HeadingBlock, band: readonly HeadingBlock[]): readonly [number, number] {
  const index = band.indexOf(block);
  const left = band[index - 1]?.columns[1];
  const right = band[index + 1]?.columns[0];
  return [left === undefined ? 0 : left + 1, right === undefined ? Infinity : right - 1];
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
  const line = isSheetLine(value) && !/[。；;]/.test(value);
  return filled.length === 1 && line && (wide || titled);
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
