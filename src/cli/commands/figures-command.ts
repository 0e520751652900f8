import { reviewWorkbook } from '../../app/review-workbook';
import { figuresIn } from '../../core';
import { formatAsked, reviewOptions } from '../command-line/options';
import type { ExitStatus } from '../exit-status';
import { figureLines } from '../report/figure-lines';
import { insistOnLedger, openFile } from './reviewing';
import { complain, expected, surroundingsFor, widthOf, type Session } from './session';

/** `figures FILE`: what is read from the sentences of a ledger, and how targets and actuals are paired. */
export async function figuresCommand(session: Session): Promise<ExitStatus> {
  const { asked, io, language } = session;
  const [file = ''] = asked.things;
  const options = reviewOptions(asked);
  try {
    const workbook = await openFile(io, file);
    const { book, review } = await reviewWorkbook(
      workbook,
      options,
      surroundingsFor(session, file),
    );
    insistOnLedger(book, review, options);
    session.progress.clear();
    const ledgers = figuresIn(review, book);
    const text =
      formatAsked(asked) === 'json'
        ? JSON.stringify({ version: 1, file, ledgers }, null, 2)
        : figureLines(ledgers, language, widthOf(session)).join('\n').trimEnd();
    io.stdout.write(`${text}\n`);
    return 0;
  } catch (error) {
    complain(session, file, expected(error));
    return 2;
  }
}
