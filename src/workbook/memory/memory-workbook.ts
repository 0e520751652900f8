import {
  isErrorValue,
  sameContent,
  writtenBy,
  isOwnDerivedSheet,
  type Area,
  type Book,
  type Cell,
  type Content,
  type Edit,
  type Scalar,
  type SheetDraft,
  type SheetSnapshot,
} from '../../core';
import type { Capability, Change, Run, Workbook } from '../workbook';
import { refuse, sameName, sheetNamed, withSheet, type Contents } from './contents';
import { stepsOf } from './edits';
import { deepFreeze } from './freeze';
import { withCells } from './sheet-cells';

/** Charts, data bars and page set-up stay in the drafts, where they can be read again. */
const CAPABILITIES: readonly Capability[] = [
  'charts',
  'data-bars',
  'print-setup',
  'links',
  'watch',
];

/**
 * A workbook that lives in memory: a full adapter of the port, for the workbench, for trying things out
 * and for tests. It calculates no formulas; they keep the values they were written with.
 */
export class MemoryWorkbook implements Workbook {
  readonly can: ReadonlySet<Capability> = new Set(CAPABILITIES);
  private contents: Contents;
  private active: Cell | null = null;
  private readonly watchers = new Set<(change: Change) => void>();

  constructor(book: Book) {
    this.contents = freeze({ book: copyOf(book), drafts: new Map() });
  }

  async read(options: Run & { readonly sheets?: readonly string[] } = {}): Promise<Book> {
    const { book } = this.contents;
    const wanted = options.sheets;
    const sheets = book.sheets.filter(({ name }) => wanted === undefined || wanted.includes(name));
    await paced(sheets.length, options);
    return deepFreeze({ ...book, sheets });
  }

  async apply(edits: readonly Edit[], options: Run & { readonly basis: Book }): Promise<void> {
    const before = this.contents;
    this.compareWith(options.basis);
    let staged = before;
    const steps = edits.flatMap((edit) => stepsOf(edit));
    await paced(steps.length, options, (i) => {
      staged = steps[i]?.(staged) ?? staged;
    });
    if (this.contents !== before)
      refuse('changed-meanwhile', 'changed while the edits were staged');
    this.replace(freeze(staged), true);
  }

  reveal(at: Cell): Promise<void> {
    if (sheetNamed(this.contents.book, at.sheet) !== undefined) this.active = at;
    return Promise.resolve();
  }

  activeCell(): Promise<Cell | null> {
    return Promise.resolve(this.active);
  }

  watch(on: (change: Change) => void): () => void {
    const watcher = (change: Change): void => on(change);
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** The draft that a sheet of ours was published from. */
  draftOf(sheet: string): SheetDraft | undefined {
    return this.contents.drafts.get(sheet);
  }

  /** What a user does: types a value into a cell, or replaces content and number format. */
  edit(at: Cell, entry: Scalar | Content): void {
    const sheet = this.existing(at.sheet);
    const content = isContent(entry) ? entry : { input: entry };
    const change = {
      row: at.row,
      column: at.column,
      ...writtenBy(content.input),
      ...('format' in content ? { format: content.format } : {}),
    };
    this.replace(freeze(withSheet(this.contents, sheet, withCells(sheet, [change]))), false, {
      row: at.row,
      column: at.column,
      rows: 1,
      columns: 1,
    });
  }

  /** What a user does: renames a sheet. A mark of ours stays on it as it is. */
  rename(sheet: string, name: string): void {
    const old = this.existing(sheet);
    const drafts = new Map([...this.contents.drafts].map(([k, v]) => [k === sheet ? name : k, v]));
    this.replace(freeze({ ...withSheet(this.contents, old, { ...old, name }), drafts }), false);
  }

  /** What a user does: copies a sheet, with all that it carries, to the end. */
  copy(sheet: string, name: string): void {
    const { book, drafts } = this.contents;
    if (book.sheets.some((other) => sameName(other.name, name))) refuse('name-taken', name);
    const sheets = [...book.sheets, { ...this.existing(sheet), name }];
    this.replace(freeze({ book: { ...book, sheets }, drafts }), false);
  }

  private existing(name: string): SheetSnapshot {
    const sheet = sheetNamed(this.contents.book, name);
    if (sheet === undefined) throw new RangeError(`There is no sheet ${name}.`);
    return sheet;
  }

  private compareWith(basis: Book): void {
    for (const was of basis.sheets.filter((sheet) => !isOwnDerivedSheet(sheet))) {
      const now = sheetNamed(this.contents.book, was.name);
      if (now === undefined || !sameContent(was, now)) refuse('changed-meanwhile', was.name);
    }
  }

  private replace(contents: Contents, own: boolean, area: Area | null = null): void {
    const before = new Set(this.contents.book.sheets);
    const after = new Set(contents.book.sheets);
    this.contents = contents;
    const touched = [...before, ...after].filter(
      (sheet) => !(before.has(sheet) && after.has(sheet)),
    );
    for (const sheet of new Set(touched.map(({ name }) => name))) {
      for (const watcher of [...this.watchers]) watcher({ sheet, area, own });
    }
  }
}

/** Opens a copy of the book. */
export function openMemory(book: Book): MemoryWorkbook {
  return new MemoryWorkbook(book);
}

/** Runs the steps one by one, letting others have their turn, and stops where it was cancelled. */
async function paced(total: number, run: Run, step?: (i: number) => void): Promise<void> {
  const stopIfCancelled = (): void => {
    if (run.signal?.aborted === true) refuse('cancelled', 'by the user');
  };
  stopIfCancelled();
  for (let i = 0; i < total; i++) {
    run.onProgress?.(i, total);
    await Promise.resolve();
    stopIfCancelled();
    step?.(i);
  }
  run.onProgress?.(total, total);
  stopIfCancelled();
}

function isContent(entry: Scalar | Content): entry is Content {
  return typeof entry === 'object' && entry !== null && 'input' in entry;
}

/** Shares nothing with the book, so that freezing it does not freeze what is not ours. */
function copyOf(book: Book): Book {
  return { ...book, sheets: book.sheets.map(copyOfSheet) };
}

function copyOfSheet(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    mark: sheet.mark === null ? null : { ...sheet.mark },
    origin: [...sheet.origin],
    values: sheet.values.map((row) => row.map(copyOfValue)),
    formats: sheet.formats.map(({ area, format }) => ({ area: { ...area }, format })),
    formulas: new Map(sheet.formulas),
    merges: sheet.merges.map((area) => ({ ...area })),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

function copyOfValue(value: Scalar): Scalar {
  return isErrorValue(value) ? { ...value } : value;
}

function freeze({ book, drafts }: Contents): Contents {
  return { book: deepFreeze(book), drafts };
}
