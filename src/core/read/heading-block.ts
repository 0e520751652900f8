import { squeezed } from '../text/normalise';
import { knownUnit } from '../text/units';
import type { Role } from '../ledger/role';
import type { Grid } from './grid';
import { isIndexRow } from './index-row';
import { headingWord, readHeading } from './heading';
import { isHeading, sameHeadings, headingRowAt, type HeadingRow } from './heading-row';
import { isNumeralCell } from './enumeration';
import { isLine } from './lines';

/** The headings of a table: rows first…last, columns first…last, inclusive. */
export interface HeadingBlock {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  /** The row by which the block was found. */
  readonly anchor: HeadingRow;
  /** A row 1 2 3 … or 甲 乙 … that numbers the columns. */
  readonly indexRow: number | null;
}

/** Roles that name what a row is about. */
const NAMING_ROLES: ReadonlySet<Role> = new Set<Role>([
  'number',
  'item',
  'task',
  'region',
  'indicator',
]);

/** Ledgers have at most five rows of headings. */
const MOST_ROWS = 5;

/** Reaches from the anchor up and down over all rows that belong to the headings. */
export function headingBlock(
  grid: Grid,
  anchor: HeadingRow,
  limits: readonly [from: number, to: number],
  above: number,
): HeadingBlock {
  const first = reachUp(grid, anchor, limits, above);
  const { last, indexRow } = reachDown(grid, anchor, limits, first);
  const columns = withUnheaded(grid, last, widthOf(grid, [first, last], limits), limits);
  return { rows: [first, last], columns, anchor, indexRow };
}

function reachUp(
  grid: Grid,
  anchor: HeadingRow,
  limits: readonly [number, number],
  above: number,
): number {
  const incomplete = needsUpperRow(grid, anchor);
  let first = anchor.row;
  while (first - 1 > above && anchor.row - first + 1 < MOST_ROWS) {
    const row = first - 1;
    const upper = incomplete && isUpperRow(grid, row, limits);
    if (!upper && !reachesBelow(grid, row, first, limits)) break;
    first = row;
  }
  return first;
}

/** Headings that come twice, or without any that names the row, stand below others. */
function needsUpperRow(grid: Grid, anchor: HeadingRow): boolean {
  const words = anchor.matched.map((column) => headingWord(grid.text(anchor.row, column)));
  const named = words.some(isNaming);
  return !named || new Set(words).size < words.length;
}

function isNaming(text: string): boolean {
  return readHeading(text).senses.some(({ role }) => NAMING_ROLES.has(role));
}

/** A cell of the row is merged with the headings below it. */
function reachesBelow(
  grid: Grid,
  row: number,
  first: number,
  limits: readonly [number, number],
): boolean {
  return within(grid, row, limits).some((column) => {
    const area = grid.merge(row, column);
    return area !== null && area.row + area.rows > first && area.rows <= MOST_ROWS;
  });
}

/** Headings over groups of columns: several short texts, none of them a line about the sheet. */
function isUpperRow(grid: Grid, row: number, limits: readonly [number, number]): boolean {
  const columns = within(grid, row, limits);
  return (
    columns.length >= 2 &&
    columns.every((column) => {
      const value = grid.value(row, column);
      return typeof value === 'string' && value.length <= 30 && !isLine(value);
    })
  );
}

function reachDown(
  grid: Grid,
  anchor: HeadingRow,
  limits: readonly [number, number],
  first: number,
): { last: number; indexRow: number | null } {
  let last = mergedDown(grid, anchor.row, limits);
  while (last - first + 1 < MOST_ROWS) {
    const row = last + 1;
    if (isIndexRow(within(grid, row, limits).map((column) => grid.text(row, column))))
      return { last: row, indexRow: row };
    if (!isLowerRow(grid, row, anchor, limits)) break;
    last = mergedDown(grid, row, limits);
  }
  return { last, indexRow: null };
}

