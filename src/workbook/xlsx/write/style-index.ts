import { STYLES, type StyleName } from '../../../core';
import { addCellStyle, addRuleStyle } from './style-xml';
import type { StyleSheet } from './style-sheet';

/** Indexes of our styles within one styles part, each added when it is first asked for. */
export class StyleIndex {
  private readonly plain = new Map<StyleName, number>();
  private readonly cells = new Map<string, number>();

  constructor(readonly sheet: StyleSheet) {}

  /** Index of a cell format; `format` in place of the style's own number format. */
  ofCell(style: StyleName, format?: string): number {
    if (format === undefined) return this.ofStyle(style);
    const key = `${style}|${format}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const index = addCellStyle(this.sheet, STYLES[style], format);
    this.cells.set(key, index);
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
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const derived = this.sheet.withNumberFormat(index, format);
    this.cells.set(key, derived);
    return derived;
  }
}
