import type { ChartDraft } from '../../../core';
import type { Dialect } from '../package/dialect';
import { seriesXml, type ChartCells } from './chart-series';
import { line, solidFill, textProperties, titleXml } from './chart-text';
import { XML_DECLARATION } from './sheet-part';
import { element, toXml, type XmlElement } from './xml-element';

const INK = '1F1F1F';
const BORDER = 'BFBFBF';
const AXIS = '8C8C8C';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Per cent of a bar's thickness. */
const GAP = 35;

/** The part of a native chart: bars across, the first category on top (ECMA-376 part 1, 21.2). */
export function chartPart(
  draft: ChartDraft,
  cells: { readonly categories: ChartCells; readonly series: readonly ChartCells[] },
  dialect: Dialect,
): Uint8Array {
  const series = draft.series.map((one, i) => {
    const values = cells.series[i] ?? { formula: '', values: [] };
    return seriesXml(draft.type, one, i, { categories: cells.categories, values });
  });
  const root = element(
    'c:chartSpace',
    {
      'xmlns:c': dialect.chart,
      'xmlns:a': dialect.drawing,
      'xmlns:r': dialect.relationships,
    },
    element('c:roundedCorners', { val: 0 }),
    element(
      'c:chart',
      {},
      titleXml(draft.title, { size: 10.5, bold: true, colour: INK }),
      element('c:autoTitleDeleted', { val: 0 }),
      element('c:plotArea', {}, element('c:layout'), bars(draft, series), ...axes()),
      ...legend(draft),
      element('c:plotVisOnly', { val: 0 }),
      element('c:dispBlanksAs', { val: 'gap' }),
    ),
    element('c:spPr', {}, solidFill('FFFFFF'), line(BORDER)),
  );
  return new TextEncoder().encode(XML_DECLARATION + toXml(root));
}

function bars({ type }: ChartDraft, series: readonly XmlElement[]): XmlElement {
  const stacked = type === 'stacked-bar';
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: 'bar' }),
    element('c:grouping', { val: stacked ? 'stacked' : 'clustered' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:gapWidth', { val: GAP }),
    ...(stacked ? [element('c:overlap', { val: 100 })] : []),
    element('c:axId', { val: CATEGORY_AXIS }),
    element('c:axId', { val: VALUE_AXIS }),
  );
}

/** Names of the categories without ticks, and no axis of values at all. */
function axes(): XmlElement[] {
  const values = (list: Readonly<Record<string, string | number>>): XmlElement[] =>
    Object.entries(list).map(([name, val]) => element(`c:${name}`, { val }));
  const ticks = { majorTickMark: 'none', minorTickMark: 'none' };
  return [
    element(
      'c:catAx',
      {},
      element('c:axId', { val: CATEGORY_AXIS }),
      element('c:scaling', {}, element('c:orientation', { val: 'maxMin' })),
      ...values({ delete: 0, axPos: 'l' }),
      element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
      ...values({ ...ticks, tickLblPos: 'low' }),
      element('c:spPr', {}, line(AXIS)),
      textProperties({ size: 10, bold: false, colour: INK }),
      ...values({ crossAx: VALUE_AXIS, crosses: 'autoZero', auto: 1, lblAlgn: 'ctr' }),
      ...values({ lblOffset: 100, noMultiLvlLbl: 0 }),
    ),
    element(
      'c:valAx',
      {},
      element('c:axId', { val: VALUE_AXIS }),
      element('c:scaling', {}, ...values({ orientation: 'minMax', min: 0 })),
      ...values({ delete: 1, axPos: 't' }),
      element('c:numFmt', { formatCode: '0', sourceLinked: 0 }),
      ...values({ ...ticks, tickLblPos: 'nextTo' }),
      ...values({ crossAx: CATEGORY_AXIS, crosses: 'autoZero', crossBetween: 'between' }),
    ),
  ];
}

/** Of stacked bars always: a single series too must say what it is. */
function legend({ type }: ChartDraft): XmlElement[] {
  if (type === 'bar') return [];
  return [
    element(
      'c:legend',
      {},
      element('c:legendPos', { val: 'r' }),
      element('c:overlay', { val: 0 }),
      textProperties({ size: 9, bold: false, colour: INK }),
    ),
  ];
}
