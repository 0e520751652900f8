import type { Area } from '../../../../src/core';
import type { ModelSheet } from '../model/model-sheet';
import { Bag, HostObject, type Behaviour } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';

/** Sides of the borders of a range. */
const SIDES = [
  ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'],
];

/** The look of blocks of cells: fill, font, borders, alignment, sizes. */
export class FormatObject extends HostObject {
  constructor(
    readonly type: string,
    readonly sheet: ModelSheet,
    readonly areas: readonly Area[],
    /** What the properties belong to: `Font`, `EdgeTop`. */
    readonly scope = '',
  ) {
    super();
  }

  /** A part of the look. */
  part(type: string, scope: string): FormatObject {
    return new FormatObject(type, this.sheet, this.areas, scope);
  }

  give(property: string, value: unknown): void {
    this.sheet.checkWritable(`${this.type}.${property}`);
    for (const area of this.areas) {
      this.sheet.formats.push({ area, property: `${this.scope}${property}`, value });
    }
  }
}

/** Properties that are kept by area and property. */
function kept(...properties: readonly string[]): Behaviour<FormatObject> {
  return {
    set: Object.fromEntries(
      properties.map((property) => [
        property,
        (format: FormatObject, value: unknown) => format.give(property, value),
      ]),
    ),
    get: Object.fromEntries(
      properties.map((property) => [
        property,
        ({ sheet, areas: [area], scope }: FormatObject) =>
          area === undefined
            ? null
            : (sheet.formatAt(area.row, area.column, scope + property) ?? null),
      ]),
    ),
  };
}

/** The look of cells (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat). */
export const FORMATS: Readonly<Record<string, Behaviour<FormatObject>>> = {
  RangeFormat: {
    ...kept(
      ...['WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'IndentLevel'],
      ...['ColumnWidth', 'RowHeight'],
    ),
    navigate: {
      Fill: (format) => format.part('RangeFill', 'Fill'),
      Font: (format) => format.part('RangeFont', 'Font'),
      Borders: (format) => format.part('RangeBorderCollection', ''),
    },
  },
  RangeFill: kept('Color'),
  RangeFont: kept('Name', 'Size', 'Color', 'Bold', 'Underline'),
  RangeBorderCollection: {
    call: {
      GetItem: (format, [side]) =>
        SIDES.includes(String(side))
          ? format.part('RangeBorder', String(side))
          : refuse('InvalidArgument', 'RangeBorderCollection.getItem', String(side)),
    },
  },
  RangeBorder: kept('Style', 'Color', 'Weight'),
};

/** A bag whose items are known by a key; they come into being when asked for. */
export function keyedItem(bag: Bag, type: string, key: string): Bag {
  const known = bag.children.get(key);
  if (known instanceof Bag) return known;
  const item = new Bag(type, bag);
  bag.children.set(key, item);
  return item;
}
