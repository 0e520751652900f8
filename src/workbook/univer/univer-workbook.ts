import type { ICommandInfo, IExecutionOptions, Workbook as Unit, Worksheet } from '@univerjs/core';
import { ScrollToRangeOperation, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import {
  isOwnDerivedSheet,
  sameContent,
  type Book,
  type Cell,
  type Edit,
  type Mark,
  type SheetSnapshot,
  type Written,
} from '../../core';
import type { Capability, Change, Run, Workbook } from '../workbook';
import { Accepted } from './accepted';
import { Calculation } from './calculation';
import { activate, commit, type Commit } from './commit';
import { dataOfDraft, dataOfStateSheet } from './draft-data';
import { failure } from './failure';
import { Pace } from './pace';
import { rangeOf } from './sheet-data';
import type { SheetRegister } from './sheet-register';
import { Staging } from './staging';
import type { UniverHost } from './univer-host';
import { contentChange } from './watching';

/** Charts and print set-up stay in the drafts and are written when the workbook is saved. */
const CAN: ReadonlySet<Capability> = new Set<Capability>(['data-bars', 'links', 'watch']);

/** The name under which the page's timeline shows the one step that holds the page up. */
export const INSERTING = 'sheets go into the grid';

/** Rows that stay in sight above a cell that is shown; nearer to the top all of them. */
const ROWS_ABOVE = 4;
const NEAR_TOP = 10;

/** A workbook on the page. */
export interface Shown {
  readonly unit: Unit;
  readonly register: SheetRegister;
  readonly date1904: boolean;
  readonly locked: boolean;
}

/** The workbook that the embedded spreadsheet shows. */
export class UniverWorkbook implements Workbook {
  readonly can = CAN;
  private readonly accepted = new Accepted();
  private readonly watchers = new Set<(change: Change) => void>();
  private readonly calculation = new Calculation();
  private readonly listening: { dispose(): void };
  private own = false;
  private made = 0;
  private summarized: { readonly of: ReadonlySet<string>; old: boolean } | null = null;

  constructor(
    private readonly host: UniverHost,
    private readonly shown: Shown,
  ) {
    this.listening = host.api.addEvent(host.api.Event.CommandExecuted, (command) => {
      this.see(command, command.options);
    });
  }

  async read(options: Run & { readonly sheets?: readonly string[] } = {}): Promise<Book> {
    const { unit, register, date1904, locked } = this.shown;
    await this.calculation.settled();
    const wanted = unit
      .getSheets()
      .filter((sheet) => options.sheets?.includes(sheet.getName()) ?? true);
    const pace = new Pace(options, wanted.length);
    const sheets: SheetSnapshot[] = [];
    for (const sheet of wanted) {
      sheets.push(await register.read(sheet, pace));
      await pace.next();
    }
    return { sheets, date1904, locked };
  }

  async apply(edits: readonly Edit[], options: Run & { readonly basis: Book }): Promise<void> {
    const { register } = this.shown;
    this.insistOnNoTyping();
    const drafts = edits.flatMap((edit) => (edit.type === 'publish' ? edit.drafts : []));
    const pace = new Pace(options, 1 + edits.length + drafts.length);
    const before = register.changes;
    const book = await this.read({ ...(options.signal ? { signal: options.signal } : {}) });
    compare(options.basis, book);
    await pace.next();
    const staging = new Staging(book);
    for (const edit of edits) {
      staging.stage(edit);
      await pace.next();
    }
    const ready = await this.prepare(staging, pace);
    if (register.changes !== before) {
      throw failure('changed-meanwhile', 'changed while the edits were staged');
    }
    this.insistOnNoTyping();
    this.carryOut(ready);
    this.accepted.add(edits);
    if (drafts.length > 0)
      this.summarized = { of: new Set(drafts.map(({ name }) => name)), old: false };
  }

  /** True once the user has changed a sheet that the summary was reckoned from. */
  get summaryIsOld(): boolean {
    return this.summarized?.old === true;
  }

  async reveal(at: Cell): Promise<void> {
    const { unit } = this.shown;
    const sheet = unit.getSheetBySheetName(at.sheet);
    if (sheet == null) return;
    const ids = { unitId: unit.getUnitId(), subUnitId: sheet.getSheetId() };
    activate(this.host.api, ids.unitId, ids.subUnitId);
    const merged = sheet.getMergedCell(at.row, at.column);
    const cell = rangeOf({ row: at.row, column: at.column, rows: 1, columns: 1 });
    const range = merged ?? cell;
    const isMerged = merged != null;
    const primary = {
      ...range,
      ...{ actualRow: range.startRow, actualColumn: range.startColumn },
      ...{ isMerged, isMergedMainCell: isMerged },
    };
    const { api } = this.host;
    await api.executeCommand(SetSelectionsOperation.id, {
      ...ids,
      selections: [{ range, primary, style: null }],
    });
    // First what is around it: rows above, or the headings where they are near, and the names at the left.
    const above = at.row <= NEAR_TOP ? 0 : at.row - ROWS_ABOVE;
    const around = rangeOf({ row: above, column: 0, rows: 1, columns: 1 });
    const force = { forceTop: true, forceLeft: true };
    await api.executeCommand(ScrollToRangeOperation.id, { ...ids, range: around, ...force });
    // The cell alone: scrolling to a wide merged range would show its right end.
    await api.executeCommand(ScrollToRangeOperation.id, { ...ids, range: cell });
  }

  activeCell(): Promise<Cell | null> {
    const range = this.host.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (range === undefined) return Promise.resolve(null);
    const sheet = this.shown.unit.getActiveSheet().getName();
    return Promise.resolve({ sheet, row: range.startRow, column: range.startColumn });
  }

  watch(on: (change: Change) => void): () => void {
    const watcher = (change: Change): void => on(change);
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** The edits that the file needs, and the names of the sheets whose cells may differ from it. */
  unsaved(): { readonly edits: readonly Edit[]; readonly sheets: readonly string[] } {
    return { edits: this.accepted.edits(), sheets: this.shown.register.changedSheets() };
  }

  /** Grows with every change of what the workbook holds. */
  get version(): number {
    return this.shown.register.changes;
  }

  /** What one cell holds, as it was last drawn. */
  contentAt(sheet: Worksheet, row: number, column: number): Written {
    return this.shown.register.contentAt(sheet, row, column);
  }

  /** True for a sheet that is protected: no one types into its cells. */
  isLocked(sheetId: string): boolean {
    return this.shown.register.isLocked(sheetId);
  }

  /** Takes the workbook off the page. */
  close(): void {
    this.listening.dispose();
    this.watchers.clear();
    this.host.api.disposeUnit(this.shown.unit.getUnitId());
  }

  /** Makes the data of the sheets that come; whatever can fail fails here. */
  private async prepare(staging: Staging, pace: Pace): Promise<Commit & { marks: Mark[] }> {
    const added: Commit['added'][number][] = [];
    const marks: Mark[] = [];
    for (const { sheet, writes } of staging.tables.values()) {
      added.push({ sheet: dataOfStateSheet(this.freeId(), sheet, writes), rules: [] });
      marks.push({ kind: sheet.kind, name: sheet.name });
    }
    for (const draft of staging.drafts) {
      const made = await dataOfDraft(this.freeId(), draft, pace);
      added.push({ sheet: made, rules: draft.rules });
      marks.push({ kind: draft.kind, name: draft.name });
      await pace.next();
    }
    const idOf = (name: string): string =>
      this.shown.unit.getSheetBySheetName(name)?.getSheetId() ?? '';
    return {
      removed: [...staging.removed].map(idOf),
      cells: new Map([...staging.cells].map(([name, edits]) => [idOf(name), edits])),
      added,
      marks,
      front: frontOf(added, staging),
    };
  }

  private carryOut(ready: Commit & { readonly marks: readonly Mark[] }): void {
    const { register, unit } = this.shown;
    ready.added.forEach(({ sheet: { data, madeWith } }, i) => {
      const mark = ready.marks[i] ?? null;
      register.add(data.id, { name: data.name, mark, locked: false, filtered: false }, madeWith);
    });
    this.host.keepValuesOfNewSheets();
    const start = performance.now();
    this.own = true;
    try {
      commit(this.host.api, unit, ready);
    } finally {
      this.own = false;
      performance.measure(INSERTING, { start });
    }
    register.settle(ready.added.map(({ sheet }) => sheet.data.id));
    // Undoing would pass over what was just written and take back something before it.
    this.host.forgetChanges(unit.getUnitId());
  }

  private freeId(): string {
    this.made++;
    return `own-${this.made}`;
  }

  /** What is written while a cell is being typed into would be lost with the typing, or undo it. */
  private insistOnNoTyping(): void {
    if (this.host.api.getActiveWorkbook()?.isCellEditing() === true) {
      throw failure('cell-being-edited', 'the editor is open');
    }
  }

  private see(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const fromFormula = options?.fromFormula === true;
    this.calculation.see(command, fromFormula || this.own);
    const { unit, register } = this.shown;
    const change = contentChange(command, unit.getUnitId());
    if (change === null) return;
    const known = register.changed(change.sheetId);
    const sheet = unit.getSheetBySheetId(change.sheetId)?.getName() ?? change.name ?? known;
    if (sheet === null) return;
    if (this.summarized !== null && !this.own && !fromFormula) {
      this.summarized.old ||= !this.summarized.of.has(sheet);
    }
    for (const watcher of [...this.watchers]) watcher({ sheet, area: change.area, own: this.own });
  }
}

/** 总览 comes to the front, as it does in Excel; without it the first of the sheets that are published. */
function frontOf(added: Commit['added'], { drafts }: Staging): string | null {
  const draft = drafts.find(({ kind }) => kind === 'overview') ?? drafts[0];
  return added.find(({ sheet }) => sheet.data.name === draft?.name)?.sheet.data.id ?? null;
}

/** Refuses where a sheet that the edits were reckoned from is not what it was. */
function compare(basis: Book, book: Book): void {
  for (const was of basis.sheets.filter((sheet) => !isOwnDerivedSheet(sheet))) {
    const now = book.sheets.find(({ name }) => name === was.name);
    if (now === undefined || !sameContent(was, now)) throw failure('changed-meanwhile', was.name);
  }
}
