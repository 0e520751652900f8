import { styleOf, type Border, type FontDefinition, type StyleDefinition } from '../../../core';
import type { StyleSheet } from './style-sheet';
import { element, type XmlElement } from './xml-element';

const PLAIN = styleOf();
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const HORIZONTAL = { left: 'left', centre: 'center', right: 'right', general: undefined } as const;

/** Adds a style as a cell format and gives its index; `format` in place of the style's own. */
export function addCellStyle(
  sheet: StyleSheet,
  style: StyleDefinition,
  format: string | null = style.format,
): number {
  const numFmtId = format === null ? 0 : sheet.numberFormat(format);
  const fontId = sheet.add('fonts', fontXml(style.font));
  const fillId = style.fill === null ? 0 : sheet.add('fills', fillXml(style.fill));
  const borderId = sheet.add('borders', borderXml(style.border));
  const flag = (id: number): number | undefined => (id === 0 ? undefined : 1);
  return sheet.add(
    'cellXfs',
    element(
      'xf',
      {
        ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
        applyNumberFormat: flag(numFmtId),
        applyFont: flag(fontId),
        applyFill: flag(fillId),
        applyBorder: flag(borderId),
        applyAlignment: 1,
      },
      alignmentXml(style),
    ),
  );
}

/**
 * Adds a style as a differential format, for conditional formats: only what departs from the plain
 * style, so that two rules that hold at once each give their part.
 */
export function addRuleStyle(sheet: StyleSheet, style: StyleDefinition): number {
  const { format } = style;
  const parts = [
    ruleFontXml(style.font),
    format === null
      ? null
      : element('numFmt', { numFmtId: sheet.numberFormat(format), formatCode: format }),
    style.fill === null
      ? null
      : element('fill', {}, element('patternFill', {}, colour('bgColor', style.fill))),
    ruleBorderXml(style.border),
  ];
  return sheet.add('dxfs', element('dxf', {}, ...parts.filter((part) => part !== null)));
}

function colour(name: string, rgb: string): XmlElement {
  return element(name, { rgb: `FF${rgb}` });
}

function fontXml(font: FontDefinition): XmlElement {
  return element(
    'font',
    {},
    ...(font.bold ? [element('b')] : []),
    ...(font.underline ? [element('u')] : []),
    element('sz', { val: font.size }),
    colour('color', font.colour),
    element('name', { val: font.name }),
    element('family', { val: font.family }),
    element('charset', { val: font.charset }),
  );
}

function fillXml(fill: string): XmlElement {
  const pattern = [colour('fgColor', fill), element('bgColor', { indexed: 64 })];
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, ...pattern));
}

function side(name: string, line: string | null): XmlElement {
  return line === null ? element(name) : element(name, { style: 'thin' }, colour('color', line));
}

function borderXml(border: Border): XmlElement {
  return element(
    'border',
    {},
    ...SIDES.map((name) => side(name, border[name])),
    element('diagonal'),
  );
}

function alignmentXml({ align }: StyleDefinition): XmlElement {
  return element('alignment', {
    horizontal: HORIZONTAL[align.horizontal],
    vertical: 'center',
    wrapText: align.wrap ? 1 : undefined,
    indent: align.indent > 0 ? align.indent : undefined,
  });
}

function ruleFontXml(font: FontDefinition): XmlElement | null {
  const parts = [
    ...(font.bold ? [element('b')] : []),
    ...(font.colour === PLAIN.font.colour ? [] : [colour('color', font.colour)]),
  ];
  return parts.length === 0 ? null : element('font', {}, ...parts);
}

function ruleBorderXml(border: Border): XmlElement | null {
  const lines = SIDES.filter((name) => border[name] !== null);
  if (lines.length === 0) return null;
  const inner = [element('vertical'), element('horizontal')];
  return element('border', {}, ...lines.map((name) => side(name, border[name])), ...inner);
}
