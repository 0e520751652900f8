/** @jest-environment jsdom */
import type { SheetDraft } from '../../../src/core';
import { BOOK } from '../../support/contract/books';
import { blockOf, draftOf, publish } from '../../support/contract/drafts';
import { applyNow } from '../../support/contract/expectations';
import { loadClient } from '../../support/excel/client/load-client';
import { opened } from '../../support/excel/contract-host';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { RangeObject } from '../../support/excel/members/range-object';
import { addressOfArea } from '../../support/excel/model/address';
import type { ModelSheet } from '../../support/excel/model/model-sheet';
import { Bag, type HostObject } from '../../support/excel/protocol/host-object';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

/** What a bag and all below it were told, by path: `Custom/Rule.Formula`. */
function told(object: HostObject | undefined, path = ''): Readonly<Record<string, unknown>> {
  if (object instanceof RangeObject) return { [path]: addressOfArea(object.area) };
  if (!(object instanceof Bag)) return {};
  const entries: (readonly [string, unknown])[] = [...object.values].map(([name, value]) => [
    `${path}.${name}`,
    value,
  ]);
  for (const [name, child] of object.children) {
    entries.push(...Object.entries(told(child, `${path}/${name}`)));
  }
  object.items.forEach((item, i) => entries.push(...Object.entries(told(item, `${path}[${i}]`))));
  return Object.fromEntries(entries);
}

async function published(rest: Partial<SheetDraft>): Promise<ModelSheet> {
  const { workbook } = opened(excel, BOOK);
  const rows = [
    ['任务明细', null, null],
    ['任务', '目标', '完成率'],
    ['新建便民桥', 4, 0.75],
    ['改造村道', 12, 1],
  ];
  const block = {
    ...blockOf(rows, ['text', 'count', 'percent']),
    height: (i: number) => [30, 0, 42, 19][i] ?? 0,
  };
  await applyNow(workbook, [publish(draftOf('tasks', '任务明细', [block], rest))]);
  const sheet = excel.workbook.sheetNamed('任务明细');
  if (sheet === null) throw new Error('the sheet is missing');
  return sheet;
}

function area(
  row: number,
  column: number,
  rows: number,
  columns: number,
): SheetDraft['merges'][number] {
  return { row, column, rows, columns };
}

