import type { Role } from '../ledger/role';
import type { Area, Cell } from '../sheet/reference';
import type { FormatArea, SheetSnapshot } from '../sheet/snapshot';
import type { Scalar } from '../sheet/value';
import { labelState } from '../text/label-words';
import { formatsOf } from './formats';
import { textOf, type Grid } from './grid';
import { headingWord, LONGEST_HEADING, readHeading } from './heading';
import { isLine } from './lines';

/** A label and the cells beside it. */
interface Pair {
  readonly label: Cell;
  readonly word: string;
  readonly values: readonly Cell[];
}

/** A sheet of labels and values laid out as a table: one row of headings, one row an item. */
export interface FormTable {
  /** The table as a sheet of its own, headings in its first row. */
  readonly sheet: SheetSnapshot;
  /** First and last row of the real sheet that the forms take. */
  readonly rows: readonly [first: number, last: number];
  /** The real cell behind a cell of the table. */
  realCell(row: number, column: number): Cell;
}

/** A form has at least so many labels of different meaning. */
const FEWEST_LABELS = 4;

/**
 * Reads a sheet on which labels stand before their values (项目名称 | …, 责任单位 | …) instead of over
 * them. Null where it holds no such form.
 */
export function formTable(grid: Grid): FormTable | null {
  const pairs = pairsOf(grid);
  const forms = formsOf(pairs);
  const words = [...new Set(forms.flat().map(({ word }) => word))];
  if (forms.length === 0) return null;
  const labels = words.map((word) => pairs.find((pair) => pair.word === word)?.label);
  const rows = forms.flatMap((form) => itemRows(form, words));
  const real: (Cell | undefined)[][] = [labels, ...rows];
  const all = forms.flat();
  const lines = all.flatMap(({ label, values }) => [label.row, ...values.map(({ row }) => row)]);
  return {
    sheet: sheetOf(grid, real),
    rows: [Math.min(...lines), Math.max(...lines)],
    realCell: (row, column) => real[row]?.[column] ?? fallback(grid, real, row, column),
  };
}

/** Labels and values along each row; a text that is a heading and no status word is a label. */
function pairsOf(grid: Grid): Pair[] {
  const pairs: Pair[] = [];
  for (const { row, columns } of grid.rows) {
    let open: { label: Cell; word: string; values: Cell[] } | null = null;
    for (const column of columns) {
      const at = { sheet: grid.sheet.name, row, column };
      const value = grid.value(row, column);
      if (isLabel(value) && (open === null || !mayBeValue(value))) {
        open = { label: at, word: headingWord(textOf(value)), values: [] };
        pairs.push(open);
      } else open?.values.push(at);
    }
  }
  return pairs;
}

function isLabel(value: Scalar): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_HEADING || isLine(value)) return false;
  return readHeading(value).exact;
}

/** 已完成 may head a column of figures and may be what stands beside 状态. */
function mayBeValue(value: Scalar): boolean {
  return typeof value === 'string' && labelState(value, new Map<string, never>()) !== null;
}

/** Cuts the pairs into forms where a label that names the item comes again. */
function formsOf(pairs: readonly Pair[]): Pair[][] {
  const forms: Pair[][] = [];
  for (const pair of pairs) {
    const form = forms[forms.length - 1];
    const again = form?.some(({ word }) => word === pair.word) ?? true;
    if (form === undefined || (again && form[0]?.word === pair.word)) forms.push([pair]);
    else if (!again) form.push(pair);
  }
  return forms.filter(isForm);
}

const NAMES: ReadonlySet<Role> = new Set<Role>(['item', 'task', 'indicator']);

function isForm(form: readonly Pair[]): boolean {
  const filled = form.filter(({ values }) => values.length > 0);
  const roles = new Set(filled.map(({ word }) => readHeading(word).senses[0]?.role));
  const named = filled.some(({ word }) =>
    readHeading(word).senses.some(({ role }) => NAMES.has(role)),
  );
  const column = form.filter(({ label }) => label.column === form[0]?.label.column).length;
  return named && roles.size >= FEWEST_LABELS && column >= 3;
}

/** One row an item: a form has one, a table turned on its side one for each column of values. */
function itemRows(form: readonly Pair[], words: readonly string[]): (Cell | undefined)[][] {
  const several = form.filter(({ values }) => values.length > 1).length > form.length / 2;
  const count = several ? Math.max(...form.map(({ values }) => values.length)) : 1;
  return Array.from({ length: count }, (_, i) =>
    words.map((word) => {
      const values = form.find((pair) => pair.word === word)?.values ?? [];
      return several && values.length === 1 ? values[0] : values[i];
    }),
  );
}

function sheetOf(grid: Grid, real: readonly (readonly (Cell | undefined)[])[]): SheetSnapshot {
  const columns = [...new Set(real.flat().flatMap((cell) => cell?.column ?? []))];
  const lookUp = formatsOf(grid.sheet, columns);
  const formats: FormatArea[] = [];
  const values = real.map((cells, row) =>
    cells.map((cell, column): Scalar => {
      if (cell === undefined) return null;
      const format = lookUp(cell.row, cell.column);
      const area: Area = { row, column, rows: 1, columns: 1 };
      if (format !== '') formats.push({ area, format });
      return grid.value(cell.row, cell.column);
    }),
  );
  return {
    ...grid.sheet,
    origin: [0, 0],
    values,
    formats,
    formulas: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A cell that the form does not have: the nearest one it has in the same row. */
function fallback(
  grid: Grid,
  real: readonly (readonly (Cell | undefined)[])[],
  row: number,
  column: number,
): Cell {
  const cells = real[row] ?? real[0] ?? [];
  const near = cells
    .slice(0, column + 1)
    .reverse()
    .concat(cells);
  return near.find((cell) => cell !== undefined) ?? { sheet: grid.sheet.name, row: 0, column: 0 };
}
