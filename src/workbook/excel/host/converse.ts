import { failure, portError } from './failure';
import type { Timer } from './timer';

/** Milliseconds without an answer after which the clerk is told. */
export const LONGEST_WAIT = 30_000;

/**
 * Runs a conversation with Excel, and waits until no cell is being edited where Excel can wait. Every
 * `context.sync()` within it is watched, and its errors are those of the port.
 *
 * @throws WorkbookError `no-answer` after 30 seconds; else what the code of Excel means.
 */
export async function converse<T>(
  timer: Timer,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      const send = context.sync.bind(context);
      context.sync = (value) => watched(send(value), timer);
      return work(context);
    });
  } catch (error) {
    throw portError(error);
  }
}

/** On the web a sync may never come back, so it is not awaited for ever. */
async function watched<T>(answer: Promise<T>, timer: Timer): Promise<T> {
  let stop = (): void => undefined;
  const silence = new Promise<never>((_, reject) => {
    stop = timer.after(LONGEST_WAIT, () => reject(failure('no-answer', `${LONGEST_WAIT} ms`)));
  });
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    throw portError(error);
  } finally {
    stop();
  }
}
