import {
  isErrorValue,
  type ChartDraft,
  type Colour,
  type Scalar,
  type SeriesDraft,
} from '../../../core';
import { line, solidFill, textProperties } from './chart-text';
import { element, type XmlElement } from './xml-element';

const OUTLINE = '595959';
const DARK_INK = '1F1F1F';
const LIGHT_INK = 'FFFFFF';
/** Below this luminance a label is white. */
const DARK = 0.2;

/** Cells that a chart shows: their address with the sheet, and what stands in them now. */
export interface ChartCells {
  readonly formula: string;
  readonly values: readonly Scalar[];
}

/** A series (`c:ser`) of a bar chart, its children in the order of the schema (21.2.2.170). */
export function seriesXml(
  type: ChartDraft['type'],
  series: SeriesDraft,
  index: number,
  cells: { readonly categories: ChartCells; readonly values: ChartCells },
): XmlElement {
  const first = series.colours[0] ?? 'D9D9D9';
  const points = series.colours.length > 1 ? series.colours : [];
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, element('c:v', {}, series.name)),
    shape(first),
    element('c:invertIfNegative', { val: 0 }),
    ...points.map((colour, i) =>
      element(
        'c:dPt',
        {},
        element('c:idx', { val: i }),
        element('c:invertIfNegative', { val: 0 }),
        element('c:bubble3D', { val: 0 }),
        shape(colour),
      ),
    ),
    labelsXml(type, first),
    element('c:cat', {}, textCache(cells.categories)),
    element('c:val', {}, numberCache(cells.values)),
  );
}

function shape(colour: Colour): XmlElement {
  return element('c:spPr', {}, solidFill(colour), line(OUTLINE));
}

/** Values beside the bar, or within it, where a nought is not written. */
function labelsXml(type: ChartDraft['type'], colour: Colour): XmlElement {
  const stacked = type === 'stacked-bar';
  const ink = stacked && luminance(colour) < DARK ? LIGHT_INK : DARK_INK;
  const shown = { showLegendKey: 0, showVal: 1, showCatName: 0, showSerName: 0 };
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: stacked ? '0;;;' : '0', sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textProperties({ size: stacked ? 9 : 10, bold: true, colour: ink }),
    element('c:dLblPos', { val: stacked ? 'ctr' : 'outEnd' }),
    ...Object.entries({ ...shown, showPercent: 0, showBubbleSize: 0 }).map(([name, val]) =>
      element(`c:${name}`, { val }),
    ),
  );
}

/** Relative luminance of a colour (WCAG 2.1). */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function textCache({ formula, values }: ChartCells): XmlElement {
  const points = values.map((value, idx) => point(idx, isErrorValue(value) ? value.error : value));
  return element('c:strRef', {}, element('c:f', {}, formula), cache('c:strCache', values, points));
}

function numberCache({ formula, values }: ChartCells): XmlElement {
  const points = values.map((value, idx) => point(idx, typeof value === 'number' ? value : null));
  const format = element('c:formatCode', {}, 'General');
  const list = cache('c:numCache', values, points, format);
  return element('c:numRef', {}, element('c:f', {}, formula), list);
}

function cache(
  name: string,
  values: readonly Scalar[],
  points: readonly XmlElement[][],
  ...before: readonly XmlElement[]
): XmlElement {
  const count = element('c:ptCount', { val: values.length });
  return element(name, {}, ...before, count, ...points.flat());
}

function point(idx: number, value: string | number | boolean | null): XmlElement[] {
  return value === null ? [] : [element('c:pt', { idx }, element('c:v', {}, String(value)))];
}
