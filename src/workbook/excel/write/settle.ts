import { failure } from '../host/failure';
import { answerDirectory, askDirectory, isStage, type Directory } from '../read/directory';
import { SWAP_NAME } from '../read/mark';
import { exchange, restOfSwap } from './swap';

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
  await settle(context, directory);
  return settledDirectory(context, directory.sheets.length, attempts - 1);
}

/** True where no earlier run left anything. */
export function isInOrder({ sheets, swap }: Directory): boolean {
  return swap === null && !sheets.some(isStage);
}

async function settle(context: Excel.RequestContext, directory: Directory): Promise<void> {
  const rest = restOfSwap(directory);
  if (rest !== null) exchange(context, rest);
  else {
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
