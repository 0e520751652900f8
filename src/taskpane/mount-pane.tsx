import { createRoot } from 'react-dom/client';
import type { Workbook } from '../workbook/workbook';
import { createChannel } from './command-channel';
import type { PaneEnvironment, PaneHandle } from './environment';
import { Pane } from './Pane';

export type { PaneCommand, PaneEnvironment, PaneHandle, PaneTheme } from './environment';

/**
 * Shows the pane of a workbook in an element, which should have a height of its own: the pane fills it and
 * scrolls inside. It reads the workbook at once and follows it until `unmount`. For another workbook unmount
 * and mount again.
 */
export function mountPane(
  element: HTMLElement,
  workbook: Workbook,
  environment: PaneEnvironment,
): PaneHandle {
  const root = createRoot(element);
  const commands = createChannel();
  let current = environment;
  const render = (): void =>
    root.render(<Pane workbook={workbook} environment={current} commands={commands} />);
  render();
  return {
    unmount: () => root.unmount(),
    setLanguage(language) {
      current = { ...current, language };
      render();
    },
    setTheme(theme) {
      current = { ...current, theme };
      render();
    },
    explainCell: (cell) => commands.send({ explain: cell }),
    start: (command) => commands.send(command),
  };
}
