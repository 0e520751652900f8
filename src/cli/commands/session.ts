import type { Surroundings } from '../../app/review-workbook';
import type { Language } from '../../core';
import { WorkbookError } from '../../workbook/workbook-error';
import type { Asked } from '../command-line/parse';
import type { Io } from '../io';
import type { ProgressLine } from '../progress-line';
import { Refusal } from '../refusal';
import { failureLines } from '../report/failure-lines';

/** What every command works with. */
export interface Session {
  readonly asked: Asked;
  readonly io: Io;
  readonly language: Language;
  readonly progress: ProgressLine;
}

/** What a use case needs, with progress shown under the file's name. */
export function surroundingsFor(session: Session, file: string): Surroundings {
  return {
    pace: session.io.pace,
    signal: session.io.signal,
    onStage: (stage) => session.progress.show(file, stage),
  };
}

/** Width to break lines at; null where the output is no terminal. */
export function widthOf({ io }: Session): number | null {
  return io.stdout.isTerminal ? Math.max(40, io.stdout.columns ?? 80) : null;
}

/** Lets an expected failure pass as a value; anything else is a bug and goes on to the rim. */
export function expected(error: unknown): Refusal | WorkbookError {
  if (error instanceof Refusal || error instanceof WorkbookError) return error;
  throw error;
}

/** Says on standard error why it could not be done. */
export function complain(
  session: Pick<Session, 'io' | 'language' | 'progress'>,
  file: string | null,
  failure: Refusal | WorkbookError,
): void {
  session.progress.clear();
  session.io.stderr.write(`${failureLines(file, failure, session.language).join('\n')}\n`);
}
