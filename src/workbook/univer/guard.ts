import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { UniverHost } from './univer-host';
import type { UniverWorkbook } from './univer-workbook';

/** Why something that the user wanted to do is not done. */
export type Refusal = 'content-only' | 'sheet-protected';

/**
 * What would change the build or the look of a sheet: saving writes the content of cells alone, so that
 * the rest of the file keeps its bytes.
 */
const STRUCTURE = new RegExp(
  `^sheet\\.command\\.(?:${[
    '(?:insert|remove)-(?:row|col|sheet|multi|defined)',
    '(?:insert|delete)-range',
    'move-(?:rows|cols|columns|range)',
    'copy-sheet',
    'duplicate',
    '(?:add|remove)-worksheet-merge',
    'set-worksheet-(?:name|order|hidden)',
    'set-(?:style|bold|italic|underline|stroke|tab-color|border|background|text|font)',
    'set-range-(?:bold|italic|underline|stroke|font|text|sub|super)',
    '(?:hide|set)-(?:col|row)s?-hidden',
    'hide-(?:col|row)',
    'clear-selection-(?:all|format)',
    'paste-format',
    'set-(?:once|infinite)-format-painter',
    'split-text-to-columns',
  ].join('|')})`,
);

/**
 * Keeps the user to what the workbench can save: contents of cells on sheets that are not protected.
 * `refused` is told what was not done. Ends when the returned function is called.
 */
export function guard(
  { api }: UniverHost,
  workbook: UniverWorkbook,
  refused: (why: Refusal) => void,
): () => void {
  const commands = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (STRUCTURE.test(event.id)) {
      event.cancel = true;
      refused('content-only');
    } else if (event.id === SetRangeValuesMutation.id && event.options?.onlyLocal !== true) {
      const { subUnitId } = event.params as { readonly subUnitId?: string };
      if (subUnitId === undefined || !workbook.isLocked(subUnitId)) return;
      event.cancel = true;
      refused('sheet-protected');
    }
  });
  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!workbook.isLocked(event.worksheet.getSheetId())) return;
    event.cancel = true;
    refused('sheet-protected');
  });
  return () => {
    commands.dispose();
    typing.dispose();
  };
}
