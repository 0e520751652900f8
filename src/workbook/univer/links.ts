import { parseCell, type Cell } from '../../core';
import type { UniverHost } from './univer-host';
import type { UniverWorkbook } from './univer-workbook';

/** A link to a cell of the workbook, as our sheets write it. */
const LINK = /^HYPERLINK\("#((?:[^"]|"")+)",/;

/** Milliseconds within which two clicks are one double click. */
const DOUBLE_CLICK = 600;

/** Follows the links of our sheets: a click goes to their cell. Ends when the returned function is called. */
export function followLinks(
  { api }: UniverHost,
  workbook: UniverWorkbook,
  go: (to: Cell) => void,
): () => void {
  let followed = -Infinity;
  const clicks = api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const { formula } = workbook.contentAt(worksheet.getSheet(), row, column);
    const target = LINK.exec(formula ?? '')?.[1];
    const to = target === undefined ? null : parseCell(target.replace(/""/g, '"'));
    if (to === null) return;
    followed = performance.now();
    go(to);
  });
  // The second click of a double click falls on the cell that the first one led to.
  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (performance.now() - followed < DOUBLE_CLICK) event.cancel = true;
  });
  return () => {
    clicks.dispose();
    typing.dispose();
  };
}
