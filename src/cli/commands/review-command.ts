import { reviewWorkbook } from '../../app/review-workbook';
import { formatAsked, reviewOptions } from '../command-line/options';
import { highest, type ExitStatus } from '../exit-status';
import { jsonText } from '../json/file';
import { reviewMarkdown } from '../report/markdown';
import { statusOf, type FileOutcome } from '../report/reviewed-file';
import { reviewText } from '../report/text';
import { crashedChecks, insistOnLedger, openFile } from './reviewing';
import { complain, expected, surroundingsFor, widthOf, type Session } from './session';

/** `review FILE…`: checks each file by itself and writes nothing but its report. */
export async function reviewCommand(session: Session): Promise<ExitStatus> {
  const outcomes: FileOutcome[] = [];
  for (const file of session.asked.things) {
    const outcome = await reviewFile(session, file);
    session.progress.clear();
    report(session, outcome, outcomes.length > 0);
    outcomes.push(outcome);
    if ('failure' in outcome && outcome.failure.code === 'cancelled') break;
  }
  if (formatAsked(session.asked) === 'json') {
    session.io.stdout.write(jsonText(outcomes, session.language));
  }
  return highest(outcomes.map(statusOf));
}

async function reviewFile(session: Session, file: string): Promise<FileOutcome> {
  const options = reviewOptions(session.asked);
  try {
    const workbook = await openFile(session.io, file);
    const { book, review } = await reviewWorkbook(
      workbook,
      options,
      surroundingsFor(session, file),
    );
    insistOnLedger(book, review, options);
    return { file, review, written: null };
  } catch (error) {
    return { file, failure: expected(error) };
  }
}

/** Writes one outcome: failures to standard error, the rest in the form asked for; JSON comes last. */
export function report(session: Session, outcome: FileOutcome, further: boolean): void {
  if ('failure' in outcome) {
    complain(session, outcome.file, outcome.failure);
    return;
  }
  const { file, review } = outcome;
  const format = formatAsked(session.asked);
  if (format !== 'json') {
    const text =
      format === 'markdown'
        ? reviewMarkdown(file, review, session.language)
        : reviewText(file, review, session.language, widthOf(session));
    session.io.stdout.write((further ? '\n' : '') + text);
  }
  const crashed = crashedChecks(review);
  if (crashed !== null) complain(session, file, crashed);
}
