/** One cell, 0-based; A1 notation appears only at the rim. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based; `rows` and `columns` are counts of at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Names of columns met so far: every cell of every sheet asks for one. */
const NAMES: string[] = [];

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnName(column: number): string {
  return (NAMES[column] ??= nameOfColumn(column));
}

function nameOfColumn(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `A` → 0, `AA` → 26. The letters must be `A`–`Z` (either case). */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A1 address without the sheet: row 0, column 0 → `A1`. */
export function addressOf(at: { readonly row: number; readonly column: number }): string {
  return `${columnName(at.column)}${at.row + 1}`;
}

/** A1 address of an area: `A1:C3`, a single cell as `A1`. */
export function areaAddress(area: Area): string {
  const first = addressOf(area);
  const last = addressOf({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  });
  return first === last ? first : `${first}:${last}`;
}

/** Sheet name as it must stand in a formula: always quoted, `'` doubled. */
export function quoteSheet(name: string): string {
  return name.includes("'") ? `'${name.replace(/'/g, "''")}'` : `'${name}'`;
}

/** What people read: `进展情况!F48`; the name is quoted only where a formula would need it. */
export function cellLabel(cell: Cell): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(cell.sheet);
  return `${plain ? cell.sheet : quoteSheet(cell.sheet)}!${addressOf(cell)}`;
}

/** Reads `F48`, `$F$48`, `A1:C3`; `null` where the text is no address. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (match === null) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] === undefined ? column : columnIndex(match[3]);
  const lastRow = match[4] === undefined ? row : Number(match[4]) - 1;
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Reads `进展情况!F48`, `'a b'!F48`; with `sheet` given, a bare `F48` too. `null` where it is none. */
export function parseCell(text: string, sheet: string | null = null): Cell | null {
  const cut = text.lastIndexOf('!');
  const name = cut < 0 ? sheet : unquoteSheet(text.slice(0, cut));
  const area = parseArea(text.slice(cut + 1).trim());
  if (name === null || area === null || area.rows > 1 || area.columns > 1) return null;
  return { sheet: name, row: area.row, column: area.column };
}

function unquoteSheet(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1
    ? name.slice(1, -1).replace(/''/g, "'")
    : name;
}

/** True when the cell at (row, column) lies inside the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Key of a cell within its sheet, as used by `SheetSnapshot.formulas`: `row,column`, 0-based. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
