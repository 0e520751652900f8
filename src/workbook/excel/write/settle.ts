import { failure, isFailure } from '../host/failure';
import { answerDirectory, askDirectory, isStage, type Directory } from '../read/directory';
import { SWAP_NAME } from '../read/mark';
import { ReadingLimit } from '../read/blocks';
import { readBook } from '../read/read-book';
import { repoints, type Repoint } from './repoint';
import { exchange, restOfSwap, type Swap } from './swap';

/** Attempts to bring the workbook in order before giving up. */
const ATTEMPTS = 3;

/**
 * The directory of a workbook in order: what an earlier run left is finished where its exchange had
 * begun, and removed where not. One sync where nothing is left. `known` as in `askDirectory`.
 */
export async function settledDirectory(
  context: Excel.RequestContext,
  known: number,
  attempts = ATTEMPTS,
): Promise<Directory> {
  const questions = askDirectory(context, known);
  await context.sync();
  const directory = await answerDirectory(context, questions);
  if (isInOrder(directory)) return directory;
  if (attempts === 0) {
    throw failure('host-unavailable', 'sheets of an earlier run could not be removed');
  }
  try {
    // A formula of the user that cannot be written must not keep the exchange from being finished.
    await settle(context, directory, attempts === ATTEMPTS);
  } catch (error) {
    if (isFailure(error, 'no-answer')) throw error;
  }
  return settledDirectory(context, directory.sheets.length, attempts - 1);
}

/** True where no earlier run left anything. */
export function isInOrder({ sheets, swap }: Directory): boolean {
  return swap === null && !sheets.some(isStage);
}

async function settle(
  context: Excel.RequestContext,
  directory: Directory,
  withFormulas: boolean,
): Promise<void> {
  const rest = restOfSwap(directory);
  if (rest !== null) {
    const formulas = withFormulas ? await formulasLeft(context, directory, rest) : [];
    exchange(context, { ...rest, repoints: formulas });
  } else {
    for (const { id } of directory.sheets.filter(isStage)) {
      const sheet = context.workbook.worksheets.getItem(id);
      // A very hidden sheet cannot be deleted (`Worksheet.delete`).
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    if (directory.swap !== null) context.workbook.names.getItem(SWAP_NAME).delete();
  }
  await context.sync();
}

/** Formulas of the user that still name sheets which are to be deleted. */
async function formulasLeft(
  context: Excel.RequestContext,
  directory: Directory,
  { old, staged }: Swap,
): Promise<readonly Repoint[]> {
  if (old.length === 0 || staged.length === 0) return [];
  const book = await readBook(context, directory, {}, new ReadingLimit());
  const names = new Map(
    directory.sheets.flatMap(({ id, name }): [string, string][] => {
      const final = staged.find(({ key }) => key === id)?.name;
      return final === undefined ? [] : [[final.toLowerCase(), name]];
    }),
  );
  return repoints(book.sheets, names).filter(({ locked }) => !locked);
}
