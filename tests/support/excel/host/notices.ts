import { addressOfArea, SHEET } from '../model/address';
import type { Notice } from '../model/model-workbook';

/** An event on the wire: `[type, event, target, arguments, …]`. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Who made a change. */
export type Author = 'add-in' | 'user' | 'co-author';

const MESSAGE = 65_536;
const EVENTS = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

/**
 * Events as the client is told of them
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs). Only changes tell
 * whether this add-in made them.
 */
export function entriesOf(notice: Notice, author: Author): readonly EventEntry[] {
  const { kind, sheet, area } = notice;
  const message = {
    worksheetId: sheet.id,
    source: author === 'co-author' ? 'Remote' : 'Local',
    ...(kind === 'changed'
      ? {
          address: addressOfArea(area ?? SHEET),
          changeType: 'RangeEdited',
          triggerSource: author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
        }
      : {}),
  };
  const targets =
    kind === 'changed' || kind === 'activated' ? [sheet.id, 'Workbook'] : ['Workbook'];
  return targets.map((target) => [
    ...([MESSAGE, EVENTS[kind], target, JSON.stringify(message), 0, false] as const),
  ]);
}
