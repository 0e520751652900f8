import { columnName } from '../../../core';
import { tagOf, type Tag } from './tag';

/** What a formula cell shows, or a cell without a formula and without text. */
export type Kind = 'number' | 'text' | 'boolean' | 'error';

/** Opens a cell with a value alone, with a formula, or with a formula that it shares. */
export interface KindTags {
  readonly value: Tag;
  readonly formula: Tag;
  readonly shared: Tag;
}

/** What follows the address of a cell with a style. */
export interface StyleTags extends Readonly<Record<Kind, KindTags>> {
  readonly blank: Tag;
  readonly inline: Tag;
  readonly inlineKept: Tag;
}

/**
 * The fixed pieces of a cell's XML for one prefix, which ends in a colon (`''` where the part has none).
 * Each is as long as can be, so that a cell takes few and fast writes.
 */
export class CellTags {
  readonly closeText: Tag;
  readonly betweenFormulaAndValue: Tag;
  readonly closeFormula: Tag;
  readonly closeShared: Tag;
  readonly closeValue: Tag;
  private readonly opens: Tag[] = [];
  private readonly styles: StyleTags[] = [];

  constructor(private readonly prefix: string) {
    const p = prefix;
    this.closeText = tagOf('</', p, 't></', p, 'is></', p, 'c>');
    this.betweenFormulaAndValue = tagOf('</', p, 'f><', p, 'v>');
    this.closeFormula = tagOf('</', p, 'f></', p, 'c>');
    this.closeShared = tagOf('"/><', p, 'v>');
    this.closeValue = tagOf('</', p, 'v></', p, 'c>');
  }

  /** The tag as far as the letters of a column (0-based). */
  open(column: number): Tag {
    return (this.opens[column] ??= tagOf('<', this.prefix, 'c r="', columnName(column)));
  }

  /** What follows the address of a cell with a style. */
  of(style: number): StyleTags {
    return (this.styles[style] ??= this.make(style));
  }

  private make(style: number): StyleTags {
    const p = this.prefix;
    const own = style === 0 ? '"' : `" s="${style}"`;
    const typed = (type: string): KindTags => ({
      value: tagOf(own, type, '><', p, 'v>'),
      formula: tagOf(own, type, '><', p, 'f>'),
      shared: tagOf(own, type, '><', p, 'f t="shared" si="'),
    });
    return {
      blank: tagOf(own, '/>'),
      inline: tagOf(own, ' t="inlineStr"><', p, 'is><', p, 't>'),
      inlineKept: tagOf(own, ' t="inlineStr"><', p, 'is><', p, 't xml:space="preserve">'),
      number: typed(''),
      text: typed(' t="str"'),
      boolean: typed(' t="b"'),
      error: typed(' t="e"'),
    };
  }
}
