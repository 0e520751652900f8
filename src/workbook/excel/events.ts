import { parseArea, type Area } from '../../core';
import type { Change } from '../workbook';
import { converse } from './host/converse';
import type { Timer } from './host/timer';

/** What is known of a sheet by its id, as of the last directory. */
export interface KnownSheet {
  readonly name: string;
  /** Ours, and replaced by every run. */
  readonly derived: boolean;
}

/** What an event tells of a change, besides the sheet. */
export type EventChange = Omit<Change, 'sheet'>;

/** Hears of changes in the host, by the ids of sheets. */
export interface Listener {
  changed(sheetId: string, change: EventChange): void;
}

/** A registration that can be ended. */
export interface Registration {
  end(): Promise<void>;
}

interface WholeSheetEvent {
  readonly worksheetId: string;
  readonly source: Excel.EventSource | 'Local' | 'Remote';
}

function whereFrom({ source }: Pick<WholeSheetEvent, 'source'>): Pick<Change, 'remote'> {
  return source === 'Remote' ? { remote: true } : {};
}

/** The area of an event's address; `null` for whole rows, columns or several areas. */
export function areaOfEvent(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf('!') + 1));
}

/**
 * Registers for changes of cells, and for sheets added and deleted. Changes made by this add-in are known
 * by `triggerSource` (ExcelApi 1.14), those of co-authors by `source`.
 */
export async function register(listener: Listener, timer: Timer): Promise<Registration> {
  return converse(timer, async (context) => {
    const { worksheets } = context.workbook;
    const whole = (args: WholeSheetEvent): Promise<void> => {
      listener.changed(args.worksheetId, { area: null, own: false, ...whereFrom(args) });
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add((args) => {
        const own = args.triggerSource === 'ThisLocalAddin';
        const area = areaOfEvent(args.address);
        listener.changed(args.worksheetId, { area, own, ...whereFrom(args) });
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
