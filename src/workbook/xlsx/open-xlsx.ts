import type { Book, Edit } from '../../core';
import type { BookLook } from '../look';
import type { Capability, Reading, Run, Workbook } from '../workbook';
import type { Codec } from './codec';
import { failure } from './failure';
import { applyEdits } from './edit/apply';
import { readLook } from './look/book-look';
import { CONTENT_TYPES_PART } from './package/content-types';
import { PartTable } from './package/part-table';
import { WorkbookPart } from './package/workbook-part';
import { BookReader } from './scan/book-reader';
import type { ZipLimits } from './zip/limits';
import { readZip } from './zip/read-zip';
import { writeZip } from './zip/write-zip';

/** A workbook file in memory. */
export interface XlsxWorkbook extends Workbook {
  /** The file's bytes, with all edits. Entries that no edit touched are copied as they were. */
  save(): Uint8Array;

  /** How the sheets look, for a host that draws them. */
  look(): BookLook;
}

/** How to open a workbook file. */
export interface OpenOptions {
  readonly codec: Codec;
  readonly limits?: ZipLimits;
}

const CAN: ReadonlySet<Capability> = new Set<Capability>([
  'charts',
  'data-bars',
  'print-setup',
  'links',
]);

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 *
 * @throws WorkbookError `not-a-workbook`, `encrypted`, `old-format`, `damaged`, `unsafe`, `too-large`.
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions): XlsxWorkbook {
  return new OpenWorkbook(new PartTable(readZip(bytes, options.limits), options.codec));
}

class OpenWorkbook implements XlsxWorkbook {
  readonly can = CAN;
  private readonly reader = new BookReader();
  /** Settled once no edit is at work. */
  private applied: Promise<void> = Promise.resolve();

  constructor(private table: PartTable) {
    if (!table.has(CONTENT_TYPES_PART)) {
      throw failure('not-a-workbook', 'a zip without content types');
    }
    new WorkbookPart(table);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a failure has to be a rejection
  async read(options: Run & Reading = {}): Promise<Book> {
    return this.reader.read(this.table, options);
  }

  /** One after the other: each begins with what the one before it made. */
  apply(edits: readonly Edit[], options: Run & { readonly basis: Book }): Promise<void> {
    const done = this.applied.then(async () => {
      this.table = await applyEdits(this.table, edits, options, this.reader);
    });
    this.applied = done.catch(() => undefined);
    return done;
  }

  /** No one looks at a file in memory. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  activeCell(): Promise<null> {
    return Promise.resolve(null);
  }

  /** A file in memory changes through us alone, so there is nothing to tell. */
  watch(): () => void {
    return () => undefined;
  }

  save(): Uint8Array {
    return writeZip(this.table.entries());
  }

  look(): BookLook {
    return readLook(this.table);
  }
}