/** The last row that merges starting in this row reach. */
function mergedDown(grid: Grid, row: number, limits: readonly [number, number]): number {
  return within(grid, row, limits).reduce((last, column) => {
    const area = grid.merge(row, column);
    return area === null || area.rows > MOST_ROWS ? last : Math.max(last, row + area.rows - 1);
  }, row);
}

/** Words that are headings only as the lower half of one: 牵头⏎领导 pasted into two rows. */
const LOWER_HALF =
  /^(?:领导|单位|时限|时间|情况|名称|内容|任务|目标|部门|人|数|率|值|进展|说明|比例)$/;

function isLowerRow(
  grid: Grid,
  row: number,
  anchor: HeadingRow,
  limits: readonly [number, number],
): boolean {
  const columns = within(grid, row, limits);
  if (columns.length === 0 || isLoneWide(grid, row, columns)) return false;
  const own = headingRowAt(grid, row, limits[0], limits[1]);
  if (own !== null && sameHeadings(grid, anchor, own)) return false;
  const texts = columns.map((column) => grid.value(row, column));
  if (!texts.every((value) => typeof value === 'string' && value.length <= 24 && !isLine(value)))
    return false;
  const heads = columns.filter((column) => isLowerHeading(grid.text(row, column)));
  const underHeading = columns.filter((column) => anchor.columns.includes(column));
  const [leading] = anchor.columns;
  const names = leading !== undefined && isNaming(grid.text(anchor.row, leading));
  if (names && columns[0] === leading && !isHeading(grid.text(row, leading))) return false;
  return (
    heads.length >= Math.max(1, columns.length * 0.5) && isPlausible(heads, underHeading, columns)
  );
}

/** One cell merged over several columns leads a section. */
function isLoneWide(grid: Grid, row: number, [first = 0, ...others]: readonly number[]): boolean {
  return others.length === 0 && (grid.merge(row, first)?.columns ?? 1) > 2;
}

function isPlausible(
  heads: readonly number[],
  underHeading: readonly number[],
  columns: readonly number[],
): boolean {
  return heads.length >= 2 || (columns.length === 1 && underHeading.length === 1);
}

function isLowerHeading(text: string): boolean {
  const word = squeezed(text);
  if (LOWER_HALF.test(word) || isHeading(word) || /^[（(].{1,8}[)）]$/.test(word)) return true;
  // The last row of headings may say in what its columns count: 个 · 人 · %.
  return knownUnit(word) !== null;
}

/** Rows below the headings that tell whether a column beside them belongs to the table. */
const LOOKED_AT = 40;

/** A column of numbers to the left of the headings, which nobody gave one. */
function withUnheaded(
  grid: Grid,
  last: number,
  [from, to]: readonly [number, number],
  limits: readonly [number, number],
): readonly [number, number] {
  const left = from - 1;
  if (left < limits[0]) return [from, to];
  let count = 0;
  for (let row = last + 1; row <= last + LOOKED_AT; row += 1) {
    const text = squeezed(grid.text(row, left));
    if (text === '') continue;
    if (!/^\d{1,3}$/.test(text) && !isNumeralCell(text)) return [from, to];
    count += 1;
  }
  return count >= 2 ? [left, to] : [from, to];
}

function widthOf(
  grid: Grid,
  rows: readonly [number, number],
  limits: readonly [number, number],
): readonly [number, number] {
  let [first, last] = [Infinity, -1];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (const column of within(grid, row, limits)) {
      first = Math.min(first, column);
      const width = grid.merge(row, column)?.columns ?? 1;
      last = Math.max(last, Math.min(column + width - 1, limits[1]));
    }
  }
  return [first, last];
}

/** Filled columns of a row between two limits, inclusive. */
function within(grid: Grid, row: number, limits: readonly [number, number]): number[] {
  return grid.filled(row).filter((column) => column >= limits[0] && column <= limits[1]);
}
