import type { Column, Ledger, RowKind, RowSpan } from '../ledger/ledger';
import type { Cell } from '../sheet/reference';
import { InheritedCells } from '../ledger/inherited';
import type { FormTable } from './forms';

/**
 * Puts a ledger read from a form's table back to where its cells really stand: every cell, row and
 * column of the result is one of the real sheet.
 */
export function placeLedger(ledger: Ledger, form: FormTable): Ledger {
  const cells = placedCells(ledger, form) as Ledger;
  const rowsOf = (rows: RowSpan): RowSpan => spanOf(form, rows, ledger.columns);
  const [first, last] = form.rows;
  const columns = placedColumns(ledger.columns, form);
  const left = Math.min(
    ...columns.flatMap(({ column, headerCells }) => [
      column,
      ...headerCells.map((at) => at.column),
    ]),
  );
  const right = Math.max(...columns.map(({ column }) => column));
  return {
    ...cells,
    titleAt: ledger.titleAt,
    asOf: ledger.asOf.basis === 'inferred' ? cells.asOf : ledger.asOf,
    area: { row: first, column: left, rows: last - first + 1, columns: right - left + 1 },
    columns,
    items: cells.items.map((item) => ({ ...item, rows: rowsOf(item.rows) })),
    tasks: cells.tasks.map((task) => ({
      ...task,
      rows: rowsOf(task.rows),
      labels: task.labels.map((label) => ({ ...label, rows: rowsOf(task.rows) })),
    })),
    indicators: cells.indicators.map((indicator) => ({
      ...indicator,
      row: indicator.from.at.row,
      label:
        indicator.label === null
          ? null
          : { ...indicator.label, rows: rowsOf(indicator.label.rows) },
    })),
    rowKinds: rowKindsOf(form),
    inherited: ledger.inherited.placed((row, column) => form.realCell(row, column)),
  };
}

/** Cells of the form's table are the only objects with exactly a sheet, a row and a column. */
function placedCells(value: unknown, form: FormTable): unknown {
  if (Array.isArray(value)) return value.map((entry) => placedCells(entry, form));
  if (typeof value !== 'object' || value === null || isLookup(value)) return value;
  if (isCell(value)) return form.realCell(value.row, value.column);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, placedCells(entry, form)]),
  );
}

function isLookup(value: object): boolean {
  return value instanceof Map || value instanceof InheritedCells;
}

function isCell(value: object): value is Cell {
  return 'sheet' in value && 'row' in value && 'column' in value && Object.keys(value).length === 3;
}

function placedColumns(columns: readonly Column[], form: FormTable): Column[] {
  return columns.map((column) => ({
    ...column,
    column: form.realCell(1, column.column).column,
    headerCells: column.headerCells.map((at) => form.realCell(at.row, at.column)),
  }));
}

/** First and last real row of some rows of the table. */
function spanOf(form: FormTable, [first, last]: RowSpan, columns: readonly Column[]): RowSpan {
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const { column } of columns) rows.push(form.realCell(row, column).row);
  }
  return [Math.min(...rows), Math.max(...rows)];
}

function rowKindsOf({ rows: [first, last] }: FormTable): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  for (let row = first; row <= last; row += 1) kinds.set(row, 'data');
  return kinds;
}
