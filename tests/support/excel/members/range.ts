import { isErrorValue, type Scalar } from '../../../../src/core';
import { addressOfArea, enclosing, intersection, quotedName } from '../model/address';
import { formulaText } from '../model/bound-formula';
import { asNumber, type Behaviour } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';
import { FormatObject } from './format-object';
import { ConditionalFormatsObject } from './conditional-formats';
import { RangeAreasObject, rangeArgument, RangeObject } from './range-object';

/** More merged areas than this cannot be asked for at once (see `Range.getMergedAreasOrNullObject`). */
const MOST_MERGES = 512;

/** What the client is given for a value: errors as text, nothing as an empty text. */
export function shown(value: Scalar): unknown {
  return isErrorValue(value) ? value.error : (value ?? '');
}

function typeOf(value: Scalar): string {
  if (isErrorValue(value)) return 'Error';
  if (value === null || value === '') return 'Empty';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number'];
}

function withheld(range: RangeObject, read: (range: RangeObject) => unknown): unknown {
  return range.sheet.workbook.withholdsValues ? null : read(range);
}

/** Writes a grid, or one value into every cell, as Excel takes entries. */
function enter(range: RangeObject, entries: unknown, location: string): void {
  const { sheet, area } = range;
  sheet.checkWritable(location);
  const grid = gridFor(range, entries, location);
  for (const [row, column] of range.places()) {
    sheet.workbook.enter(sheet, row, column, grid(row - area.row, column - area.column));
  }
  sheet.workbook.changed(sheet, area);
}

function gridFor(
  { area }: RangeObject,
  entries: unknown,
  location: string,
): (r: number, c: number) => unknown {
  if (!Array.isArray(entries)) return () => entries;
  const rows = entries as readonly (readonly unknown[])[];
  // One entry in brackets is taken for all cells, as in Microsoft's own tutorial (`[['€#,##0.00']]`).
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0]?.[0];
  const fits = rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) refuse('InvalidArgument', location, 'the rows and columns do not match the range');
  return (r, c) => rows[r]?.[c];
}

function resized(
  range: RangeObject,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeObject {
  return new RangeObject(range.sheet, { row, column, rows, columns });
}

function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const { sheet, area } = range;
  const touched = sheet.merges.flatMap((merge) => {
    const shared = intersection(merge, area);
    if (shared === null) return [];
    const found = sheet.workbook.clipsMerges ? shared : merge;
    return found.rows * found.columns > 1 ? [found] : [];
  });
  if (touched.length > MOST_MERGES) {
    refuse('InvalidOperation', 'Range.getMergedAreasOrNullObject', 'too many merged areas');
  }
  return touched.length === 0 ? null : new RangeAreasObject(sheet, touched);
}

interface LineProperties {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: { readonly rowHeight?: number; readonly columnWidth?: number };
}

function setLines(range: RangeObject, lines: readonly LineProperties[], isRow: boolean): null {
  const { sheet, area } = range;
  sheet.checkWritable('Range.setRowProperties');
  lines.forEach(({ rowHidden, columnHidden, format }, i) => {
    const at = (isRow ? area.row : area.column) + i;
    const one = isRow ? { ...area, row: at, rows: 1 } : { ...area, column: at, columns: 1 };
    const hidden = isRow ? rowHidden : columnHidden;
    if (hidden !== undefined) hide(isRow ? sheet.hiddenRows : sheet.hiddenColumns, at, hidden);
    const size = isRow ? format?.rowHeight : format?.columnWidth;
    if (size !== undefined) {
      sheet.formats.push({ area: one, property: isRow ? 'RowHeight' : 'ColumnWidth', value: size });
    }
  });
  return null;
}

function hide(lines: Set<number>, at: number, hidden: boolean): void {
  if (hidden) lines.add(at);
  else lines.delete(at);
}

function allHidden(lines: ReadonlySet<number>, from: number, count: number): boolean | null {
  const hidden = Array.from({ length: count }, (_, i) => lines.has(from + i));
  return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
}

