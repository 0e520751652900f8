import type { Book, SheetSnapshot } from '../../../core';
import type { Reading, Run } from '../../workbook';
import { stopIfCancelled } from '../host/failure';
import { cellsIn, planReading, type ReadingLimit } from './blocks';
import { ContentsReader, type SheetContents } from './contents';
import { isOwnDerived, isStage, type Directory, type ListedSheet } from './directory';

/** Reads the sheets of a directory: one sync, and one more for each further 4 MB. */
export async function readBook(
  context: Excel.RequestContext,
  directory: Directory,
  options: Run & Reading,
  limit: ReadingLimit,
): Promise<Book> {
  const wanted = directory.sheets.filter(
    (sheet) =>
      !isStage(sheet) && (options.sheets === undefined || options.sheets.includes(sheet.name)),
  );
  const targets = wanted.map((sheet) => ({
    key: sheet.id,
    extent: options.withoutDerived === true && isOwnDerived(sheet) ? null : sheet.extent,
  }));
  const extents = targets.map(({ extent }) => extent);
  const reader = new ContentsReader(context, targets, limit);
  const total = extents.reduce((sum, extent) => sum + (extent === null ? 0 : cellsIn(extent)), 1);
  let done = 0;
  for (const blocks of planReading(extents, limit)) {
    options.onProgress?.(done, total);
    stopIfCancelled(options.signal);
    await reader.read(blocks);
    done += blocks.reduce((sum, { area }) => sum + cellsIn(area), 0);
  }
  options.onProgress?.(total, total);
  stopIfCancelled(options.signal);
  const contents = reader.contents();
  return {
    sheets: wanted.flatMap((sheet, i) => {
      const found = contents[i];
      return found === undefined ? [] : [snapshotOf(sheet, found)];
    }),
    date1904: directory.date1904,
    locked: directory.locked,
  };
}

/** A sheet as the core sees it. */
export function snapshotOf(sheet: ListedSheet, contents: SheetContents): SheetSnapshot {
  const { name, mark, locked, filtered, visibility } = sheet;
  return { ...{ name, mark, locked, filtered, hidden: visibility !== 'Visible' }, ...contents };
}
