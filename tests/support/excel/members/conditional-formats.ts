import type { Area } from '../../../../src/core';
import type { ModelSheet } from '../model/model-sheet';
import { Bag, HostObject, type Behaviour } from '../protocol/host-object';
import { keyedItem } from './format-object';

/** The conditional formats of a block of cells. */
export class ConditionalFormatsObject extends HostObject {
  readonly type = 'ConditionalFormatCollection';

  constructor(
    readonly sheet: ModelSheet,
    readonly area: Area,
  ) {
    super();
  }
}

/**
 * A new conditional format comes first, before those that are there
 * (https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member).
 */
export const CONDITIONAL_FORMATS: Behaviour<ConditionalFormatsObject> = {
  call: {
    Add: ({ sheet, area }, [type]) => {
      sheet.checkWritable('ConditionalFormatCollection.add');
      const bag = new Bag('ConditionalFormat');
      bag.values.set('Type', type);
      sheet.rules = [{ area, bag }, ...sheet.rules];
      return bag;
    },
  },
};

/** Borders of a conditional format, by side. */
export const CONDITIONAL_BORDERS: Behaviour<Bag> = {
  call: { GetItem: (bag, [side]) => keyedItem(bag, 'ConditionalRangeBorder', String(side)) },
};
