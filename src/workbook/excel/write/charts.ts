import type { Area, ChartDraft, Colour, SeriesDraft } from '../../../core';
import { operation, type Operation } from './operation';

const ACTIONS_A_CHART = 12_000;
const INK = '#1F1F1F';
const OUTLINE = '#595959';
/** Per cent of a bar's thickness. */
const GAP = 35;
const NO_COLOUR = 'D9D9D9';

/**
 * Native charts. `Excel.Chart` has no member for alternative text, so that of the draft is not written: the
 * numbers stand in the table beside the chart.
 */
export function nativeCharts(stage: string, charts: readonly ChartDraft[]): readonly Operation[] {
  return charts.map((draft) =>
    operation(ACTIONS_A_CHART, (sheets) => {
      addChart(sheets.get(stage), draft);
    }),
  );
}

function addChart(sheet: Excel.Worksheet, draft: ChartDraft): void {
  const stacked = draft.type === 'stacked-bar';
  const first = draft.series[0]?.values ?? draft.categories;
  const type = stacked ? 'BarStacked' : 'BarClustered';
  const chart = sheet.charts.add(type, rangeOf(sheet, first), 'Columns');
  chart.title.text = draft.title;
  chart.title.format.font.size = 10.5;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  const { row, column, rows, columns } = draft.place;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rows - 1, column + columns - 1),
  );
  const names = chart.axes.categoryAxis;
  // Bars grow from the bottom up; the first category belongs on top.
  names.reversePlotOrder = true;
  names.majorTickMark = 'None';
  names.tickLabelPosition = 'Low';
  const values = chart.axes.valueAxis;
  values.minimum = 0;
  values.majorGridlines.visible = false;
  values.visible = false;
  chart.legend.visible = draft.series.length > 1;
  if (draft.series.length > 1) chart.legend.position = 'Right';
  draft.series.forEach((series, i) => {
    const added = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    fillSeries(sheet, added, { series, categories: draft.categories, stacked });
  });
}

function fillSeries(
  sheet: Excel.Worksheet,
  added: Excel.ChartSeries,
  draft: { readonly series: SeriesDraft; readonly categories: Area; readonly stacked: boolean },
): void {
  const { series, categories, stacked } = draft;
  added.name = series.name;
  added.setValues(rangeOf(sheet, series.values));
  added.setXAxisValues(rangeOf(sheet, categories));
  added.gapWidth = GAP;
  if (stacked) added.overlap = 100;
  added.format.fill.setSolidColor(`#${series.colours[0] ?? NO_COLOUR}`);
  added.format.line.color = OUTLINE;
  if (series.colours.length > 1) series.colours.forEach((colour, i) => fillPoint(added, i, colour));
  added.hasDataLabels = true;
  added.dataLabels.showValue = true;
  added.dataLabels.position = stacked ? 'Center' : 'OutsideEnd';
  added.dataLabels.numberFormat = stacked ? '0;;;' : '0';
}

function fillPoint(series: Excel.ChartSeries, index: number, colour: Colour): void {
  series.points.getItemAt(index).format.fill.setSolidColor(`#${colour}`);
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
