import type { Book, Cell, Edit } from '../../core';
import type { Change, Reading, Run, Workbook } from '../workbook';
import { EXCEL_CAPABILITIES } from './capabilities';
import { register, Watchers, type EventChange, type KnownSheet, type Registration } from './events';
import { isFailure, isPageFailure, portError } from './host/failure';
import { Queue } from './host/queue';
import { converse } from './host/converse';
import { BROWSER_TIMER, pause, type Timer } from './host/timer';
import { ReadingLimit } from './read/blocks';
import { isOwnDerived, type Directory } from './read/directory';
import { answerMark, askMark, stagedIn } from './read/mark';
import { readBook } from './read/read-book';
import { applyEdits, type Begun, type Touched } from './write/application';
import { settledDirectory } from './write/settle';
import { takeBack } from './write/take-back';

/** Milliseconds before a reading is tried again. */
const BACK_OFF = [300, 1200];

/** What the adapter needs from its surroundings. */
export interface ExcelOptions {
  readonly timer?: Timer;
  /** Eight letters or digits that no other run has. */
  readonly newRun?: () => string;
}

/**
 * The workbook that the add-in runs in, over Office.js from ExcelApi 1.14. What is published is exchanged
 * as a whole: an exchange that was cut short is finished, or what was prepared is removed, as soon as
 * Excel answers again.
 */
export class ExcelWorkbook implements Workbook {
  readonly can = EXCEL_CAPABILITIES;
  private readonly timer: Timer;
  private readonly newRun: () => string;
  private readonly queue = new Queue();
  private readonly limit = new ReadingLimit();
  private readonly known = new Map<string, KnownSheet>();
  private readonly watchers = new Watchers();
  private registration: Promise<Registration> | null = null;
  /** What an apply began whose end is not known. */
  private unsettled: Begun | null = null;

  constructor(options: ExcelOptions = {}) {
    this.timer = options.timer ?? BROWSER_TIMER;
    this.newRun = options.newRun ?? randomRun;
  }

  read(options: Run & Reading = {}): Promise<Book> {
    return this.queue.run(() => this.readAgain(options, BACK_OFF));
  }

  apply(edits: readonly Edit[], options: Run & { readonly basis: Book }): Promise<void> {
    return this.queue.run(async () => {
      let touched: Touched;
      try {
        touched = await this.applyOnce(edits, options, true);
      } catch (error) {
        if (!isPageFailure(error)) throw error;
        touched = await this.applyOnce(edits, options, false);
      }
      for (const sheet of touched) this.watchers.tell({ sheet, area: null, own: true });
    });
  }

