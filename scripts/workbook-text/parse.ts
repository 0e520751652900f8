import {
  cellKey,
  columnIndex,
  parseArea,
  type Area,
  type Book,
  type FormatArea,
  type Mark,
  type Scalar,
  type SheetSnapshot,
} from '../../src/core';

/**
 * Reads workbooks written as text, the form in which samples and golden ledgers are kept:
 *
 * ```text
 * === 进展情况                      a sheet; rows follow, one a line, from row 1 on
 * // a remark, no row
 * 序号 | 名  称 | 完成⏎时限         cells; ⏎ is a line feed, \| a bar; white space around is dropped
 * 1 | ^ | <                        ^ merged with the cell above, < with the cell to the left
 * 14.0 | 139% | 2026-09-30 | '007  numbers with their format; a leading ' keeps text (and spaces)
 * #DIV/0! | =A1/B1 -> 0.5          an error value; a formula and its value
 * @hidden-rows 3 4                 directives: @hidden, @locked, @filtered, @hidden-columns C D,
 *                                  @mark overview 总览, @at B3 (where the first row stands), @widths 6 20,
 *                                  @format B2:B9 0.00 (number format), before any sheet @date1904
 * ```
 * A line holding nothing is an empty row; blank lines before the next sheet are dropped.
 */
export function parseWorkbookText(text: string): Book {
  const sheets: SheetSnapshot[] = [];
  let date1904 = false;
  let lines: string[] = [];
  let name: string | null = null;
  const finish = (): void => {
    if (name !== null) sheets.push(sheetOf(name, lines));
    lines = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('=== ')) {
      finish();
      name = line.slice(4).trim();
    } else if (line.trim() === '@date1904') date1904 = true;
    else if (name !== null && !line.startsWith('//')) lines.push(line);
  }
  finish();
  return { sheets, date1904, locked: false };
}

/** Column widths in pixels given by `@widths`, by sheet name. */
export function widthsOf(text: string): ReadonlyMap<string, readonly number[]> {
  const widths = new Map<string, readonly number[]>();
  let name = '';
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('=== ')) name = line.slice(4).trim();
    else if (line.startsWith('@widths '))
      widths.set(name, line.slice(8).trim().split(/\s+/).map(Number));
  }
  return widths;
}

function sheetOf(name: string, lines: readonly string[]): SheetSnapshot {
  const directives = lines.filter((line) => line.startsWith('@'));
  const rows = lines.filter((line) => !line.startsWith('@')).map(splitCells);
  while (rows.length > 0 && (rows[rows.length - 1] ?? []).every((cell) => cell === '')) rows.pop();
  const words = (key: string): string[] | null => {
    const line = directives.find((d) => d === `@${key}` || d.startsWith(`@${key} `));
    return line === undefined ? null : line.split(/\s+/).slice(1);
  };
  const at = parseArea(words('at')?.[0] ?? 'A1') ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const width = Math.max(1, ...rows.map((row) => row.length));
  const formats: FormatArea[] = [];
  const formulas = new Map<string, string>();
  const values = rows.map((cells, r) =>
    Array.from({ length: width }, (_, c): Scalar => {
      const read = readCell(cells[c] ?? '');
      const [row, column] = [at.row + r, at.column + c];
      if (read.format !== null) {
        formats.push({ area: { row, column, rows: 1, columns: 1 }, format: read.format });
      }
      if (read.formula !== null) formulas.set(cellKey(row, column), read.formula);
      return read.value;
    }),
  );
  for (const line of directives.filter((d) => d.startsWith('@format '))) {
    const [, address = '', ...format] = line.split(/\s+/);
    const area = parseArea(address);
    if (area !== null) formats.push({ area, format: format.join(' ') });
  }
  return {
    name,
    mark: markOf(words('mark')),
    hidden: words('hidden') !== null,
    locked: words('locked') !== null,
    filtered: words('filtered') !== null,
    origin: [at.row, at.column],
    values,
    formats,
    formulas,
    merges: mergesOf(rows, width, at),
    hiddenRows: (words('hidden-rows') ?? []).map((row) => Number(row) - 1),
    hiddenColumns: (words('hidden-columns') ?? []).map(columnIndex),
  };
}

function markOf(words: string[] | null): Mark | null {
  return words === null ? null : { kind: words[0] as Mark['kind'], name: words[1] ?? '' };
}

function splitCells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|').replace(/⏎/g, '\n'));
}

interface CellText {
  readonly value: Scalar;
  readonly format: string | null;
  readonly formula: string | null;
}

function readCell(text: string): CellText {
  const plain = (value: Scalar, format: string | null = null): CellText => ({
    value,
    format,
    formula: null,
  });
  if (text === '' || text === '^' || text === '<') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^#[A-Z/0!?]+$/.test(text)) return plain({ error: text });
  const formula = /^=(.+?)\s*->\s*(.*)$/.exec(text);
  if (formula !== null) return { ...readCell(formula[2] ?? ''), formula: formula[1] ?? '' };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) return plain(Date.parse(`${text}T00:00:00Z`) / 86400000 + 25569, 'yyyy-mm-dd');
  const number = /^(-?\d+)(?:\.(\d+))?(%?)$/.exec(text);
  if (number === null) return plain(text);
  const decimals = number[2] ?? '';
  const written = Number(text.replace('%', ''));
  const zeros = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  if (number[3] === '%') return plain(Number(`${written}e-2`), `${zeros}%`);
  return plain(written, decimals.endsWith('0') ? zeros : null);
}

function mergesOf(
  rows: readonly (readonly string[])[],
  width: number,
  at: { readonly row: number; readonly column: number },
): Area[] {
  const merges: Area[] = [];
  const cell = (r: number, c: number): string => rows[r]?.[c] ?? '';
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < width; c++) {
      if (cell(r, c) === '^' || cell(r, c) === '<') continue;
      let [columns, height] = [1, 1];
      while (cell(r, c + columns) === '<') columns++;
      while (cell(r + height, c) === '^') height++;
      if (columns * height > 1) {
        merges.push({ row: at.row + r, column: at.column + c, rows: height, columns });
      }
    }
  }
  return merges;
}
