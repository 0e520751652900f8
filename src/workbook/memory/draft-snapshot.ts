import {
  cellKey,
  GENERAL,
  isStyledInput,
  STYLES,
  writtenBy,
  type Block,
  type FormatArea,
  type Scalar,
  type SheetDraft,
  type SheetSnapshot,
  type StyleName,
} from '../../core';

/** What reading the sheet would give once the draft is written. Throws what a block throws. */
export function snapshotOfDraft(draft: SheetDraft): SheetSnapshot {
  const values: Scalar[][] = [];
  const formulas = new Map<string, string>();
  const formats: FormatArea[] = [];
  for (const block of draft.blocks) {
    const runs = new FormatRuns(block.at[1]);
    for (let i = 0; i < block.rowCount; i++) {
      const row = block.at[0] + i;
      runs.add(row, writeRow(block, i, row, values, formulas));
    }
    formats.push(...runs.finish());
  }
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: draft.name,
    mark: { kind: draft.kind, name: draft.name },
    hidden: false,
    locked: false,
    filtered: false,
    origin: [0, 0],
    values: Array.from(values, (row: Scalar[] | undefined) =>
      Array.from({ length: width }, (_, c) => row?.[c] ?? null),
    ),
    formats,
    formulas,
    merges: draft.merges.map((area) => ({ ...area })),
    hiddenRows: hiddenRowsOf(draft.blocks),
    hiddenColumns: draft.widths.flatMap((px, column) => (px === 0 ? [column] : [])),
  };
}

/** Rows of the blocks that are hidden. */
function hiddenRowsOf(blocks: readonly Block[]): readonly number[] {
  return blocks
    .filter(({ hidden }) => hidden === true)
    .flatMap(({ at, rowCount }) => Array.from({ length: rowCount }, (_, i) => at[0] + i));
}

/** Writes one row of a block; returns the number format of each of its cells. */
function writeRow(
  block: Block,
  i: number,
  row: number,
  values: Scalar[][],
  formulas: Map<string, string>,
): readonly string[] {
  const cells = block.row(i);
  if (cells.length > block.columnStyles.length) {
    throw new RangeError(`Row ${i} of a block has more cells than the block has columns.`);
  }
  const line = (values[row] ??= []);
  return block.columnStyles.map((columnStyle, c) => {
    const cell = cells[c] ?? null;
    const styled = isStyledInput(cell) ? cell : { value: cell };
    const { value, formula } = writtenBy(styled.value);
    const column = block.at[1] + c;
    line[column] = value;
    if (formula !== null) formulas.set(cellKey(row, column), formula);
    return styled.format ?? formatOf(styled.style ?? columnStyle);
  });
}

function formatOf(style: StyleName): string {
  return STYLES[style].format ?? GENERAL;
}

/** Joins equal formats down each column into areas. */
class FormatRuns {
  private readonly done: FormatArea[] = [];
  private open: { readonly from: number; readonly format: string }[] = [];
  private next = 0;

  constructor(private readonly left: number) {}

  add(row: number, formats: readonly string[]): void {
    this.open = formats.map((format, c) => {
      const run = this.open[c];
      if (run?.format === format) return run;
      if (run !== undefined) this.close(run, c);
      return { from: row, format };
    });
    this.next = row + 1;
  }

  finish(): readonly FormatArea[] {
    this.open.forEach((run, c) => this.close(run, c));
    return this.done;
  }

  private close({ from, format }: { from: number; format: string }, c: number): void {
    if (format === GENERAL) return;
    const area = { row: from, column: this.left + c, rows: this.next - from, columns: 1 };
    this.done.push({ area, format });
  }
}
