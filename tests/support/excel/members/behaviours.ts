import type { AnyBehaviour, Behaviours } from '../protocol/host-object';
import { CHARTS, PAGES } from './charts';
import { CONDITIONAL_BORDERS, CONDITIONAL_FORMATS } from './conditional-formats';
import { FORMATS } from './format-object';
import { NAMED_ITEM, NAMES } from './names';
import { RANGE } from './range';
import { RANGE_AREAS, RANGES } from './range-areas';
import { WORKBOOK, WORKBOOK_MEMBERS } from './workbook';
import { SHEET_PARTS, WORKSHEET } from './worksheet';

const ALL = {
  Workbook: WORKBOOK,
  ...WORKBOOK_MEMBERS,
  Worksheet: WORKSHEET,
  ...SHEET_PARTS,
  NamedItemCollection: NAMES,
  NamedItem: NAMED_ITEM,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGES,
  ...FORMATS,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalRangeBorderCollection: CONDITIONAL_BORDERS,
  ...CHARTS,
  ...PAGES,
};

/** What the members of every simulated class do, by class. */
export const BEHAVIOURS: Behaviours = new Map<string, AnyBehaviour>(Object.entries(ALL));
