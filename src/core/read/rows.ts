import type { RowKind } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import { squeezed } from '../text/normalise';
import { enumerationOf, isNumeralCell } from './enumeration';
import type { FoundTable } from './find-tables';
import type { Grid } from './grid';
import type { Layout } from './layout';
import type { TitleReading } from './title';
import { isTurn, type Steps } from './steps';
import type { TableRow } from './table-row';
import { withLinesBelow } from './lines-below';
import { withUnnamedTotal } from './unnamed-total';
import { isDateLine, isEndLine, isLine, isTotalName } from './lines';

/** The first rows of the table below its headings that may be data: headings that come again left out. */
export function dataRows(grid: Grid, table: FoundTable, most: number): number[] {
  const repeated = repeatedRows(table);
  const rows: number[] = [];
  for (const row of bodyRows(grid, table)) {
    if (rows.length === most) break;
    if (!repeated.has(row)) rows.push(row);
  }
  return rows;
}

/** Rows of the table below its headings, in order. */
function* bodyRows(grid: Grid, table: FoundTable): Generator<number> {
  for (let i = lowerBound(grid, table.block.rows[1] + 1); i < grid.rows.length; i += 1) {
    const row = grid.rows[i]?.row ?? Infinity;
    if (row > table.lastRow) return;
    if (columnsOf(grid, row, table.block.columns).length > 0) yield row;
  }
}

/** Tells data from totals, sections, notes and headings that come again. */
export function* classifyRows(
  grid: Grid,
  table: FoundTable,
  layout: Layout,
  title: TitleReading,
): Steps<readonly TableRow[]> {
  const repeated = repeatedRows(table);
  const arabic = numbersAreArabic(grid, table, layout);
  const leading = leadingColumns(layout);
  const firstFigure = Math.min(
    ...layout
      .of('target', 'actual', 'rate', 'period-actual', 'funds-planned')
      .map(({ column }) => column),
  );
  const rows: TableRow[] = [];
  let section = sectionAbove(title);
  let ended = false;
  let done = 0;
  for (const row of bodyRows(grid, table)) {
    if (isTurn(done++)) yield;
    const columns = columnsOf(grid, row, table.block.columns);
    const kind = isTitleAgain(grid, row, columns, title)
      ? 'repeated-header'
      : kindOf(grid, row, columns, layout, { repeated, arabic, leading, firstFigure });
    if (kind === 'data' && ended && !continuesAfterEnd(grid, row, columns, layout)) {
      rows.push({ row, kind: 'note', section: null });
      continue;
    }
    if (kind === 'note' && columns.some((column) => isEndLine(grid.text(row, column))))
      ended = true;
    if (kind === 'data' || kind === 'repeated-header') ended = false;
    if (kind === 'section') section = sectionName(grid, row, columns);
    rows.push({ row, kind, section });
  }
  return withUnnamedTotal(withLinesBelow(withoutLastSections(rows), grid, layout), grid, layout);
}

/** A section's line between title and headings: it holds for the first rows. */
function sectionAbove({ title, lines }: TitleReading): string | null {
  const last = lines[lines.length - 1];
  const enumeration = last === undefined ? null : enumerationOf(last.text);
  if (enumeration === null || enumeration.style !== 'numeral' || last === undefined) return null;
  return squeezed(last.text) === squeezed(title ?? '') ? null : enumeration.rest.trim() || null;
}

/** The title printed again at the top of a page. */
function isTitleAgain(
  grid: Grid,
  row: number,
  columns: readonly number[],
  { title }: TitleReading,
): boolean {
  if (columns.length !== 1 || title === null) return false;
  const text = squeezed(grid.text(row, columns[0] ?? 0));
  return text.replace(/[（(]?续(?:表)?\d*[)）]?/g, '') === squeezed(title);
}

/** Sections that nothing follows are notes. */
function withoutLastSections(rows: TableRow[]): TableRow[] {
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (row === undefined || row.kind === 'data') break;
    if (row.kind === 'section') rows[i] = { ...row, kind: 'note', section: null };
  }
  return rows;
}

function repeatedRows(table: FoundTable): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const {
    rows: [first, last],
  } of table.repeated) {
    for (let row = first; row <= last; row += 1) rows.add(row);
  }
  return rows;
}

/** What telling rows apart needs to know of the whole table. */
interface TableFacts {
  /** Rows of headings that come again. */
  readonly repeated: ReadonlySet<number>;
  /** Numbers are arabic ones. */
  readonly arabic: boolean;
  /** Columns that a section or total may stand in. */
  readonly leading: ReadonlySet<number>;
  /** The leftmost column of figures. */
  readonly firstFigure: number;
}

function kindOf(
  grid: Grid,
  row: number,
  columns: readonly number[],
  layout: Layout,
  { repeated, arabic, leading, firstFigure }: TableFacts,
): RowKind {
  if (repeated.has(row)) return 'repeated-header';
  if (isNote(grid, row, columns, leading)) return 'note';
  const names = columns.filter((column) => leading.has(column));
  if (isTotal(grid, row, columns, names, firstFigure)) return 'total';
  const sectional = names.length > 0 || isAmongFigures(columns, layout);
  if (sectional && isSection(grid, row, columns, layout, arabic)) return 'section';
  return 'data';
}

/** A total by the word that leads it; without any, by one that stands before its figures. */
function isTotal(
  grid: Grid,
  row: number,
  columns: readonly number[],
  names: readonly number[],
  firstFigure: number,
): boolean {
  const isWord = (column: number): boolean => isTotalName(grid.text(row, column));
  if (names.some(isWord)) return true;
  return names.length === 0 && columns.some((column) => column < firstFigure && isWord(column));
}

