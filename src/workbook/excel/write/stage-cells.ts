import { GENERAL, type Block, type StyleName } from '../../../core';
import { entryOf } from './entry';
import { operation, type Operation, type StageSheets } from './operation';
import { requestBytes } from './request-bytes';
import { redirect } from './sheet-references';
import { cellsOfRow, type PlannedCell, type SheetPlan } from './sheet-plan';
import { Runs, type RunArea } from './runs';

type Entry = string | number | boolean;

/** Cells of one block of entries; Excel on the web grows slow beyond. */
const CELLS_A_BLOCK = 50_000;
/** Bytes of one block of entries. */
const BYTES_A_BLOCK = 1_000_000;
/** Bytes of an operation besides what it carries. */
const ACTION = 400;

/** What a sheet's cells come to. */
export interface StagedCells {
  readonly entries: readonly Operation[];
  readonly formats: readonly RunArea[];
  /** Keys are names of styles. */
  readonly styles: readonly (RunArea & { readonly key: StyleName })[];
}

/** Makes every row of a sheet; throws what its blocks throw, before anything is asked of Excel. */
export function stageCells(
  plan: SheetPlan,
  stage: string,
  names: ReadonlyMap<string, string>,
): StagedCells {
  const formats = new Runs();
  const styles = new Runs();
  const entries = plan.blocks.flatMap((block) => {
    const rows: (readonly Entry[])[] = [];
    for (let i = 0; i < block.rowCount; i++) {
      const cells = cellsOfRow(block, i);
      const [row, column] = [block.at[0] + i, block.at[1]];
      rows.push(cells.map((cell) => entryIn(cell, names)));
      formats.add(row, column, cells.map(formatKey));
      styles.add(
        row,
        column,
        cells.map(({ style }) => style),
      );
    }
    return writeRows(stage, block, rows);
  });
  return {
    entries,
    formats: formats.areas(),
    styles: styles.areas() as readonly (RunArea & { readonly key: StyleName })[],
  };
}

function entryIn({ written }: PlannedCell, names: ReadonlyMap<string, string>): Entry {
  const { formula } = written;
  return entryOf(formula === null ? written : { ...written, formula: redirect(formula, names) });
}

/** A formula takes over the format of the cells that it names, so its own is given even where it is General. */
function formatKey({ format, written }: PlannedCell): string | null {
  return format === GENERAL && written.formula === null ? null : format;
}

/** The operations that write the rows of a block, each of bounded size. */
function writeRows(
  stage: string,
  { at }: Block,
  rows: readonly (readonly Entry[])[],
): readonly Operation[] {
  const operations: Operation[] = [];
  let [from, cells, bytes] = [0, 0, 0];
  rows.forEach((row, i) => {
    cells += row.length;
    bytes += rowBytes(row);
    const isLast = i === rows.length - 1;
    if (!isLast && cells < CELLS_A_BLOCK && bytes < BYTES_A_BLOCK) return;
    operations.push(new WriteEntries(stage, at[0] + from, at[1], rows.slice(from, i + 1), bytes));
    [from, cells, bytes] = [i + 1, 0, 0];
  });
  return operations;
}

/** Writes entries into a block of cells; can be halved by rows. */
class WriteEntries implements Operation {
  readonly bytes: number;

  constructor(
    private readonly sheet: string,
    private readonly row: number,
    private readonly column: number,
    private readonly rows: readonly (readonly Entry[])[],
    bytes: number,
  ) {
    this.bytes = bytes + ACTION;
  }

  perform(sheets: StageSheets): void {
    const columns = this.rows[0]?.length ?? 0;
    if (columns === 0) return;
    const sheet = sheets.get(this.sheet);
    const range = sheet.getRangeByIndexes(this.row, this.column, this.rows.length, columns);
    range.formulas = this.rows.map((row) => [...row]);
  }

  split(): readonly Operation[] | null {
    const middle = Math.ceil(this.rows.length / 2);
    if (middle === this.rows.length) return null;
    return [
      [0, this.rows.slice(0, middle)] as const,
      [middle, this.rows.slice(middle)] as const,
    ].map(([offset, rows]) => {
      const bytes = rows.reduce((sum, row) => sum + rowBytes(row), 0);
      return new WriteEntries(this.sheet, this.row + offset, this.column, rows, bytes);
    });
  }
}

function rowBytes(row: readonly Entry[]): number {
  return row.reduce<number>((sum, entry) => sum + requestBytes(entry), 2);
}

/** Gives cells their number formats; one format is taken for all cells of a range. */
export function numberFormats(stage: string, areas: readonly RunArea[]): readonly Operation[] {
  return areas.map(({ area, key }) =>
    operation(ACTION, (sheets) => {
      const sheet = sheets.get(stage);
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.numberFormat = [[key]];
    }),
  );
}
