import {
  isOwnDerivedSheet,
  sameContent,
  type Area,
  type Book,
  type SheetSnapshot,
} from '../../../core';
import { failure, isFailure } from '../host/failure';
import { planReading, type ReadBlock, type ReadingLimit } from '../read/blocks';
import { ContentsReader } from '../read/contents';
import { answerDirectory, askDirectory, type Directory } from '../read/directory';
import { readBook, snapshotOf } from '../read/read-book';

/** The workbook as it is now: its directory, and the sheets that the edits rest on. */
export interface Compared {
  readonly directory: Directory;
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * Looks whether the sheets of the basis are what they were, our own derived ones excepted. One sync, and
 * one more for each further 4 MB; `needed` names further sheets to be read.
 *
 * @throws WorkbookError `changed-meanwhile`
 */
export async function compare(
  context: Excel.RequestContext,
  basis: Book,
  needed: readonly string[],
  { onSync, limit }: { readonly onSync: () => void; readonly limit: ReadingLimit },
): Promise<Compared> {
  const expected = basis.sheets.filter((sheet) => !isOwnDerivedSheet(sheet));
  const targets = expected.map((sheet) => ({ key: sheet.name, extent: extentOf(sheet) }));
  const reader = new ContentsReader(context, targets, limit);
  const [first = [], ...others] = planReading(
    targets.map(({ extent }) => extent),
    limit,
  );
  const directory = await firstSync(context, reader, first, basis.sheets.length);
  for (const blocks of others) {
    onSync();
    await reader.read(blocks);
  }
  const contents = reader.contents();
  const sheets = expected.map((was, i) => {
    const listed = directory.sheets.find(({ name }) => name === was.name);
    const found = contents[i];
    if (listed === undefined || found === undefined) throw failure('changed-meanwhile', was.name);
    const now = snapshotOf(listed, found);
    if (!covers(extentOf(was), listed.extent) || !sameContent(was, now)) {
      throw failure('changed-meanwhile', was.name);
    }
    return now;
  });
  return {
    directory,
    sheets: [...sheets, ...(await further(context, directory, { known: sheets, needed, limit }))],
  };
}

/** The directory and the first blocks together; apart where that is too much at once. */
async function firstSync(
  context: Excel.RequestContext,
  reader: ContentsReader,
  blocks: readonly ReadBlock[],
  known: number,
): Promise<Directory> {
  const questions = askDirectory(context, known);
  reader.ask(blocks);
  try {
    await context.sync();
  } catch (error) {
    if (!isFailure(error, 'payload-too-large')) throw error;
    const again = askDirectory(context, known);
    await context.sync();
    await reader.readInHalves(blocks, error);
    return answerDirectory(context, again);
  }
  await reader.take();
  return answerDirectory(context, questions);
}

/** Sheets that the edits need and the basis does not hold. */
async function further(
  context: Excel.RequestContext,
  directory: Directory,
  {
    known,
    needed,
    limit,
  }: {
    readonly known: readonly SheetSnapshot[];
    readonly needed: readonly string[];
    readonly limit: ReadingLimit;
  },
): Promise<readonly SheetSnapshot[]> {
  const names = needed.filter(
    (name) =>
      !known.some((sheet) => sheet.name === name) &&
      directory.sheets.some((sheet) => sheet.name === name),
  );
  if (names.length === 0) return [];
  return (await readBook(context, directory, { sheets: names }, limit)).sheets;
}

function extentOf({ origin, values }: SheetSnapshot): Area | null {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  if (values.length * columns === 0) return null;
  return { row: origin[0], column: origin[1], rows: values.length, columns };
}

/** True when nothing stands outside of what was read. */
function covers(read: Area | null, filled: Area | null): boolean {
  if (filled === null) return true;
  return (
    read !== null &&
    filled.row >= read.row &&
    filled.column >= read.column &&
    filled.row + filled.rows <= read.row + read.rows &&
    filled.column + filled.columns <= read.column + read.columns
  );
}
