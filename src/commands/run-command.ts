import type { Workbook } from '../workbook/workbook';
import type { Message, Tell } from './message';

/** What a button of the ribbon does. */
export type CommandName = 'summarize' | 'nextProblem';

/** The engine of the commands, loaded with the first click. */
export interface CommandEngine {
  /** What has to be told, `null` where the sheet itself shows it. */
  perform(name: CommandName, workbook: Workbook): Promise<Message | null>;
}

/**
 * Runs a command to its end, well or badly: whatever goes wrong is told, and the host hears that it is
 * over, for until then it shows the button as busy.
 */
export async function runCommand(
  name: CommandName,
  {
    workbook,
    tell,
    load,
  }: {
    readonly workbook: Workbook;
    readonly tell: Tell;
    readonly load: () => Promise<CommandEngine>;
  },
  event: { completed(): void },
): Promise<void> {
  try {
    const engine = await load();
    const message = await engine.perform(name, workbook);
    if (message !== null) await tell(message);
  } finally {
    event.completed();
  }
}
