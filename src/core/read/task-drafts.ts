import { squeezed } from '../text/normalise';
import { ownCells, type Entry, type Held } from './entry';
import type { ItemDraft } from './item-drafts';
import type { ReadingContext } from './reading-context';

/** A task being put together from its entries. */
export interface TaskDraft {
  readonly entries: Entry[];
  /** Cells of its text; empty where the item's name stands for it. */
  readonly texts: readonly Held[];
}

/** Cuts an item's entries into tasks: one for each text in the task column, else a single one. */
export function draftTasks(item: ItemDraft, context: ReadingContext): TaskDraft[] {
  const [column] = taskColumns(context);
  if (column === undefined) return [{ entries: [...item.entries], texts: [] }];
  const tasks: TaskDraft[] = [];
  let last = '';
  for (const entry of item.entries) {
    const texts = ownCells(context.grid, context.formats, entry, column);
    const text = squeezed(texts.map((cell) => cell.text).join(''));
    const current = tasks[tasks.length - 1];
    if (current !== undefined && (text === '' || text === last)) current.entries.push(entry);
    else tasks.push({ entries: [entry], texts });
    if (text !== '') last = text;
  }
  return tasks;
}

/** The column whose texts are tasks; under a named item a column of regions, where there is no other. */
function taskColumns({ layout }: ReadingContext): readonly number[] {
  const tasks = layout.of('task');
  if (tasks.length > 0) return tasks.map(({ column }) => column);
  return layout.has('item') && !layout.has('indicator')
    ? layout.of('region').map(({ column }) => column)
    : [];
}
