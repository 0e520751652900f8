import { parseArea, type Area } from '../../core';
import type { Change } from '../workbook';
import { converse } from './host/converse';
import type { Timer } from './host/timer';

/** What is known of the sheets by id: names follow the last directory. */
export type SheetNames = Map<string, string>;

/** Hears of changes in the host, told with the names of sheets. Null: the name is not known yet. */
export interface Listener {
  changed(sheetId: string, area: Area | null, own: boolean): void;
}

/** A registration that can be ended. */
export interface Registration {
  end(): Promise<void>;
}

/** The area of an event's address; `null` for whole rows, columns or several areas. */
export function areaOfEvent(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf('!') + 1));
}

/**
 * Registers for changes of cells, and for sheets added and deleted. Changes made by this add-in are known
 * by `triggerSource` (ExcelApi 1.14); those of co-authors come as changes of others.
 */
export async function register(listener: Listener, timer: Timer): Promise<Registration> {
  return converse(timer, async (context) => {
    const { worksheets } = context.workbook;
    const whole = (args: { readonly worksheetId: string }): Promise<void> => {
      listener.changed(args.worksheetId, null, false);
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add((args) => {
        const own = args.triggerSource === 'ThisLocalAddin';
        listener.changed(args.worksheetId, areaOfEvent(args.address), own);
        return Promise.resolve();
      }),
      worksheets.onAdded.add(whole),
      worksheets.onDeleted.add(whole),
    ];
    await context.sync();
    return { end: () => unregister(context, handlers) };
  });
}

/** The context is the one that the handlers were added with, whose syncs are watched. */
async function unregister(
  owner: Excel.RequestContext,
  handlers: readonly { remove(): void }[],
): Promise<void> {
  await Excel.run(owner, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** Tells watchers of changes, each once for a sheet while an apply of ours is under way. */
export class Watchers {
  private readonly callbacks = new Set<(change: Change) => void>();

  get size(): number {
    return this.callbacks.size;
  }

  add(callback: (change: Change) => void): () => void {
    const own = (change: Change): void => callback(change);
    this.callbacks.add(own);
    return () => void this.callbacks.delete(own);
  }

  tell(change: Change): void {
    for (const callback of [...this.callbacks]) callback(change);
  }
}