/** Blocks of cells (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export const RANGE: Behaviour<RangeObject> = {
  get: {
    Address: ({ sheet, area }) => `${quotedName(sheet.name)}!${addressOfArea(area)}`,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    Values: (range) =>
      withheld(range, () => range.grid((row, column) => shown(range.sheet.reckoned(row, column)))),
    ValueTypes: (range) =>
      withheld(range, () => range.grid((row, column) => typeOf(range.sheet.reckoned(row, column)))),
    Formulas: (range) =>
      withheld(range, () =>
        range.grid((row, column) => {
          const { formula, value } = range.sheet.cell(row, column);
          return formula === null ? shown(value) : `=${formulaText(formula)}`;
        }),
      ),
    NumberFormat: (range) =>
      withheld(range, () => range.grid((row, column) => range.sheet.cell(row, column).format)),
    RowHidden: ({ sheet, area }) => allHidden(sheet.hiddenRows, area.row, area.rows),
    ColumnHidden: ({ sheet, area }) => allHidden(sheet.hiddenColumns, area.column, area.columns),
  },
  set: {
    Values: (range, value) => enter(range, value, 'Range.values'),
    Formulas: (range, value) => enter(range, value, 'Range.formulas'),
    NumberFormat: (range, value) => {
      range.sheet.checkWritable('Range.numberFormat');
      const grid = gridFor(range, value, 'Range.numberFormat');
      for (const [row, column] of range.places()) {
        const format = grid(row - range.area.row, column - range.area.column);
        if (typeof format === 'string') range.sheet.ensureCell(row, column).format = format;
      }
    },
    RowHidden: ({ sheet, area }, value) => {
      for (let i = 0; i < area.rows; i++) hide(sheet.hiddenRows, area.row + i, value === true);
    },
    ColumnHidden: ({ sheet, area }, value) => {
      for (let i = 0; i < area.columns; i++) {
        hide(sheet.hiddenColumns, area.column + i, value === true);
      }
    },
  },
  navigate: {
    Format: ({ sheet, area }) => new FormatObject('RangeFormat', sheet, [area]),
    Worksheet: ({ sheet }) => sheet,
    ConditionalFormats: ({ sheet, area }) => new ConditionalFormatsObject(sheet, area),
  },
  call: {
    GetCell: (range, [row, column]) =>
      resized(
        range,
        range.area.row + asNumber(row, 'Range.getCell'),
        range.area.column + asNumber(column, 'Range.getCell'),
        1,
        1,
      ),
    GetRow: (range, [i]) =>
      resized(
        range,
        range.area.row + asNumber(i, 'Range.getRow'),
        range.area.column,
        1,
        range.area.columns,
      ),
    GetBoundingRect: (range, [other]) =>
      new RangeObject(
        range.sheet,
        enclosing(range.area, rangeArgument(other, range.sheet, 'Range.getBoundingRect').area),
      ),
    GetMergedAreasOrNullObject: mergedAreas,
    GetRowProperties: ({ sheet, area }) =>
      Array.from({ length: area.rows }, (_, i) => ({
        rowHidden: sheet.hiddenRows.has(area.row + i),
      })),
    GetColumnProperties: ({ sheet, area }) =>
      Array.from({ length: area.columns }, (_, i) => ({
        columnHidden: sheet.hiddenColumns.has(area.column + i),
      })),
    SetRowProperties: (range, [lines]) => setLines(range, lines as readonly LineProperties[], true),
    SetColumnProperties: (range, [lines]) =>
      setLines(range, lines as readonly LineProperties[], false),
    Merge: ({ sheet, area }) => {
      sheet.checkWritable('Range.merge');
      sheet.merge(area);
      sheet.workbook.changed(sheet, area);
    },
    Select: ({ sheet, area }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'Range.select', sheet.name);
      sheet.workbook.active = sheet;
      sheet.workbook.selection = { sheet, area };
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) {
        refuse('InvalidArgument', 'Range.values', 'the rows and columns do not match the range');
      }
    },
  },
};
