import { COMMANDS } from './command-line/command-specs';
import { languageAsked } from './command-line/options';
import { parseArguments } from './command-line/parse';
import { usageText } from './command-line/usage';
import { explainCommand } from './commands/explain-command';
import { figuresCommand } from './commands/figures-command';
import { reviewCommand } from './commands/review-command';
import { complain, expected, type Session } from './commands/session';
import { summarizeCommand } from './commands/summarize-command';
import type { ExitStatus } from './exit-status';
import type { Io } from './io';
import { languageOf } from './language';
import { ProgressLine } from './progress-line';
import { refuse } from './refusal';

/**
 * The command line as a function: arguments in, exit status out, everything else through `io`.
 * Throws only what is a bug.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const locale = languageGiven(args) ?? languageOf(io.environment);
  const base = { io, progress: new ProgressLine(io.stderr, locale) };
  try {
    const asked = parseArguments(args);
    return await start({ ...base, asked, language: languageAsked(asked, locale) });
  } catch (error) {
    complain({ ...base, language: locale }, null, expected(error));
    return 2;
  }
}

function start(session: Session): Promise<ExitStatus> {
  switch (session.asked.command) {
    case 'review':
      return reviewCommand(session);
    case 'summarize':
      return summarizeCommand(session);
    case 'explain':
      return explainCommand(session);
    case 'figures':
      return figuresCommand(session);
    case 'help':
      return Promise.resolve(helpCommand(session));
  }
}

function helpCommand({ asked, io, language }: Session): ExitStatus {
  if (asked.switches.has('version')) {
    io.stdout.write(`${io.version}\n`);
    return 0;
  }
  const [name] = asked.things;
  const command = COMMANDS.find((known) => known.name === name) ?? null;
  if (name !== undefined && command === null) {
    throw refuse('usage', `没有命令“${name}”。`, `There is no command “${name}”.`);
  }
  io.stdout.write(usageText(language, command));
  return 0;
}

/** Complaints about the arguments should already speak the language that they ask for. */
function languageGiven(args: readonly string[]): 'zh-CN' | 'en-US' | null {
  const given = args.join(' ').match(/--lang[= ](zh-CN|en-US)/)?.[1];
  return given === 'zh-CN' || given === 'en-US' ? given : null;
}
