import type { Colour } from '../../../core';
import { childOf, childrenOf, parseXml } from '../package/xml';
import type { XmlElement } from '../write/xml-element';

/** The colours of a theme by their index in styles: light and dark are swapped in pairs there. */
const ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5'],
  ...['accent6', 'hlink', 'folHlink'],
];

/** The Office theme, for files that bring none. */
const OFFICE: readonly Colour[] = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5'],
  ...['70AD47', '0563C1', '954F72'],
];

/** The indexed colours from 0 on (ECMA-376 part 1, 18.8.27); the first eight are there twice. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED: readonly Colour[] = [
  ...[BASIC, BASIC, '800000 008000 000080 808000 800080 008080 C0C0C0 808080'],
  ...['9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'],
  ...['000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'],
  ...['00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'],
  ...['3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'],
  ...['003366 339966 003300 333300 993300 993366 333399 333333'],
].flatMap((row) => row.split(' '));

/** Resolves the colours of a styles part. */
export class Colours {
  private readonly theme: readonly Colour[];

  constructor(theme: Uint8Array | null) {
    this.theme = theme === null ? OFFICE : themeColours(theme);
  }

  /** What a colour element says; `null` for automatic and for what is unknown. */
  of(element: XmlElement | undefined): Colour | null {
    if (element === undefined) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6).toUpperCase()
        : theme !== undefined
          ? this.theme[Number(theme)]
          : INDEXED[Number(indexed ?? NaN)];
    if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
    return tinted(base, Number(tint ?? 0));
  }
}

function themeColours(bytes: Uint8Array): readonly Colour[] {
  const root = parseXml(bytes, 'theme').documentElement;
  const elements = root === null ? null : childOf(root, 'themeElements');
  const scheme = elements === null ? null : childOf(elements, 'clrScheme');
  if (scheme === null) return OFFICE;
  return ORDER.map((name, i) => {
    const holder = childOf(scheme, name);
    const colour = holder === null ? null : childrenOf(holder)[0];
    const text = colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : (OFFICE[i] ?? '000000');
  });
}

/** Lighter (to white at 1) or darker (to black at −1), each part by itself. */
function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0 || Number.isNaN(tint)) return colour;
  const part = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0').toUpperCase();
  };
  return part(0) + part(2) + part(4);
}