test('conditional formats keep their order, though Excel puts every new one first', async () => {
  const { rules } = await published({
    rules: [
      { area: area(2, 0, 2, 3), when: "$B3>'任务明细'!$B$4", style: 'state-overdue', stop: true },
      { area: area(2, 2, 2, 1), bar: 'BDD7EE', from: 0, to: 1 },
      { area: area(2, 0, 2, 1), when: 'LEFT($A3,1)="改"', style: 'repeated' },
    ],
  });
  expect(rules.map((rule) => addressOfArea(rule.area))).toEqual(['A3:C4', 'C3:C4', 'A3:A4']);
  const [first, second] = rules.map(({ bag }) => told(bag));
  expect(first).toMatchObject({ '.Type': 'Custom', '.StopIfTrue': true });
  expect(first?.['/Custom/Format/Fill.Color']).toMatch(/^#[0-9A-F]{6}$/);
  expect(second).toEqual({
    '.Type': 'DataBar',
    '/DataBar.BarDirection': 'LeftToRight',
    '/DataBar.AxisFormat': 'None',
    '/DataBar.LowerBoundRule': { type: 'Number', formula: '0' },
    '/DataBar.UpperBoundRule': { type: 'Number', formula: '1' },
    '/DataBar/PositiveFormat.FillColor': '#BDD7EE',
    '/DataBar/PositiveFormat.GradientFill': false,
    '/DataBar/PositiveFormat.BorderColor': '',
  });
});

test('a chart has its title, place, categories, series and colours', async () => {
  const sheet = await published({
    charts: [
      {
        type: 'stacked-bar',
        title: '各项目标',
        place: area(5, 0, 10, 3),
        alt: '便民桥4，村道12',
        categories: area(2, 0, 2, 1),
        series: [
          { name: '目标', values: area(2, 1, 2, 1), colours: ['1F4E79', 'C00000'] },
          { name: '完成率', values: area(2, 2, 2, 1), colours: ['BDD7EE'] },
        ],
      },
    ],
  });
  const charts = told(sheet.bag.children.get('Charts'));
  expect(charts).toMatchObject({
    '[0].ChartType': 'BarStacked',
    '[0]/Title.Text': '各项目标',
    '[0].position': [area(5, 0, 1, 1), area(14, 2, 1, 1)],
    '[0]/Axes/CategoryAxis.ReversePlotOrder': true,
    '[0]/Axes/ValueAxis.Visible': false,
    '[0]/Legend.Visible': true,
    '[0]/Series[0].Name': '目标',
    '[0]/Series[0]/values': 'B3:B4',
    '[0]/Series[0]/categories': 'A3:A4',
    '[0]/Series[0]/Points/point 1/Format/Fill.Color': '#C00000',
    '[0]/Series[1].Name': '完成率',
    '[0]/Series[1]/values': 'C3:C4',
    '[0]/Series[1]/Format/Fill.Color': '#BDD7EE',
    '[0]/Series[1].Overlap': 100,
  });
});

test('page, panes, filter, tab, gridlines, widths and heights are those of the draft', async () => {
  const sheet = await published({
    widths: [204, 68, 0],
    freeze: [2, 1],
    filter: area(1, 0, 3, 3),
    merges: [area(0, 0, 1, 3)],
    page: {
      landscape: true,
      wide: 1,
      high: null,
      titleRows: [1, 1],
      breaks: [3],
      footer: ['甲&乙', '第 &P 页 共 &N 页', ''],
    },
  });
  expect(addressOfArea(sheet.freeze ?? area(0, 0, 1, 1))).toBe('A1:A2');
  expect(sheet.filter).toEqual({ area: area(1, 0, 3, 3), hidesRows: false });
  expect([...sheet.hiddenColumns]).toEqual([2]);
  expect([0, 1].map((column) => sheet.formatAt(0, column, 'ColumnWidth'))).toEqual([153, 51]);
  expect([0, 1, 2, 3].map((row) => sheet.formatAt(row, 0, 'RowHeight'))).toEqual([
    ...[30, undefined, 42, 19],
  ]);
  expect(sheet.bag.values.get('TabColor')).toBe('#1F4E79');
  expect(sheet.bag.values.get('ShowGridlines')).toBe(false);
  expect(told(sheet.bag.children.get('PageLayout'))).toMatchObject({
    '.Orientation': 'Landscape',
    '.PaperSize': 'A4',
    '.CenterHorizontally': true,
    '.Zoom': { horizontalFitToPages: 1 },
    '.titleRows': '$2:$2',
    '/HeadersFooters/DefaultForAllPages.LeftFooter': '甲&&乙',
    '/HeadersFooters/DefaultForAllPages.CenterFooter': '第 &P 页 共 &N 页',
  });
  expect(told(sheet.bag.children.get('HorizontalPageBreaks'))).toEqual({ '[0].range': 'A4' });
});

test('cells look as their styles say, inner lines included', async () => {
  const sheet = await published({});
  const look = (row: number, column: number, property: string): unknown =>
    sheet.formatAt(row, column, property);
  expect(look(2, 0, 'FontName')).toBe('微软雅黑');
  expect(look(2, 0, 'FontSize')).toBe(10.5);
  expect(look(2, 0, 'VerticalAlignment')).toBe('Center');
  expect(look(2, 1, 'EdgeBottomStyle')).toBe('Continuous');
  expect(look(2, 1, 'InsideHorizontalColor')).toBe('#BFBFBF');
  expect(look(2, 1, 'InsideVerticalColor')).toBeUndefined();
});
