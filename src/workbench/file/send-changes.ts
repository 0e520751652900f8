import type { Block, Edit, PublishEdit } from '../../core';
import { pause } from '../../workbook/univer/pace';
import type { UniverWorkbook } from '../../workbook/univer/univer-workbook';
import { Packer } from './crossing';
import { ROWS_AT_ONCE, type EditHead, type Request } from './messages';

/** Hands over, in pieces, the edits the page took and the sheets whose cells may have changed. */
export async function sendChanges(
  workbook: UniverWorkbook,
  send: (request: Request) => void,
): Promise<void> {
  const { edits, sheets } = workbook.unsaved();
  send({ type: 'edits', edits: edits.map(headOf) });
  const packer = new Packer();
  for (const edit of edits) if (edit.type === 'publish') await sendRows(edit, packer, send);
  for (const { values, ...sheet } of (await workbook.read({ sheets })).sheets) {
    send({ type: 'sheet', sheet: { ...sheet, values: [] } });
    for (let from = 0; from < values.length; from += ROWS_AT_ONCE) {
      send({ type: 'values', rows: values.slice(from, from + ROWS_AT_ONCE) });
      await pause();
    }
  }
}

function headOf(edit: Edit): EditHead {
  if (edit.type !== 'publish') return edit;
  const drafts = edit.drafts.map((draft) => ({
    ...draft,
    blocks: draft.blocks.map(dataOf),
  }));
  return { type: 'publish', drafts };
}

/** A block without its functions, whatever else it says. */
function dataOf(block: Block): Omit<Block, 'row' | 'height'> {
  const data = Object.entries(block).filter(([, value]) => typeof value !== 'function');
  const { at, rowCount, columnStyles } = block;
  return { ...(Object.fromEntries(data) as Partial<Block>), at, rowCount, columnStyles };
}

async function sendRows(
  { drafts }: PublishEdit,
  packer: Packer,
  send: (request: Request) => void,
): Promise<void> {
  for (const [draft, { blocks }] of drafts.entries()) {
    for (const [index, block] of blocks.entries()) {
      for (let from = 0; from < block.rowCount; from += ROWS_AT_ONCE) {
        const indexes = Array.from(
          { length: Math.min(ROWS_AT_ONCE, block.rowCount - from) },
          (_, i) => from + i,
        );
        const rows = indexes.map((i) => block.row(i).map((cell) => packer.pack(cell)));
        const heights = indexes.map((i) => block.height(i));
        send({ type: 'rows', draft, block: index, rows, heights });
        await pause();
      }
    }
  }
}
