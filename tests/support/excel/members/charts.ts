import { ModelSheet } from '../model/model-sheet';
import { asNumber, Bag, type Behaviour } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';
import { rangeArgument, RangeObject } from './range-object';

function sheetOf(bag: Bag): ModelSheet {
  return bag.parent instanceof ModelSheet ? bag.parent : refuse('GeneralException', bag.type);
}

/** A child of a bag that is itself a bag. */
function bagIn(bag: Bag, name: string, type: string): Bag {
  const known = bag.children.get(name);
  if (known instanceof Bag) return known;
  const made = new Bag(type, bag);
  bag.children.set(name, made);
  return made;
}

function addSeries(list: Bag, values: RangeObject | null, name: unknown): Bag {
  const series = new Bag('ChartSeries', list);
  if (typeof name === 'string') series.values.set('Name', name);
  if (values !== null) series.children.set('values', values);
  list.items.push(series);
  return series;
}

function given(name: string): (bag: Bag, args: readonly unknown[]) => null {
  return (bag, [range]) => {
    if (!(range instanceof RangeObject)) return refuse('InvalidArgument', `ChartSeries.${name}`);
    bag.children.set(name, range);
    return null;
  };
}

/** Charts: a new one has a series for each column of its data. */
export const CHARTS: Readonly<Record<string, Behaviour<Bag>>> = {
  ChartCollection: {
    call: {
      Add: (charts, [type, source]) => {
        const sheet = sheetOf(charts);
        sheet.checkWritable('ChartCollection.add');
        const { area } = rangeArgument(source, sheet, 'ChartCollection.add');
        const chart = new Bag('Chart', charts);
        chart.values.set('ChartType', type);
        const list = bagIn(chart, 'Series', 'ChartSeriesCollection');
        for (let i = 0; i < area.columns; i++) {
          addSeries(
            list,
            new RangeObject(sheet, { ...area, column: area.column + i, columns: 1 }),
            null,
          );
        }
        charts.items.push(chart);
        return chart;
      },
    },
  },
  Chart: {
    call: {
      SetPosition: (chart, corners) => {
        chart.values.set(
          'position',
          corners.map((corner) => (corner instanceof RangeObject ? corner.area : corner)),
        );
      },
    },
  },
  ChartSeriesCollection: {
    call: {
      Add: (list, [name]) => addSeries(list, null, name),
      GetItemAt: (list, [i]) =>
        list.items[asNumber(i, 'ChartSeriesCollection.getItemAt')] ??
        refuse('InvalidArgument', 'ChartSeriesCollection.getItemAt'),
    },
  },
  ChartSeries: { call: { SetValues: given('values'), SetXAxisValues: given('categories') } },
  ChartPointsCollection: {
    call: {
      GetItemAt: (points, [i]) => bagIn(points, `point ${String(i)}`, 'ChartPoint'),
    },
  },
  ChartFill: {
    call: { SetSolidColor: (fill, [colour]) => void fill.values.set('Color', colour) },
  },
};

/** Page set-up: what it is told, it keeps. */
export const PAGES: Readonly<Record<string, Behaviour<Bag>>> = {
  PageLayout: {
    set: {
      Orientation: (page, value) => {
        if (!sheetOf(page).workbook.hasPrinter)
          refuse('GeneralException', 'PageLayout.orientation');
        page.values.set('Orientation', value);
      },
    },
    call: {
      SetPrintMargins: (page, [unit, margins]) =>
        void page.values.set('margins', { unit, margins }),
      SetPrintTitleRows: (page, [rows]) => void page.values.set('titleRows', rows),
    },
  },
  PageBreakCollection: {
    call: {
      Add: (breaks, [range]) => {
        const item = new Bag('PageBreak', breaks);
        item.values.set('range', range);
        breaks.items.push(item);
        return item;
      },
    },
  },
};
