import type { Behaviour } from '../protocol/host-object';
import { FormatObject } from './format-object';
import type { RangeAreasObject } from './range-object';
import { RangeObject, RangesObject } from './range-object';

/** Several blocks at once (https://learn.microsoft.com/javascript/api/excel/excel.rangeareas). */
export const RANGE_AREAS: Behaviour<RangeAreasObject> = {
  get: { AreaCount: ({ areas }) => areas.length },
  navigate: {
    Areas: ({ sheet, areas }) =>
      new RangesObject(areas.map((area) => new RangeObject(sheet, area))),
    Format: ({ sheet, areas }) => new FormatObject('RangeFormat', sheet, areas),
  },
};

/** Their collection. */
export const RANGES: Behaviour<RangesObject> = { items: ({ ranges }) => ranges };
