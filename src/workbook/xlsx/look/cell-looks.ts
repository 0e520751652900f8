import type { CellLook, LineLook } from '../../look';
import type { StyleSheet } from '../write/style-sheet';
import type { XmlElement } from '../write/xml-element';
import type { Colours } from './colours';

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'centre',
  centerContinuous: 'centre',
  distributed: 'centre',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'centre',
  justify: 'centre',
  distributed: 'centre',
};

const WEIGHTS: Readonly<Record<string, LineLook['weight']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dash-dot',
  mediumDashDot: 'dash-dot',
  slantDashDot: 'dash-dot',
  dashDotDot: 'dash-dot-dot',
  mediumDashDotDot: 'dash-dot-dot',
  double: 'double',
};

/** How cells look by style index (`s` of a cell), from a styles part. */
export function readCellLooks(styles: StyleSheet, colours: Colours): CellLook[] {
  const fonts = styles.items('fonts').map((font) => fontLook(font, colours));
  const fills = styles.items('fills').map((fill) => fillLook(fill, colours));
  const borders = styles.items('borders').map((border) => borderLook(border, colours));
  return styles.items('cellXfs').map((xf) => {
    const { fontId, fillId, borderId } = xf.attributes;
    return {
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...alignmentLook(child(xf, 'alignment')),
    };
  });
}

function fontLook(font: XmlElement, colours: Colours): CellLook {
  const name = child(font, 'name')?.attributes.val;
  const size = child(font, 'sz')?.attributes.val;
  const colour = colours.of(child(font, 'color'));
  return {
    ...(name === undefined ? {} : { font: name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(isOn(font, 'b') ? { bold: true } : {}),
    ...(isOn(font, 'i') ? { italic: true } : {}),
    ...(isOn(font, 'u') ? { underline: true } : {}),
    ...(isOn(font, 'strike') ? { struck: true } : {}),
    ...(colour === null ? {} : { colour }),
  };
}

/** True where the element is there and does not say that it does not hold. */
function isOn(font: XmlElement, name: string): boolean {
  const value = child(font, name)?.attributes;
  return value !== undefined && !['0', 'false', 'none'].includes(value.val ?? '1');
}

function fillLook(fill: XmlElement, colours: Colours): CellLook {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.patternType === undefined) return {};
  if (pattern.attributes.patternType === 'none') return {};
  const colour = colours.of(child(pattern, 'fgColor'));
  return colour === null ? {} : { fill: colour };
}

function borderLook(border: XmlElement, colours: Colours): CellLook {
  const line = (name: string): LineLook | undefined => {
    const side = child(border, name);
    const weight = WEIGHTS[side?.attributes.style ?? ''];
    if (side === undefined || weight === undefined) return undefined;
    return { weight, colour: colours.of(child(side, 'color')) ?? '000000' };
  };
  const lines = Object.fromEntries(
    ['top', 'right', 'bottom', 'left'].flatMap((name) => {
      const found = line(name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
  return Object.keys(lines).length === 0 ? {} : { lines };
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  const { horizontal = '', vertical = '', wrapText, indent } = alignment?.attributes ?? {};
  const across = HORIZONTAL[horizontal];
  const down = VERTICAL[vertical];
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(wrapText === '1' || wrapText === 'true' ? { wrap: true } : {}),
    ...(indent === undefined ? {} : { indent: Number(indent) }),
  };
}

function child(of: XmlElement, name: string): XmlElement | undefined {
  return of.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name);
}
