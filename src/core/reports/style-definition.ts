import type { Colour } from '../sheet/draft';
import { COLOURS } from './colours';

/**
 * Fonts of the sheets, with the character set (134: GB 2312) and family (2 swiss, 3 modern) that a
 * file states, so that a host without the font takes a Chinese one of the same kind
 * (ECMA-376 part 1, 18.8.18 and 18.8.22).
 */
export const FONTS = {
  title: { name: '方正小标宋简体', charset: 134, family: 3 },
  body: { name: '微软雅黑', charset: 134, family: 2 },
} as const;

/** Number formats of the sheets. */
export const NUMBER_FORMATS = {
  /** Nought is a dot, so that the figures stand out. */
  count: '0;-0;"·"',
  /** Of a ratio: 0.583 → 58.3%. */
  percent: '0.0%',
  /** Percentage points: 15.1 → +15.1. */
  points: '+0.0;-0.0;0.0',
  /** Change in percentage points against last month. */
  change: '"↑"0.0;"↓"0.0;"持平"',
  /** Within the year of the ledger. */
  date: 'm"月"d"日"',
  dateOfOtherYear: 'yyyy"年"m"月"d"日"',
  amount: '#,##0',
  /** A text that is not what the figures say. */
  differs: '@" ≠"',
} as const;

/** `#,##0` with as many decimals as the ledger gives: 2 → `#,##0.00`. */
export function amountFormat(decimals: number): string {
  return decimals > 0 ? `${NUMBER_FORMATS.amount}.${'0'.repeat(decimals)}` : NUMBER_FORMATS.amount;
}

/** Thin lines on the four sides of a cell; `null`: none (in a conditional format: as it was). */
export interface Border {
  readonly top: Colour | null;
  readonly right: Colour | null;
  readonly bottom: Colour | null;
  readonly left: Colour | null;
}

/** A font of a style. `size` in points. */
export interface FontDefinition {
  readonly name: string;
  readonly charset: number;
  readonly family: number;
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: Colour;
}

/** `indent` in steps of Excel (about 3 spaces each); `general`: by the type of the value. */
export interface Alignment {
  readonly horizontal: 'left' | 'centre' | 'right' | 'general';
  readonly vertical: 'centre';
  readonly wrap: boolean;
  readonly indent: number;
}

/**
 * How a cell looks. `format` null: General. A conditional format takes from it the colour and weight of
 * the font, the fill, the lines and the number format; size and alignment stay those of the cell.
 */
export interface StyleDefinition {
  readonly font: FontDefinition;
  readonly fill: Colour | null;
  readonly border: Border;
  readonly align: Alignment;
  readonly format: string | null;
}

/** What a style says where it departs from `PLAIN`. */
export interface StyleChange {
  readonly font?: Partial<FontDefinition>;
  readonly fill?: Colour;
  readonly border?: Partial<Border>;
  readonly align?: Partial<Alignment>;
  readonly format?: string;
}

/** No lines. */
export const NO_BORDER: Border = { top: null, right: null, bottom: null, left: null };

/** Lines of a table on all sides. */
export const GRID: Border = {
  top: COLOURS.grid,
  right: COLOURS.grid,
  bottom: COLOURS.grid,
  left: COLOURS.grid,
};

const PLAIN: StyleDefinition = {
  font: { ...FONTS.body, size: 10.5, bold: false, underline: false, colour: COLOURS.ink },
  fill: null,
  border: NO_BORDER,
  align: { horizontal: 'general', vertical: 'centre', wrap: false, indent: 0 },
  format: null,
};

/** The plain style, changed; later changes win. */
export function styleOf(...changes: readonly StyleChange[]): StyleDefinition {
  return changes.reduce<StyleDefinition>(
    (style, change) => ({
      font: { ...style.font, ...change.font },
      fill: change.fill ?? style.fill,
      border: { ...style.border, ...change.border },
      align: { ...style.align, ...change.align },
      format: change.format ?? style.format,
    }),
    PLAIN,
  );
}
