import { squeezed } from '../text/normalise';
import type { Grid } from './grid';
import { headingWord, isHeadingWord, LONGEST_HEADING, readHeading } from './heading';

/** What makes a row look like a row of headings. */
export interface HeadingRow {
  readonly row: number;
  /** Filled columns of the row. */
  readonly columns: readonly number[];
  /** Columns whose text is a heading. */
  readonly matched: readonly number[];
}

/** A row of headings has at least so many that are known. */
const FEWEST = 3;

/** Words that only a ledger's heading uses; with one of them two known headings are enough. */
const TELLING = /实事|任务|事项|目标|指标|责任单位|完成|进展|时限/;

/**
 * Reads a row as headings: its cells are short texts and at least half of them known. Null where it is
 * something else. `from`, `to` limit the columns, inclusive.
 */
export function headingRowAt(grid: Grid, row: number, from = 0, to = Infinity): HeadingRow | null {
  const columns = grid.filled(row).filter((column) => column >= from && column <= to);
  if (columns.length < 2) return null;
  // A row that begins with its number is data, however short its texts are.
  const [first = 0] = columns;
  const number = grid.value(row, first);
  if (typeof number === 'number' && number < 1000) return null;
  const texts = columns.filter((column) => {
    const value = grid.value(row, column);
    return typeof value === 'string' && value.length <= LONGEST_HEADING;
  });
  // Most rows of data end here: they hold numbers or long texts.
  if (texts.length < columns.length * 0.7) return null;
  if (!texts.some((column) => isHeadingWord(grid.text(row, column)))) return null;
  const matched = columns.filter((column) => isHeading(grid.text(row, column)));
  return isEnough(grid, row, columns, matched) ? { row, columns, matched } : null;
}

/** True where the text can stand over a column: a known word, a known part, or a period. */
export function isHeading(text: string): boolean {
  const reading = readHeading(text);
  return reading.senses.length > 0 || reading.period !== null;
}

/** The same headings in the same columns: a page header repeated. */
export function sameHeadings(grid: Grid, first: HeadingRow, second: HeadingRow): boolean {
  const words = (at: HeadingRow): Map<number, string> =>
    new Map(at.columns.map((column) => [column, headingWord(grid.text(at.row, column))]));
  const a = words(first);
  const b = words(second);
  const same = [...a].filter(([column, word]) => b.get(column) === word).length;
  return same >= Math.max(2, Math.max(a.size, b.size) * 0.75);
}

function isEnough(
  grid: Grid,
  row: number,
  columns: readonly number[],
  matched: readonly number[],
): boolean {
  const words = new Set(matched.map((column) => headingWord(grid.text(row, column))));
  if (matched.length < columns.length / 2) return false;
  if (words.size >= FEWEST) return true;
  if (words.size === 2 && matched.length >= 4 && matched.length === columns.length) return true;
  return (
    words.size === 2 &&
    columns.length <= 3 &&
    matched.some((column) => TELLING.test(squeezed(grid.text(row, column))))
  );
}
