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
  if (next === '(' || next === '!' || next.startsWith('[') || words[i - 1] === '#') return null;
  const cell = CELL.exec(word);
  if (cell !== null) {
    return end(cell[2] ?? null, cell[1] === '$', cell[4] ?? null, cell[3] === '$');
  }
  const other = next === ':' ? words[i + 2] : words[i - 1] === ':' ? words[i - 2] : undefined;
  if (other === undefined) return null;
  const column = COLUMN.exec(word);
  if (column !== null && COLUMN.test(other)) {
    return end(column[2] ?? null, column[1] === '$', null, true);
  }
  const row = ROW.exec(word);
  return row !== null && ROW.test(other) ? end(null, true, row[2] ?? null, row[1] === '$') : null;
}

function end(
  column: string | null,
  fixedColumn: boolean,
  row: string | null,
  fixedRow: boolean,
): End | null {
  const read = {
    column: column === null ? null : columnIndex(column),
    row: row === null ? null : Number(row) - 1,
  };
  const outside = (read.column ?? 0) > LAST_COLUMN || (read.row ?? 0) > LAST_ROW;
  return outside ? null : { ...read, fixedColumn, fixedRow };
}

function writeEnd(at: End, rows: number, columns: number): string {
  const column = at.column === null || at.fixedColumn ? at.column : at.column + columns;
  const row = at.row === null || at.fixedRow ? at.row : at.row + rows;
  if ((column ?? 0) < 0 || (column ?? 0) > LAST_COLUMN) return '#REF!';
  if ((row ?? 0) < 0 || (row ?? 0) > LAST_ROW) return '#REF!';
  const columnText = column === null ? '' : `${at.fixedColumn ? '$' : ''}${columnName(column)}`;
  const rowText = row === null ? '' : `${at.fixedRow ? '$' : ''}${row + 1}`;
  return columnText + rowText;
}
