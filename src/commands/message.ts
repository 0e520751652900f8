import type { Words } from '../core';

/** What a small dialog tells: what happened, and what to do. */
export interface Message {
  readonly what: Words;
  readonly toDo: Words;
}

/** Shows a message to the clerk; resolves once it stands there. */
export type Tell = (message: Message) => Promise<void>;

/** Per cent of the screen. */
const SIZE = { width: 30, height: 24 };

/** Tells by a dialog of the host, whose page reads the words from its address and nothing else. */
export function dialogTeller(page: string): Tell {
  return ({ what, toDo }) =>
    new Promise((resolve) => {
      const words = encodeURIComponent(JSON.stringify([what.zh, toDo.zh, what.en, toDo.en]));
      Office.context.ui.displayDialogAsync(
        `${page}#${words}`,
        { ...SIZE, displayInIframe: true },
        () => resolve(),
      );
    });
}
