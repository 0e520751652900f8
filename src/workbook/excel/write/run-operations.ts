import { isFailure } from '../host/failure';
import { halvedGroup, StageSheets, type Operation } from './operation';

/**
 * Asks for the operations in one sync; where they are too much for it, in halves. What was refused for
 * its size was not begun, so it can be asked again.
 */
export async function runOperations(
  context: Excel.RequestContext,
  group: readonly Operation[],
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = new StageSheets(context.workbook.worksheets);
  for (const one of group) one.perform(sheets);
  try {
    await context.sync();
  } catch (error) {
    const halves = isFailure(error, 'payload-too-large') ? halvedGroup(group) : null;
    if (halves === null) throw error;
    for (const half of halves) await runOperations(context, half);
  }
}
