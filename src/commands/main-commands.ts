import { lazyExcel } from '../workbook/excel/lazy-excel';
import { dialogTeller } from './message';
import { runCommand, type CommandEngine, type CommandName } from './run-command';

const NAMES: readonly CommandName[] = ['summarize', 'nextProblem'];

void Office.onReady(() => {
  const workbook = lazyExcel();
  const tell = dialogTeller(new URL('message.html', location.href).href);
  const load = (): Promise<CommandEngine> => import('./engine');
  for (const name of NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(name, { workbook, tell, load }, event);
    });
  }
});
