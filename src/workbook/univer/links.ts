import { parseCell, type Cell } from '../../core';
import { contentOf } from './cell';
import type { UniverHost } from './univer-host';

/** A link to a cell of the workbook, as our sheets write it. */
const LINK = /^HYPERLINK\("#((?:[^"]|"")+)",/;

/** Follows the links of our sheets: a click goes to their cell. Ends when the returned function is called. */
export function followLinks({ api }: UniverHost, go: (to: Cell) => void): () => void {
  const clicks = api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const cell = worksheet.getSheet().getCellRaw(row, column);
    const formula = cell == null ? null : contentOf(cell, () => null).formula;
    const target = LINK.exec(formula ?? '')?.[1];
    const to = target === undefined ? null : parseCell(target.replace(/""/g, '"'));
    if (to !== null) go(to);
  });
  return () => {
    clicks.dispose();
  };
}
