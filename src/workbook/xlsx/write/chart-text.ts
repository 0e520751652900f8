import type { Colour } from '../../../core';
import { element, type XmlElement } from './xml-element';

const FONT = '微软雅黑';

/** How a text of a chart is written; `size` in points. */
export interface ChartFont {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
}

/** A fill of one colour. */
export function solidFill(colour: Colour): XmlElement {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

/** A line; 9525 EMU are ¾ point. */
export function line(colour: Colour): XmlElement {
  return element('a:ln', { w: 9525 }, solidFill(colour));
}

/** Text properties of labels, axes and the legend. */
export function textProperties(font: ChartFont): XmlElement {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', font)),
      element('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  );
}

/** The title of a chart, above the plot. */
export function titleXml(title: string, font: ChartFont): XmlElement {
  const run = element('a:r', {}, runProperties('a:rPr', font, 'zh-CN'), element('a:t', {}, title));
  const paragraph = element('a:p', {}, element('a:pPr', {}, runProperties('a:defRPr', font)), run);
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, element('a:bodyPr'), paragraph)),
    element('c:overlay', { val: 0 }),
  );
}

function runProperties(name: string, { size, bold, colour }: ChartFont, lang?: string): XmlElement {
  return element(
    name,
    { lang, sz: Math.round(size * 100), b: bold ? 1 : 0 },
    solidFill(colour),
    element('a:latin', { typeface: FONT }),
    element('a:ea', { typeface: FONT }),
  );
}
