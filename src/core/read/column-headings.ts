import type { Cell } from '../sheet/reference';
import { normalText, squeezed } from '../text/normalise';
import type { Grid } from './grid';
import { readHeading } from './heading';
import type { HeadingBlock } from './heading-block';

/** The heading over one column, level by level. */
export interface ColumnHeading {
  readonly column: number;
  /** Texts from the outermost level in, each without broken white space. */
  readonly levels: readonly string[];
  readonly cells: readonly Cell[];
  /** Only the heading of a group stands over it, while others of the group have their own. */
  readonly unnamed: boolean;
}

interface Level {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** Columns the level's cell stands over. */
  readonly width: number;
}

/** Reads the headings of all columns of a block; a column without any has no levels. */
export function columnHeadings(grid: Grid, block: HeadingBlock): ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  const levels = new Map<number, readonly Level[]>();
  let left: readonly Level[] = [];
  for (let column = block.columns[0]; column <= block.columns[1]; column += 1) {
    const own = levelsOf(grid, block, column, left);
    levels.set(column, own);
    // A column left empty between two of one group does not part them.
    if (own.length > 0) left = own;
  }
  const widths = widthsOf(levels);
  for (const [column, own] of levels) {
    const joined = joinHalves(own, widths);
    headings.push({
      column,
      levels: joined.map((level) => level.text),
      cells: joined.flatMap((level) => level.cells),
      unnamed: isUnnamed(own, levels),
    });
  }
  return headings;
}

/** Takes out the white space that breaks Chinese words; between other words one space stays. */
export function tidy(text: string): string {
  const plain = normalText(text).trim();
  if (!/\s/.test(plain)) return plain;
  return plain
    .replace(/\s+/g, ' ')
    .replace(/([^\x21-\x7e]) (?=\S)/g, '$1')
    .replace(/ (?=[^\x21-\x7e])/g, '');
}

function levelsOf(
  grid: Grid,
  block: HeadingBlock,
  column: number,
  left: readonly Level[],
): readonly Level[] {
  const levels: Level[] = [];
  for (let row = block.rows[0]; row <= block.rows[1]; row += 1) {
    if (row === block.indexRow) continue;
    const at = grid.anchor(row, column);
    const text = tidy(grid.text(at.row, at.column));
    const previous = levels[levels.length - 1]?.cells[0];
    if (previous !== undefined && previous.row === at.row && previous.column === at.column)
      continue;
    if (at.row < block.rows[0]) continue;
    if (text !== '')
      levels.push({ text, cells: [at], width: grid.merge(row, column)?.columns ?? 1 });
    else if (at.column === column) {
      const group = groupFromLeft(grid, block, row, column, left);
      if (group !== null) levels.push(group);
    }
  }
  return levels;
}

/** A group's heading pasted without its merge: it stands over its first column only. */
function groupFromLeft(
  grid: Grid,
  block: HeadingBlock,
  row: number,
  column: number,
  left: readonly Level[],
): Level | null {
  const below = lowerTexts(grid, block, row, column);
  const group = left.find((level) => level.cells[0]?.row === row);
  const isLast = left[left.length - 1] === group;
  if (below === 0 || group === undefined || isLast) return null;
  return group.width > 1 ? null : group;
}

function lowerTexts(grid: Grid, block: HeadingBlock, row: number, column: number): number {
  let count = 0;
  for (let r = row + 1; r <= block.rows[1]; r += 1) {
    if (r !== block.indexRow && grid.text(r, column).trim() !== '') count += 1;
  }
  return count;
}

/** How many columns each heading cell stands over. */
function widthsOf(levels: ReadonlyMap<number, readonly Level[]>): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const own of levels.values()) {
    for (const level of own) {
      const key = keyOf(level);
      widths.set(key, (widths.get(key) ?? 0) + 1);
    }
  }
  return widths;
}

function isUnnamed(own: readonly Level[], all: ReadonlyMap<number, readonly Level[]>): boolean {
  const [only, ...others] = own;
  if (only === undefined || others.length > 0 || only.width < 2) return false;
  const key = keyOf(only);
  return [...all.values()].some(
    ([first, ...rest]) => first !== undefined && rest.length > 0 && keyOf(first) === key,
  );
}

function keyOf(level: Level): string {
  const [at] = level.cells;
  return at === undefined ? '' : `${at.row},${at.column}`;
}

/** Joins levels over one column that are one heading cut in two (牵头 | 领导). */
function joinHalves(
  levels: readonly Level[],
  widths: ReadonlyMap<string, number>,
): readonly Level[] {
  const joined: Level[] = [];
  for (const level of levels) {
    const upper = joined[joined.length - 1];
    if (
      upper !== undefined &&
      widths.get(keyOf(upper)) === 1 &&
      isOneHeading(upper.text, level.text)
    ) {
      joined[joined.length - 1] = {
        text: upper.text + level.text,
        cells: [...upper.cells, ...level.cells],
        width: 1,
      };
    } else joined.push(level);
  }
  return joined;
}

function isOneHeading(upper: string, lower: string): boolean {
  if (/^[（(]/.test(lower)) return true;
  const whole = readHeading(squeezed(upper + lower));
  if (whole.exact) return true;
  const half = readHeading(upper);
  return whole.senses.length > 0 && half.senses.length === 0;
}
