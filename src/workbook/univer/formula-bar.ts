import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY as BAR,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
} from '@univerjs/core';
import { IEditorService } from '@univerjs/preset-sheets-core';
import { wait } from './pace';
import type { UniverHost } from './univer-host';

/** Milliseconds after which Univer has put the keyboard where it ends up. */
const SETTLED = 50;

/** Parts of the bar that are no text: name box and buttons. */
const CONTROLS = '[data-u-comp="defined-name"], button, input, svg';

/**
 * A click on the formula bar types there. Where the keyboard was outside the spreadsheet Univer gives it
 * to the hidden editor of the cell after the bar has taken it, so that what is typed first is lost. Ends
 * when the returned function is called.
 */
export function keepFormulaBarFocused(
  { api, injector }: UniverHost,
  grid: HTMLElement,
): () => void {
  const released = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const bar = target?.closest('[data-u-comp="formula-bar"]') ?? null;
    if (bar === null || target?.closest(CONTROLS) != null) return;
    void wait(SETTLED).then(() => {
      const isThere = document.activeElement?.id.includes(BAR) === true;
      if (isThere || api.getActiveWorkbook()?.isCellEditing() !== true) return;
      injector.get(IContextService).setContextValue(FOCUSING_FX_BAR_EDITOR, true);
      const editors = injector.get(IEditorService);
      editors.focus(BAR);
      // It believes to be there already: the element itself has to take the keyboard.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the service passes it over
      editors.getEditor(BAR)?.focus();
    });
  };
  grid.addEventListener('pointerup', released, { capture: true });
  return () => grid.removeEventListener('pointerup', released, { capture: true });
}
