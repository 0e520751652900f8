import {
  cellKey,
  formatAt,
  isErrorValue,
  sameScalar,
  valueAt,
  type Content,
  type Scalar,
  type SetCellsEdit,
  type SheetSnapshot,
} from '../../core';

type Change = SetCellsEdit['changes'][number];

/**
 * The changes that make the cells of a sheet in the file what they are on the page. Number formats
 * count where something stands. A formula that the page cannot calculate keeps the value of the file.
 */
export function differences(file: SheetSnapshot, page: SheetSnapshot): Change[] {
  const changes: Change[] = [];
  const [formatsOfFile, formatsOfPage] = [new Formats(file), new Formats(page)];
  for (const [row, column] of cellsOf([file, page])) {
    const from = contentAt(file, row, column, formatsOfFile);
    const to = contentAt(page, row, column, formatsOfPage);
    if (sameContent(from, to)) continue;
    changes.push({ at: { sheet: file.name, row, column }, from, to });
  }
  return changes;
}

function sameContent(from: Content, to: Content): boolean {
  const [a, b] = [formulaOf(from), formulaOf(to)];
  if (a !== b) return false;
  const [was, is] = [valueOf(from), valueOf(to)];
  if (a !== null) return sameResult(was, is) || (isErrorValue(is) && !isErrorValue(was));
  return sameScalar(was, is) && (from.format === to.format || is === null);
}

/** Results of one formula: the page keeps 15 digits. */
function sameResult(was: Scalar, is: Scalar): boolean {
  if (typeof was !== 'number' || typeof is !== 'number') return sameScalar(was, is);
  return Math.abs(was - is) <= 1e-12 * Math.max(1, Math.abs(was));
}

function formulaOf({ input }: Content): string | null {
  return typeof input === 'object' && input !== null && 'formula' in input ? input.formula : null;
}

function valueOf({ input }: Content): Scalar {
  if (typeof input !== 'object' || input === null || isErrorValue(input)) return input;
  return 'formula' in input ? input.value : input.text;
}

function contentAt(sheet: SheetSnapshot, row: number, column: number, formats: Formats): Content {
  const value = valueAt(sheet, row, column);
  const formula = sheet.formulas.get(cellKey(row, column));
  const input = formula === undefined ? (value === '' ? null : value) : { formula, value };
  return { input, format: formats.at(row, column) };
}

/** Every cell within the bounds of one of the sheets. */
function* cellsOf(sheets: readonly SheetSnapshot[]): Generator<readonly [number, number]> {
  const filled = sheets.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return;
  const top = Math.min(...filled.map(({ origin }) => origin[0]));
  const left = Math.min(...filled.map(({ origin }) => origin[1]));
  const bottom = Math.max(...filled.map(({ origin, values }) => origin[0] + values.length));
  const right = Math.max(
    ...filled.map(({ origin, values }) => origin[1] + (values[0]?.length ?? 0)),
  );
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) yield [row, column];
  }
}

/** Number formats of a sheet, found by column: there is an area for each run of cells. */
class Formats {
  private readonly byColumn = new Map<number, SheetSnapshot['formats'][number][]>();

  constructor(private readonly sheet: SheetSnapshot) {
    for (const entry of sheet.formats) {
      const { column, columns } = entry.area;
      for (let c = column; c < column + columns; c++) {
        const found = this.byColumn.get(c) ?? [];
        if (found.length === 0) this.byColumn.set(c, found);
        found.push(entry);
      }
    }
  }

  at(row: number, column: number): string {
    const formats = this.byColumn.get(column) ?? [];
    return formatAt({ ...this.sheet, formats }, row, column);
  }
}