  reveal({ sheet, row, column }: Cell): Promise<void> {
    return this.queue.run(() =>
      converse(this.timer, async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(sheet);
        found.load({ visibility: true });
        await context.sync();
        if (found.isNullObject || found.visibility !== 'Visible') return;
        found.activate();
        found.getCell(row, column).select();
        await context.sync();
      }),
    );
  }

  activeCell(): Promise<Cell | null> {
    return this.queue.run(() =>
      converse(this.timer, async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load({ rowIndex: true, columnIndex: true });
        const { worksheet } = cell;
        worksheet.load({ name: true });
        await context.sync();
        return { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
      }),
    );
  }

  watch(on: (change: Change) => void): () => void {
    const stop = this.watchers.add(on);
    this.listen();
    return () => {
      stop();
      if (this.watchers.size === 0) this.unregister();
    };
  }

  /** `printing`: sets up how sheets are printed; where that fails, they are written without. */
  private async applyOnce(
    edits: readonly Edit[],
    options: Run & { readonly basis: Book },
    printing: boolean,
  ): Promise<Touched> {
    const begun: Begun = { run: this.newRun(), count: 0, publishes: false, changes: [] };
    try {
      if (this.unsettled !== null) await converse(this.timer, (context) => this.settle(context));
      return await converse(this.timer, (context) =>
        applyEdits(context, edits, { ...options, printing, limit: this.limit }, begun),
      );
    } catch (error) {
      return this.afterFailure(begun, edits, error);
    }
  }

  /** Registers for events; where that fails, the pane only does not notice changes, until the next reading. */
  private listen(): void {
    if (this.registration !== null || this.watchers.size === 0) return;
    const listener = {
      changed: (id: string, change: EventChange) => void this.heard(id, change),
    };
    const registration = this.queue.run(() => register(listener, this.timer));
    this.registration = registration;
    registration.catch(() => {
      if (this.registration === registration) this.registration = null;
    });
  }

  private unregister(): void {
    const ending = this.registration;
    this.registration = null;
    if (ending === null) return;
    void this.queue.run(async () => (await ending).end()).catch(() => undefined);
  }

  private async readAgain(options: Run & Reading, waits: readonly number[]): Promise<Book> {
    try {
      return await converse(this.timer, async (context) => {
        options.onProgress?.(0, 1);
        const directory = await this.settle(context);
        this.listen();
        return readBook(context, directory, options, this.limit);
      });
    } catch (error) {
      const [wait, ...others] = waits;
      // A sheet may go between the directory and its contents; a busy host answers later.
      const canRetry = isFailure(error, 'host-unavailable', 'changed-meanwhile');
      if (!canRetry || wait === undefined) throw error;
      await pause(this.timer, wait);
      return this.readAgain(options, others);
    }
  }

  /** Brings the workbook in order and notes the names of its sheets. */
  private async settle(context: Excel.RequestContext): Promise<Directory> {
    const directory = await settledDirectory(context, this.known.size);
    const begun = this.unsettled;
    if (begun !== null) {
      if (!isDone(begun, directory)) await takeBack(context, begun.changes);
      this.unsettled = null;
    }
    this.known.clear();
    for (const sheet of directory.sheets) {
      this.known.set(sheet.id, { name: sheet.name, derived: isOwnDerived(sheet) });
    }
    return directory;
  }

  /**
   * After a failure on the way: brings the workbook in order at once where Excel answers, else with the
   * next contact. What turns out to have been done all the same is no failure.
   */
  private async afterFailure(
    begun: Begun,
    edits: readonly Edit[],
    error: unknown,
  ): Promise<Touched> {
    const isUntouched = begun.count === 0 && !begun.publishes && begun.changes.length === 0;
    if (isUntouched) throw portError(error);
    this.unsettled = begun;
    if (isFailure(error, 'no-answer')) throw error;
    let done = false;
    try {
      done = await converse(this.timer, async (context) =>
        isDone(begun, await this.settle(context)),
      );
    } catch {
      // The workbook is brought in order with the next contact; what went wrong first is told.
      throw portError(error);
    }
    if (!done) throw portError(error);
    return edits.flatMap((edit) =>
      edit.type === 'publish' ? edit.drafts.map(({ name }) => name) : [],
    );
  }

  private async heard(id: string, change: EventChange): Promise<void> {
    const sheet = this.known.get(id) ?? (await this.lookUp(id).catch(() => null));
    if (sheet === null || stagedIn(sheet.name) !== null) return;
    if (change.remote === true && sheet.derived) return;
    this.watchers.tell({ sheet: sheet.name, ...change });
  }

  /** A sheet that came after the last reading. */
  private lookUp(id: string): Promise<KnownSheet | null> {
    return converse(this.timer, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load({ name: true });
      const named = askMark(sheet);
      await context.sync();
      if (sheet.isNullObject) return null;
      const { name } = sheet;
      return { name, derived: isOwnDerived({ name, mark: answerMark(named) }) };
    });
  }
}

/** True where all sheets of a run are in their places. */
function isDone({ run, count, publishes }: Begun, { sheets }: Directory): boolean {
  const placed = sheets.filter((sheet) => sheet.run === run && stagedIn(sheet.name) === null);
  return publishes && count > 0 && placed.length === count;
}

/** Opens the workbook that the add-in runs in; `Office.onReady` must have come. */
export function openExcel(options: ExcelOptions = {}): ExcelWorkbook {
  return new ExcelWorkbook(options);
}

function randomRun(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => letters[byte % letters.length] ?? 'a').join('');
}