/** Columns that lead a row: its number, section, name or region; the first column always. */
function leadingColumns(layout: Layout): ReadonlySet<number> {
  const names = layout.of('number', 'section', 'item', 'region');
  const more = layout.has('item', 'region') ? [] : layout.of('task', 'indicator');
  const spanned = layout.columns.find(({ column }) => column === layout.width[0]);
  const first =
    spanned?.role === 'deadline' || spanned?.role === 'progress' ? [] : [layout.width[0]];
  return new Set([...first, ...[...names, ...more].map(({ column }) => column)]);
}

/** A lone text in a column of figures is none of its figures. */
function isAmongFigures(columns: readonly number[], layout: Layout): boolean {
  const figures = layout.of('target', 'actual', 'rate', 'ignored');
  return columns.length === 1 && figures.some(({ column }) => column === columns[0]);
}

function isNote(
  grid: Grid,
  row: number,
  columns: readonly number[],
  leading: ReadonlySet<number>,
): boolean {
  const [first = 0] = columns;
  const ends = columns.some((column) => isEndLine(grid.text(row, column)));
  if (ends) return endsTable(columns.map((column) => grid.text(row, column)));
  const alone = columns.length === 1 && leading.has(first);
  return alone && typeof grid.value(row, first) === 'string' && isLine(grid.text(row, first));
}

/**
 * Signatures, a note, the day of making. A full row with a date among its cells, or with a remark
 * that begins 说明：, ends nothing: only what leads a row, or most of it, speaks for the sheet.
 */
function endsTable(texts: readonly string[]): boolean {
  const [first = ''] = texts;
  const lines = texts.filter((text) => isLine(text) || isEndLine(text));
  const rest = texts.filter((text) => !lines.includes(text));
  const worded = lines.some((text) => !isDateLine(text));
  const leads = worded && (lines.includes(first) || lines.length >= rest.length);
  const short = rest.every((text) => text.length <= 12);
  return (short && (leads || texts.length <= 2)) || (texts.length <= 2 && isEndLine(first));
}

const SECTION_ROLES: ReadonlySet<Role> = new Set<Role>([
  ...(['item', 'task', 'indicator', 'region', 'section', 'ignored'] as const),
  ...(['target', 'actual', 'rate', 'period-actual', 'month-actual', 'baseline', 'weight'] as const),
  ...(['funds-planned', 'funds-in-place', 'funds-paid'] as const),
]);

function isSection(
  grid: Grid,
  row: number,
  columns: readonly number[],
  layout: Layout,
  arabic: boolean,
): boolean {
  const [first = 0] = columns;
  if (columns.length === 1) {
    const text = grid.text(row, first);
    if (typeof grid.value(row, first) !== 'string') return false;
    return isWide(grid, row, first, layout) || isSectionText(text);
  }
  const numbers = layout.of('number').map(({ column }) => column);
  const number = columns.find((column) => numbers.includes(column));
  return (
    arabic &&
    number !== undefined &&
    isNumeralCell(grid.text(row, number)) &&
    columns.length >= 2 &&
    columns.every((column) => column === number || mayHeadSection(column, layout))
  );
}

/** Name and sums of a section (二 · 新建项目 · 5.3亿元); who, by when and how far belong to an item. */
function mayHeadSection(column: number, layout: Layout): boolean {
  const role = layout.columns.find((one) => one.column === column)?.role ?? 'ignored';
  return SECTION_ROLES.has(role);
}

function isSectionText(text: string): boolean {
  const enumeration = enumerationOf(text);
  return (
    text.length <= 60 &&
    enumeration !== null &&
    enumeration.style !== 'digits' &&
    enumeration.rest !== ''
  );
}

/** Merged over at least half of the ledger. */
function isWide(grid: Grid, row: number, column: number, layout: Layout): boolean {
  const width = grid.merge(row, column)?.columns ?? 1;
  return width >= Math.max(3, (layout.width[1] - layout.width[0] + 1) / 2);
}

function sectionName(grid: Grid, row: number, columns: readonly number[]): string {
  const words = columns
    .map((column) => squeezed(grid.text(row, column)))
    .sort((a, b) => Number(isNumeralCell(b)) - Number(isNumeralCell(a)));
  const text = words.join('');
  return enumerationOf(words[0] ?? '')?.rest.trim() || (words[1] ?? text);
}

/** After a signature only a full row goes on with the ledger. */
function continuesAfterEnd(
  grid: Grid,
  row: number,
  columns: readonly number[],
  layout: Layout,
): boolean {
  const numbered = layout.of('number').some(({ column }) => grid.text(row, column).trim() !== '');
  return columns.length >= (numbered ? 3 : 4);
}

/** Most number cells hold digits, so that a numeral among them leads a section. */
function numbersAreArabic(grid: Grid, table: FoundTable, layout: Layout): boolean {
  const [number] = layout.of('number');
  if (number === undefined) return false;
  const all = dataRows(grid, table, 200).map((row) => grid.text(row, number.column));
  const texts = all.filter((text) => text.trim() !== '');
  const blank = all.length - texts.length;
  const digits = texts.filter((text) => /^\s*[（(]?\d/.test(text)).length;
  const numerals = texts.filter(isNumeralCell).length;
  // Numerals may lead sections whose entries carry no numbers at all.
  return digits > numerals || (digits === 0 && blank > numerals);
}

function columnsOf(grid: Grid, row: number, [first, last]: readonly [number, number]) {
  const columns = grid.filled(row);
  const inside = (columns[0] ?? first) >= first && (columns[columns.length - 1] ?? last) <= last;
  return inside ? columns : columns.filter((column) => column >= first && column <= last);
}

function lowerBound(grid: Grid, row: number): number {
  let [low, high] = [0, grid.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.rows[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
