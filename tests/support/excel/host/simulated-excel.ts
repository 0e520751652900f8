import type { Book, Cell, Scalar } from '../../../../src/core';
import { BEHAVIOURS } from '../members/behaviours';
import { ModelWorkbook } from '../model/model-workbook';
import { openBook } from '../model/open-book';
import { Interpreter } from '../protocol/interpreter';
import type { Batch } from '../protocol/messages';
import { ObjectModel } from '../protocol/object-model';
import type { Schema } from '../schema/schema';
import { FaultPlan, TRANSPORT, type Fault } from './faults';
import { entriesOf, type Author, type EventEntry } from './notices';
import type { HostFace } from './office-context';
import { bytesOf, purposeOf, type SyncRecord } from './sync-record';

/** Limits of Excel on the web: 5 MB a request and a response. */
const LIMIT = 5 * 1024 * 1024;
/** Of the request's flags: wait until no cell is being edited (`delayForCellEdit`). */
const WAIT_FOR_CELL_EDIT = 64;

/** Answers a request: the body, or a code of `TRANSPORT`. */
export type Reply = (answer: { readonly body: string } | { readonly code: number }) => void;

/** How a simulated Excel differs from the usual one. */
export interface SimulatedOptions extends Partial<HostFace> {
  /** Bytes of a request and of a response; `Infinity` as on the desktop. */
  readonly limit?: number;
}

/** A workbook host of our own behind Microsoft's client. */
export class SimulatedExcel {
  workbook = new ModelWorkbook();
  readonly face: HostFace;
  readonly faults = new FaultPlan();
  /** The syncs of the add-in so far, housekeeping left out. */
  readonly syncs: SyncRecord[] = [];
  /** Called before each sync is done: what a user does in between. */
  beforeSync: ((nth: number) => void) | null = null;
  /** Requests to be told of events are lost. */
  losesRegistrations = false;
  /** Changes each batch before it is done, as if an adapter had asked otherwise. */
  tamper: ((batch: Batch) => Batch) | null = null;
  onEvents: ((entries: readonly EventEntry[]) => void) | null = null;
  limit: number;
  private model: ObjectModel;
  private interpreter: Interpreter;
  private editing = false;
  private waiting: (() => void)[] = [];
  private held: (() => void)[] = [];
  /** Requests under way, so that tests can wait for them. */
  private underWay = 0;

  constructor(
    private readonly schema: Schema,
    options: SimulatedOptions = {},
  ) {
    this.face = {
      locale: options.locale ?? 'zh-CN',
      dark: options.dark ?? false,
      levels: options.levels ?? { ExcelApi: '1.14', DelayForCellEdit: '1.1', SharedRuntime: '1.1' },
    };
    this.limit = options.limit ?? LIMIT;
    this.model = new ObjectModel(schema, BEHAVIOURS, this.face.levels);
    this.interpreter = new Interpreter(this.model, this.workbook);
  }

  /** Members of the object model used so far. */
  get used(): ReadonlyMap<string, unknown> {
    return this.model.used;
  }

  /** Opens another workbook in place of this one; nothing is known of the one before. */
  open(book: Book): void {
    this.workbook = openBook(book);
    this.model = new ObjectModel(this.schema, BEHAVIOURS, this.face.levels);
    this.interpreter = new Interpreter(this.model, this.workbook);
    this.faults.clear();
    this.syncs.length = 0;
    this.beforeSync = null;
    this.tamper = null;
    this.losesRegistrations = false;
    this.editing = false;
    this.waiting = [];
  }

  /** Takes a request as the client sends it. */
  request(body: string, flags: number, reply: Reply): void {
    this.underWay++;
    const done: Reply = (answer) => {
      this.underWay--;
      reply(answer);
    };
    const perform = (): void => void Promise.resolve().then(() => this.perform(body, done));
    if (!this.editing) perform();
    else if ((flags & WAIT_FOR_CELL_EDIT) !== 0) this.waiting.push(perform);
    else done({ code: TRANSPORT.cellEditMode });
  }

  /** The user begins or ends to edit a cell. */
  editCell(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((perform) => perform());
  }

  /** Does now what was held back. */
  async release(): Promise<void> {
    const held = this.held;
    this.held = [];
    held.forEach((perform) => perform());
    await this.idle();
  }

  /** What a user, or someone at another machine, types into a cell. */
  type(at: Cell, value: Scalar, author: Author = 'user'): void {
    const sheet = this.workbook.sheetNamed(at.sheet);
    if (sheet === null) throw new RangeError(`There is no sheet ${at.sheet}.`);
    this.workbook.enter(sheet, at.row, at.column, value ?? '');
    this.workbook.changed(sheet, { row: at.row, column: at.column, rows: 1, columns: 1 });
    this.tell(author);
  }

  /** Resolves once no request is under way. */
  async idle(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 0));
    while (this.underWay > 0);
  }

  private perform(body: string, reply: Reply): void {
    const sent = JSON.parse(body) as Batch;
    const batch = this.tamper?.(sent) ?? sent;
    const purpose = purposeOf(batch);
    const isSync = purpose === 'sync';
    const lost = purpose === 'events' && this.losesRegistrations;
    const fault: Fault | null = isSync ? this.faults.next() : lost ? { form: 'lost' } : null;
    if (isSync) this.beforeSync?.(this.syncs.length + 1);
    const requestBytes = bytesOf(body);
    if (fault?.form === 'held') {
      this.underWay--;
      this.held.push(() => {
        this.underWay++;
        this.answer(batch, { fault: null, isSync, requestBytes }, reply);
      });
    } else if (requestBytes > this.limit) reply({ code: TRANSPORT.requestTooLarge });
    else if (fault?.form === 'lost' || fault?.form === 'refused') this.fail(fault, reply);
    else this.answer(batch, { fault, isSync, requestBytes }, reply);
  }

  private answer(
    batch: Batch,
    {
      fault,
      isSync,
      requestBytes,
    }: { readonly fault: Fault | null; readonly isSync: boolean; readonly requestBytes: number },
    reply: Reply,
  ): void {
    const stopAfter = fault?.form === 'stopped' ? fault.after : undefined;
    const text = JSON.stringify(this.interpreter.process(batch, stopAfter));
    const responseBytes = bytesOf(text);
    if (isSync) this.syncs.push({ actions: batch.Actions.length, requestBytes, responseBytes });
    if (fault?.form === 'unanswered') this.fail(fault, reply);
    else if (responseBytes > this.limit) reply({ code: TRANSPORT.responseTooLarge });
    else reply({ body: text });
    this.tell('add-in');
  }

  private fail(fault: Fault, reply: Reply): void {
    if (fault.form === 'refused') reply({ code: fault.code });
    else if ('silently' in fault && fault.silently) this.underWay--;
    else reply({ code: TRANSPORT.connectionLost });
  }

  private tell(author: Author): void {
    const { notices } = this.workbook;
    this.workbook.notices = [];
    const entries = notices.flatMap((notice) => entriesOf(notice, author));
    if (entries.length > 0) this.onEvents?.(entries);
  }
}
