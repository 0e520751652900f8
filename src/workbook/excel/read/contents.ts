import { cellKey, type Area, type FormatArea, type Scalar } from '../../../core';
import { failure, isFailure } from '../host/failure';
import { cellsIn, halved, type ReadBlock, type ReadingLimit } from './blocks';
import { formulaOf, valueOf } from './cell-values';
import { FormatRuns } from './format-runs';
import { askMerges, joinMerges, type MergeQuestions } from './merges';

/** A sheet whose contents are to be read, and where they stand. */
export interface ReadTarget {
  /** Id or name. */
  readonly key: string;
  readonly extent: Area | null;
}

/** The contents of a sheet, in the coordinates of the sheet. */
export interface SheetContents {
  readonly origin: readonly [row: number, column: number];
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly formats: readonly FormatArea[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Gathers what the blocks of one sheet hold. */
class Gathered {
  readonly values: Scalar[][] = [];
  readonly formulas = new Map<string, string>();
  readonly formats = new FormatRuns();
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
}

interface Asked {
  readonly block: ReadBlock;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: MergeQuestions;
}

/** Reads the contents of sheets, a group of blocks a sync. */
export class ContentsReader {
  private readonly sheets: readonly Gathered[];
  private asked: readonly Asked[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly targets: readonly ReadTarget[],
    private readonly limit: ReadingLimit,
  ) {
    this.sheets = targets.map(() => new Gathered());
  }

  /** Asks for the blocks with the next sync. */
  ask(blocks: readonly ReadBlock[]): void {
    this.asked = blocks.map((block) => this.question(block));
  }

  /** Takes the answers; a block whose values Excel withheld is read again in smaller parts. */
  async take(): Promise<void> {
    for (const asked of this.asked) {
      if (!isWithheld(asked.range)) this.gather(asked);
      else await this.readInHalves([asked.block], failure('payload-too-large', 'values are null'));
    }
  }

  /** Reads blocks, in smaller groups where they are too much at once. */
  async read(blocks: readonly ReadBlock[]): Promise<void> {
    this.ask(blocks);
    try {
      await this.context.sync();
    } catch (error) {
      if (!isFailure(error, 'payload-too-large')) throw error;
      await this.readInHalves(blocks, error);
      return;
    }
    await this.take();
  }

  /** Reads blocks again in halves; fails with the error where a single row is too much. */
  async readInHalves(blocks: readonly ReadBlock[], error: unknown): Promise<void> {
    this.limit.wasTooMuch(blocks.reduce((sum, { area }) => sum + cellsIn(area), 0));
    const halves = halved(blocks);
    if (halves === null) throw error;
    for (const half of halves) await this.read(half);
  }

  contents(): readonly SheetContents[] {
    return this.sheets.map((sheet, i) => {
      const extent = this.targets[i]?.extent;
      return {
        values: sheet.values,
        formulas: sheet.formulas,
        hiddenRows: sheet.hiddenRows,
        hiddenColumns: sheet.hiddenColumns,
        origin: [extent?.row ?? 0, extent?.column ?? 0],
        formats: sheet.formats.areas(),
        merges: joinMerges(sheet.merges),
      };
    });
  }

  private question(block: ReadBlock): Asked {
    const target = this.targets[block.sheet];
    const { row, column, rows, columns } = block.area;
    const sheet = this.context.workbook.worksheets.getItem(target?.key ?? '');
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
    const isFirst = row === target?.extent?.row;
    return {
      ...{ block, range },
      rows: range.getRowProperties({ rowHidden: true }),
      columns: range.getColumnProperties({ columnHidden: true }),
      merges: askMerges(sheet, block.area, !isFirst),
    };
  }

  private gather({ block, range, rows, columns, merges }: Asked): void {
    const sheet = this.sheets[block.sheet];
    if (sheet === undefined) return;
    const { row: top, column: left } = block.area;
    const isFirst = sheet.values.length === 0;
    const readings = range.values.map((values: readonly unknown[], r) =>
      values.map((value, c) => ({
        value,
        formula: at(range.formulas, r, c),
        type: at(range.valueTypes, r, c),
      })),
    );
    readings.forEach((cells, r) => {
      sheet.values.push(cells.map(valueOf));
      sheet.formats.add(top + r, left, range.numberFormat[r] ?? []);
      cells.forEach((cell, c) => {
        const formula = formulaOf(cell);
        if (formula !== null) sheet.formulas.set(cellKey(top + r, left + c), formula);
      });
      if (rows.value[r]?.rowHidden === true) sheet.hiddenRows.push(top + r);
    });
    sheet.merges.push(...merges.areas());
    if (!isFirst) return;
    columns.value.forEach(({ columnHidden }, c) => {
      if (columnHidden === true) sheet.hiddenColumns.push(left + c);
    });
  }
}

/** Beyond its limits Excel may give `null` in place of the values, without an error. */
function isWithheld(range: Excel.Range): boolean {
  const parts: readonly unknown[] = [range.values, range.formulas, range.numberFormat];
  return parts.some((part) => part === null);
}

function at(grid: readonly (readonly unknown[])[], row: number, column: number): unknown {
  return grid[row]?.[column];
}
