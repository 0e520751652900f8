import { squeezed } from '../text/normalise';
import { enumerationOf } from './enumeration';
import type { Grid } from './grid';
import type { Layout } from './layout';
import { isLine } from './lines';
import type { TableRow } from './table-row';

/** A number as lists have it: 1, 1.2, 3-1, （四）, 五、, ①, A3. */
const NUMBER =
  /^[*★]?[（(]?(?:[A-Za-z]?\d{1,4}(?:[.\-–—]\d{1,3})*|[一二三四五六七八九十百]{1,5}|[①-⑳])[)）]?[、.．]?$/;

/** What a note says that no name of a promise does. */
const NOTE =
  /^(?:[*※☆△#]|（此页|抄[送报]|以上|上述|本表|表中|注[\s\d])|数据(?:为|由|均|来源|截)|快报|口径|四舍五入|(?:提供|汇总|整理)[。]?$/;

/** Who made or signed the sheet: 主任：李…, 领导签字：, 审核 王…. */
const SIGNED =
  /^(?:[^\s:：，。]{1,8}[:：]\s*\S{0,6}|(?:审核|填表|制表|填报|校对|签发|复核|审批|经办)人?\s+\S{2,4})$/;

/**
 * Tells notes and signatures that nothing names as such from data: what stands in the column of
 * numbers without being one, alone under a blank row, or is worded as no promise is.
 */
export function withLinesBelow(
  rows: readonly TableRow[],
  grid: Grid,
  layout: Layout,
): readonly TableRow[] {
  const numbered = numbersAreNumbers(rows, grid, layout);
  const lines = new Set<TableRow>();
  let before = rows.length;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (row?.kind !== 'data') continue;
    const texts = textsOf(row.row, grid, layout);
    const stray = numbered && texts.length <= 4 && isStray(row.row, grid, layout);
    const gap = row.row - (rows[i - 1]?.row ?? row.row) > 1;
    before = i;
    if (!stray && !isLineBelow(texts, gap, row.row, grid, layout)) break;
    lines.add(row);
  }
  // A list of names that nobody has filled in yet is no ledger of notes.
  if (lines.size === 0 || !rows.slice(0, before + 1).some(isData(lines))) return rows;
  return rows.map((row) => (lines.has(row) ? { ...row, kind: 'note', section: null } : row));
}

function isData(lines: ReadonlySet<TableRow>): (row: TableRow) => boolean {
  return (row) => row.kind === 'data' && !lines.has(row);
}

function isLineBelow(
  texts: readonly string[],
  gap: boolean,
  row: number,
  grid: Grid,
  layout: Layout,
): boolean {
  const [first = ''] = texts;
  if (texts.every((text) => SIGNED.test(text) || isLine(text))) return true;
  if (texts.length > 1 || !leads(row, grid, layout)) return false;
  return gap || NOTE.test(first) || enumerationOf(first) !== null;
}

/** The lone cell stands where rows begin: in a column that numbers or names them. */
function leads(row: number, grid: Grid, layout: Layout): boolean {
  const [first] = filled(row, grid, layout);
  const naming = layout.of('number', 'section', 'item', 'region', 'task', 'indicator');
  return first === layout.width[0] || naming[0]?.column === first;
}

/** A text stands in the column of numbers, and none of the cells that every entry has. */
function isStray(row: number, grid: Grid, layout: Layout): boolean {
  const texts = layout.of('number').map(({ column }) => grid.text(row, column).trim());
  const said = texts.some((text) => text !== '' && !NUMBER.test(squeezed(text)));
  const held = layout.of('lead-unit', 'deadline', 'actual', 'rate', 'status');
  return said && held.filter(({ column }) => grid.text(row, column).trim() !== '').length <= 1;
}

/** Most cells of the column of numbers hold numbers. */
function numbersAreNumbers(rows: readonly TableRow[], grid: Grid, layout: Layout): boolean {
  const [column] = layout.of('number');
  if (column === undefined) return false;
  const texts = rows
    .filter(({ kind }) => kind === 'data')
    .map(({ row }) => squeezed(grid.text(row, column.column)))
    .filter((text) => text !== '');
  return texts.filter((text) => NUMBER.test(text)).length > texts.length / 2;
}

function textsOf(row: number, grid: Grid, layout: Layout): string[] {
  return filled(row, grid, layout).map((column) => grid.text(row, column).trim());
}

function filled(row: number, grid: Grid, { width }: Layout): number[] {
  return grid.filled(row).filter((column) => column >= width[0] && column <= width[1]);
}
