import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { GENERAL, STYLES, type Border, type Colour, type StyleDefinition } from '../../core';
import type { CellLook, LineLook } from '../look';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  centre: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  centre: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const WEIGHTS: Readonly<Record<LineLook['weight'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  'dash-dot': BorderStyleTypes.DASH_DOT,
  'dash-dot-dot': BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
};

/** Pixels of one step of indent. */
const INDENT = 12;

/** A style of our sheets as Univer has it; `format` null: General. */
export function styleOfDefinition(style: StyleDefinition, format: string | null): IStyleData {
  const { font, fill, border, align } = style;
  return {
    ff: font.name,
    fs: font.size,
    cl: rgb(font.colour),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(fill === null ? {} : { bg: rgb(fill) }),
    bd: bordersOf(border),
    ht: HORIZONTAL[align.horizontal],
    vt: VerticalAlign.MIDDLE,
    tb: align.wrap ? WrapStrategy.WRAP : WrapStrategy.CLIP,
    ...(align.indent > 0 ? { pd: { l: align.indent * INDENT } } : {}),
    ...patternOf(format),
  };
}

/** What a conditional format takes from a style: fill, colour and weight of the font, lines. */
export function ruleStyle({ font, fill, border }: StyleDefinition): IStyleData {
  const lined = Object.values(border).some((colour) => colour !== null);
  return {
    ...(font.colour === STYLES.text.font.colour ? {} : { cl: rgb(font.colour) }),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(fill === null ? {} : { bg: rgb(fill) }),
    ...(lined ? { bd: bordersOf(border) } : {}),
  };
}

/** How a cell of a file looks, as Univer has it. */
export function styleOfLook(look: CellLook, format: string): IStyleData {
  const { lines } = look;
  return {
    ...(look.font === undefined ? {} : { ff: look.font }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.struck === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.colour === undefined ? {} : { cl: rgb(look.colour) }),
    ...(look.fill === undefined ? {} : { bg: rgb(look.fill) }),
    ...(lines === undefined
      ? {}
      : {
          bd: {
            t: lineOf(lines.top),
            r: lineOf(lines.right),
            b: lineOf(lines.bottom),
            l: lineOf(lines.left),
          },
        }),
    ...(look.horizontal === undefined ? {} : { ht: HORIZONTAL[look.horizontal] }),
    vt: VERTICAL[look.vertical ?? 'bottom'],
    ...(look.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.indent === undefined || look.indent === 0 ? {} : { pd: { l: look.indent * INDENT } }),
    ...patternOf(format),
  };
}

/** The number format of a style. */
export function formatOfStyle(style: Nullable<IStyleData>): string {
  const pattern = (style ?? null)?.n?.pattern;
  return pattern === undefined || pattern === '' ? GENERAL : pattern;
}

/** A style that changes the number format alone. */
export function patternOf(format: string | null): Pick<IStyleData, 'n'> {
  return format === null || format === GENERAL || format === '' ? {} : { n: { pattern: format } };
}

function rgb(colour: Colour): IColorStyle {
  return { rgb: `#${colour}` };
}

function bordersOf(border: Border): NonNullable<IStyleData['bd']> {
  const line = (colour: Colour | null): IBorderStyleData | null =>
    colour === null ? null : { s: BorderStyleTypes.THIN, cl: rgb(colour) };
  return {
    t: line(border.top),
    r: line(border.right),
    b: line(border.bottom),
    l: line(border.left),
  };
}

function lineOf(line: LineLook | undefined): IBorderStyleData | null {
  return line === undefined ? null : { s: WEIGHTS[line.weight], cl: rgb(line.colour) };
}
