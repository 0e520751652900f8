import { summarize } from '../../app/summarize';
import { say } from '../../core';
import { formatAsked, reviewOptions } from '../command-line/options';
import type { ExitStatus } from '../exit-status';
import { jsonText } from '../json/file';
import { statusOf, type FileOutcome } from '../report/reviewed-file';
import { insistOnReplaceable, outputAsked } from './output-path';
import { report } from './review-command';
import { insistOnLedger, openFile } from './reviewing';
import { expected, surroundingsFor, type Session } from './session';

/**
 * `summarize FILE`: checks, then writes the summary sheets into a copy or, with `--in-place`, into the
 * file itself. On any failure no file is changed.
 */
export async function summarizeCommand(session: Session): Promise<ExitStatus> {
  const [file = ''] = session.asked.things;
  const outcome = await summarizeFile(session, file);
  session.progress.clear();
  report(session, outcome, false);
  if (formatAsked(session.asked) === 'json') {
    session.io.stdout.write(jsonText([outcome], session.language));
  }
  return statusOf(outcome);
}

async function summarizeFile(session: Session, file: string): Promise<FileOutcome> {
  const { asked, io, language } = session;
  const options = reviewOptions(asked);
  try {
    const output = await outputAsked(asked, file, io);
    const workbook = await openFile(io, file);
    const surroundings = surroundingsFor(session, file);
    const { book, review, sheets } = await summarize(workbook, options, surroundings);
    insistOnLedger(book, review, options);
    if (!asked.switches.has('force')) {
      await insistOnReplaceable(
        { input: file, output },
        () => workbook.read({ withoutDerived: true }),
        io,
      );
    }
    await io.files.writeAtomically(output, workbook.save());
    session.progress.clear();
    const names = sheets.join('、');
    io.stderr.write(
      `${say({ zh: `已写入 ${output}：${names}。台账工作表没有改动。`, en: `Written to ${output}: ${sheets.join(', ')}. The ledger’s own sheets were not changed.` }, language)}\n`,
    );
    return { file, review, written: output };
  } catch (error) {
    return { file, failure: expected(error) };
  }
}
