import type { StyleSheet } from './style-sheet';
import type { XmlElement } from './xml-element';

/** Digit width ÷ size of fonts that are not half an em wide. */
const RATIOS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  arial: 0.556,
  aptos: 0.561,
  'aptos narrow': 0.488,
  cambria: 0.554,
  'segoe ui': 0.539,
  tahoma: 0.546,
  verdana: 0.636,
  'times new roman': 0.5,
  微软雅黑: 0.539,
  'microsoft yahei': 0.539,
};

const PIXELS_PER_POINT = 4 / 3;

/**
 * Pixels of the widest digit of the workbook's Normal font, the unit of column widths (ECMA-376 part 1,
 * 18.3.1.13): Calibri 11 → 7, 宋体 11 and 12 → 8.
 */
export function digitWidth(styles: StyleSheet): number {
  const normal = styles.items('cellStyleXfs')[0];
  const font = styles.items('fonts')[Number(normal?.attributes.fontId ?? 0)];
  const name = (valueOf(font, 'name') ?? 'Calibri').toLowerCase();
  const pixels = Number(valueOf(font, 'sz') ?? 11) * PIXELS_PER_POINT;
  const ratio = RATIOS[name];
  // Chinese fonts are drawn on whole pixels, a digit in half the square of a character.
  const width =
    ratio === undefined ? Math.ceil(Math.round(pixels) / 2) : Math.round(pixels * ratio);
  return Math.max(1, width);
}

function valueOf(font: XmlElement | undefined, name: string): string | undefined {
  for (const child of font?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child.attributes.val;
  }
  return undefined;
}
