import { areaAddress, type Block } from '../../../core';
import { MARK_NAME, markText, RUN_NAME, textFormula } from '../read/mark';
import { nativeCharts } from './charts';
import { operation, type Operation } from './operation';
import { setUpPage } from './page';
import { conditionalFormats } from './rules';
import type { SheetPlan } from './sheet-plan';
import { numberFormats, stageCells } from './stage-cells';
import { cellStyles } from './styles';

/** Points a pixel at 96 dpi: Excel takes widths in points. */
const POINTS_A_PIXEL = 0.75;
/** Pixels of a hidden column once the user shows it. */
const SHOWN_AGAIN = 72;
const ACTION = 400;
const HEIGHTS_AT_ONCE = 1000;

/** A sheet under preparation. */
export interface Stage {
  readonly plan: SheetPlan;
  /** Its name until it is put into its place. */
  readonly stage: string;
  readonly run: string;
}

/** Adds the sheet, out of sight, with its mark. */
export function addStage({ plan, stage, run }: Stage): Operation {
  return operation(5 * ACTION, (sheets) => {
    const sheet = sheets.add(stage);
    sheet.visibility = 'VeryHidden';
    const { kind, name } = plan;
    sheet.names.add(MARK_NAME, textFormula(markText({ kind, name }))).visible = false;
    sheet.names.add(RUN_NAME, textFormula(run)).visible = false;
  });
}

/** Fills the sheet: contents first, looks after them. Throws what the blocks of the plan throw. */
export function fillStage(
  { plan, stage }: Stage,
  names: ReadonlyMap<string, string>,
  printing: boolean,
): readonly Operation[] {
  const cells = stageCells(plan, stage, names);
  return [
    ...cells.entries,
    ...numberFormats(stage, cells.formats),
    ...cellStyles(stage, cells.styles),
    ...rowHeights(stage, plan.blocks),
    columnWidths(stage, plan.widths),
    ...plan.merges.map(({ row, column, rows, columns }) =>
      operation(ACTION, (sheets) => {
        const sheet = sheets.get(stage);
        sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
      }),
    ),
    ...conditionalFormats(stage, plan.rules, names),
    ...nativeCharts(stage, plan.charts),
    operation(10 * ACTION, (sheets) => {
      setUpSheet(sheets.get(stage), plan);
      if (printing) setUpPage(sheets.get(stage), plan.page);
    }),
  ];
}

function setUpSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = `#${plan.tab}`;
  sheet.showGridlines = plan.gridlines;
  const [rows, columns] = plan.freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rows, columns }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (plan.filter !== null) sheet.autoFilter.apply(areaAddress(plan.filter));
}

function columnWidths(stage: string, widths: readonly number[]): Operation {
  return operation(widths.length * 80 + ACTION, (sheets) => {
    if (widths.length === 0) return;
    const sheet = sheets.get(stage);
    sheet.getRangeByIndexes(0, 0, 1, widths.length).setColumnProperties(
      widths.map((px) => ({
        ...(px === 0 ? { columnHidden: true } : {}),
        format: { columnWidth: (px === 0 ? SHOWN_AGAIN : px) * POINTS_A_PIXEL },
      })),
    );
  });
}

/** Height in points of each row that has one; 0: hidden. Of blocks side by side the highest counts. */
function heightsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { at, rowCount, height, hidden } of blocks.map(withHeight)) {
    for (let i = 0; i < rowCount; i++) {
      const row = at[0] + i;
      const points = hidden ? 0 : height(i);
      // Where no height is given, Excel chooses.
      if (hidden || points > 0) heights.set(row, Math.max(points, heights.get(row) ?? 0));
    }
  }
  return heights;
}

function withHeight(block: Block): Pick<Block, 'at' | 'rowCount' | 'height'> & { hidden: boolean } {
  const { at, rowCount, hidden = false } = block;
  return { at, rowCount, hidden, height: (i) => block.height(i) };
}

function rowHeights(stage: string, blocks: readonly Block[]): readonly Operation[] {
  const heights = heightsOf(blocks);
  const end = Math.max(0, ...blocks.map(({ at, rowCount }) => at[0] + rowCount));
  const starts = Array.from(
    { length: heights.size === 0 ? 0 : Math.ceil(end / HEIGHTS_AT_ONCE) },
    (_, i) => i * HEIGHTS_AT_ONCE,
  );
  return starts.map((start) => {
    const count = Math.min(HEIGHTS_AT_ONCE, end - start);
    const rows = Array.from({ length: count }, (_, i) => rowProperties(heights.get(start + i)));
    return operation(count * 40 + ACTION, (sheets) => {
      const sheet = sheets.get(stage);
      sheet.getRangeByIndexes(start, 0, count, 1).setRowProperties(rows);
    });
  });
}

function rowProperties(height: number | undefined): Excel.SettableRowProperties {
  if (height === undefined) return {};
  return height === 0 ? { rowHidden: true } : { format: { rowHeight: height } };
}
