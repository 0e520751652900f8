import { STYLES, type StyleName } from '../../../core';
import { addCellStyle, addRuleStyle } from './style-xml';
import type { StyleSheet } from './style-sheet';

/** Indexes of our styles within one styles part, each added when it is first asked for. */
export class StyleIndex {
  private readonly plain = new Map<StyleName, number>();
  private readonly formatted = new Map<StyleName, Map<string, number>>();
  private readonly derived = new Map<string, number>();

  constructor(readonly sheet: StyleSheet) {}

  /** Index of a cell format; `format` in place of the style's own number format. */
  ofCell(style: StyleName, format?: string): number {
    if (format === undefined) return this.ofStyle(style);
    const known = this.formatted.get(style) ?? new Map<string, number>();
    const index = known.get(format) ?? addCellStyle(this.sheet, STYLES[style], format);
    if (known.size === 0) this.formatted.set(style, known);
    known.set(format, index);
    return index;
  }

  private ofStyle(style: StyleName): number {
    const known = this.plain.get(style);
    if (known !== undefined) return known;
    const index = addCellStyle(this.sheet, STYLES[style]);
    this.plain.set(style, index);
    return index;
  }

  /** Index of a differential format, for conditional formats. */
  ofRule(style: StyleName): number {
    return addRuleStyle(this.sheet, STYLES[style]);
  }

  /** The cell format `index` with another number format. */
  withFormat(index: number, format: string): number {
    const key = `${index}#${format}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const derived = this.sheet.withNumberFormat(index, format);
    this.derived.set(key, derived);
    return derived;
  }
}
