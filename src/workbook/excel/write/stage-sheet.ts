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
  return operation(5 * ACTION, (context) => {
    const sheet = context.workbook.worksheets.add(stage);
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
): readonly Operation[] {
  const cells = stageCells(plan, stage, names);
  return [
    ...cells.entries,
    ...numberFormats(stage, cells.formats),
    ...cellStyles(stage, cells.styles),
    ...plan.blocks.flatMap((block) => rowHeights(stage, block)),
    columnWidths(stage, plan.widths),
    ...plan.merges.map(({ row, column, rows, columns }) =>
      operation(ACTION, (context) => {
        const sheet = context.workbook.worksheets.getItem(stage);
        sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
      }),
    ),
    ...conditionalFormats(stage, plan.rules, names),
    ...nativeCharts(stage, plan.charts),
    operation(10 * ACTION, (context) => {
      setUpSheet(context.workbook.worksheets.getItem(stage), plan);
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
  setUpPage(sheet, plan.page);
}

function columnWidths(stage: string, widths: readonly number[]): Operation {
  return operation(widths.length * 80 + ACTION, (context) => {
    if (widths.length === 0) return;
    const sheet = context.workbook.worksheets.getItem(stage);
    sheet.getRangeByIndexes(0, 0, 1, widths.length).setColumnProperties(
      widths.map((px) => ({
        ...(px === 0 ? { columnHidden: true } : {}),
        format: { columnWidth: (px === 0 ? SHOWN_AGAIN : px) * POINTS_A_PIXEL },
      })),
    );
  });
}

function rowHeights(stage: string, block: Block): readonly Operation[] {
  const heights = Array.from({ length: block.rowCount }, (_, i) => block.height(i));
  // Where no height is given, Excel chooses.
  if (heights.every((height) => height === 0)) return [];
  const [row, column] = block.at;
  const starts = Array.from(
    { length: Math.ceil(heights.length / HEIGHTS_AT_ONCE) },
    (_, i) => i * HEIGHTS_AT_ONCE,
  );
  return starts.map((start) => {
    const some = heights.slice(start, start + HEIGHTS_AT_ONCE);
    return operation(some.length * 40 + ACTION, (context) => {
      const sheet = context.workbook.worksheets.getItem(stage);
      sheet
        .getRangeByIndexes(row + start, column, some.length, 1)
        .setRowProperties(
          some.map((height) => (height > 0 ? { format: { rowHeight: height } } : {})),
        );
    });
  });
}
