import { columnIndex, columnName } from '../../../core';
import { LAST_COLUMN, LAST_ROW } from './address';

/** One end of a reference; `null` for the part that a whole row or column leaves out. */
interface End {
  readonly column: number | null;
  readonly fixedColumn: boolean;
  readonly row: number | null;
  readonly fixedRow: boolean;
}

type Piece = string | End;

/** A formula cut into plain text and references, so that it can be written for any cell. */
export type MovableFormula = readonly Piece[];

const WORD = /[\p{L}\p{N}_.$?\\]/u;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** Cuts a formula (without `=`) into text and references. */
export function movableFormula(formula: string): MovableFormula {
  const words = cutWords(formula);
  return words.map((word, i) => endAt(words, i) ?? word);
}

/**
 * The formula for a cell `rows` below and `columns` right of where it was written, as a cell that shares
 * a formula has it (ECMA-376 part 1, 18.3.1.40). A reference that leaves the sheet becomes `#REF!`.
 */
export function movedFormula(formula: MovableFormula, rows: number, columns: number): string {
  return formula
    .map((piece) => (typeof piece === 'string' ? piece : writeEnd(piece, rows, columns)))
    .join('');
}

/** Strings, quoted names, bracketed parts, words and single other characters, in order. */
function cutWords(formula: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < formula.length;) {
    const end = wordEnd(formula, at);
    words.push(formula.slice(at, end));
    at = end;
  }
  return words;
}

function wordEnd(formula: string, at: number): number {
  const first = formula[at] ?? '';
  if (first === '"' || first === "'") return quotedEnd(formula, at, first);
  if (first === '[') return bracketEnd(formula, at);
  let end = at;
  while (end < formula.length && WORD.test(formula[end] ?? '')) end++;
  return Math.max(end, at + 1);
}

function quotedEnd(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] === quote) end++;
    else return end + 1;
  }
  return formula.length;
}

function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === '[') depth++;
    else if (formula[end] === ']' && --depth === 0) return end + 1;
    else if (formula[end] === "'") end++;
  }
  return formula.length;
}

/** The reference that the word is, or `null`: names of functions, sheets, tables and all else. */
function endAt(words: readonly string[], i: number): End | null {
  const word = words[i] ?? '';
  const next = words[i + 1] ?? '';
  if (next === '(' || next === '!' || next.startsWith('[')) return null;
  const cell = CELL.exec(word);
  if (cell !== null)
    return inside({ ...columnPart(cell[1], cell[2]), ...rowPart(cell[3], cell[4]) });
  const other = next === ':' ? words[i + 2] : words[i - 1] === ':' ? words[i - 2] : undefined;
  return other === undefined ? null : lineAt(word, other);
}

/** A whole column or row, as one side of `A:B` or `1:2`. */
function lineAt(word: string, other: string): End | null {
  const column = COLUMN.exec(word);
  if (column !== null && COLUMN.test(other)) {
    return inside({ ...columnPart(column[1], column[2]), row: null, fixedRow: true });
  }
  const row = ROW.exec(word);
  return row !== null && ROW.test(other)
    ? inside({ column: null, fixedColumn: true, ...rowPart(row[1], row[2]) })
    : null;
}

function columnPart(mark = '', name = ''): Pick<End, 'column' | 'fixedColumn'> {
  return { column: columnIndex(name), fixedColumn: mark === '$' };
}

function rowPart(mark = '', number = ''): Pick<End, 'row' | 'fixedRow'> {
  return { row: Number(number) - 1, fixedRow: mark === '$' };
}

/** `null` for what is no reference because no sheet is that large. */
function inside(end: End): End | null {
  return fits(end.column, LAST_COLUMN) && fits(end.row, LAST_ROW) ? end : null;
}

function fits(index: number | null, last: number): boolean {
  return index === null || (index >= 0 && index <= last);
}

function writeEnd(end: End, rows: number, columns: number): string {
  const column = moved(end.column, end.fixedColumn ? 0 : columns);
  const row = moved(end.row, end.fixedRow ? 0 : rows);
  if (!fits(column, LAST_COLUMN) || !fits(row, LAST_ROW)) return '#REF!';
  const columnText = column === null ? '' : mark(end.fixedColumn) + columnName(column);
  return columnText + (row === null ? '' : mark(end.fixedRow) + String(row + 1));
}

function moved(index: number | null, by: number): number | null {
  return index === null ? null : index + by;
}

function mark(fixed: boolean): string {
  return fixed ? '$' : '';
}
