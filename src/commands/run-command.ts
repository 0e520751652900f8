import type { Workbook } from '../workbook/workbook';
import type { Message, Tell } from './message';

/** What a button of the ribbon does. */
export type CommandName = 'summarize' | 'nextProblem';

/** The engine of the commands, loaded with the first click. */
export interface CommandEngine {
  /** What has to be told, `null` where the sheet itself shows it. */
  perform(name: CommandName, workbook: Workbook): Promise<Message | null>;
}

/** Told where the engine itself cannot be had. */
const NOT_LOADED: Message = {
  what: { zh: '程序没有加载成功', en: 'The program could not be loaded' },
  toDo: {
    zh: '工作簿没有任何改动。请检查网络后再点一次；还不行，请告诉管理员。',
    en: 'Nothing was changed. Check the network and try again, or tell your administrator.',
  },
};

/** What a command works with. */
export interface CommandParts {
  readonly workbook: Workbook;
  readonly tell: Tell;
  readonly load: () => Promise<CommandEngine>;
}

/**
 * Runs a command to its end, well or badly: whatever goes wrong is told, and the host hears that it is
 * over, for until then it shows the button as busy.
 */
export async function runCommand(
  name: CommandName,
  { workbook, tell, load }: CommandParts,
  event: { completed(): void },
): Promise<void> {
  try {
    const engine = await load().catch(() => null);
    const message = engine === null ? NOT_LOADED : await engine.perform(name, workbook);
    if (message !== null) await tell(message);
  } finally {
    event.completed();
  }
}
