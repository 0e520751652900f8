import { isOwnDerivedSheet, type Book, type SheetSnapshot } from '../../../core';
import type { Reading, Run } from '../../workbook';
import { stopIfCancelled } from '../failure';
import type { PartTable } from '../package/part-table';
import { WorkbookPart, type ListedSheet } from '../package/workbook-part';
import { tableFilters } from './table-filters';
import type { ZipEntry } from '../zip/zip-entry';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { scanSheet, type ScanContext, type SheetContent } from './sheet-scanner';

const NO_CONTENT: SheetContent = {
  locked: false,
  filtered: false,
  origin: [0, 0],
  values: [],
  formats: [],
  formulas: new Map(),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

interface Remembered {
  readonly strings: ZipEntry | null;
  readonly content: SheetContent;
}

const ROWS_BETWEEN_LOOKS = 2048;

/**
 * Reads books from a part table. What a sheet's part holds is remembered by its entry, so a sheet that
 * did not change costs nothing, and its snapshot keeps the same values.
 */
export class BookReader {
  private remembered = new WeakMap<ZipEntry, Remembered>();
  private strings: { readonly entry: ZipEntry; readonly texts: readonly string[] } | null = null;

  read(table: PartTable, reading: Run & Reading = {}): Book {
    const workbook = new WorkbookPart(table);
    const listed = workbook
      .sheets()
      .filter((sheet) => isGrid(sheet, table))
      .filter((sheet) => reading.sheets?.includes(sheet.name) ?? true);
    const context = this.contextOf(workbook, reading.signal);
    const sheets = listed.map((sheet, done) => {
      stopIfCancelled(reading.signal);
      reading.onProgress?.(done, listed.length);
      return reading.withoutDerived === true && isDerived(sheet)
        ? { ...pick(sheet), ...NO_CONTENT }
        : this.snapshot(table, sheet, context);
    });
    reading.onProgress?.(listed.length, listed.length);
    stopIfCancelled(reading.signal);
    return { sheets, date1904: workbook.date1904, locked: workbook.structureLocked };
  }

  private snapshot(table: PartTable, sheet: ListedSheet, context: Context): SheetSnapshot {
    const part = sheet.part ?? '';
    const content = this.content(table, part, context);
    const filtered =
      content.filtered || (content.hiddenRows.length > 0 && tableFilters(table, part));
    return { ...pick(sheet), ...content, filtered };
  }

  private content(table: PartTable, part: string, context: Context): SheetContent {
    const entry = table.entry(part);
    const known = entry === null ? undefined : this.remembered.get(entry);
    if (known !== undefined && known.strings === context.entry) return known.content;
    const content = scanSheet(table.xml(part), context);
    if (entry !== null) this.remembered.set(entry, { strings: context.entry, content });
    return content;
  }

  private contextOf(workbook: WorkbookPart, signal: AbortSignal | undefined): Context {
    const { table, date1904 } = workbook;
    const styles = workbook.partOfKind('styles');
    const strings = workbook.partOfKind('sharedStrings');
    const entry = strings === null ? null : table.entry(strings);
    if (entry !== null && this.strings?.entry !== entry) {
      this.strings = { entry, texts: readSharedStrings(table.xml(entry.name)) };
    }
    return {
      entry,
      date1904,
      strings: entry === null ? [] : (this.strings?.texts ?? []),
      formats: styles === null ? [] : readNumberFormats(table.xml(styles)),
      onRow: (row) => {
        if (row % ROWS_BETWEEN_LOOKS === 0) stopIfCancelled(signal);
      },
    };
  }
}

interface Context extends ScanContext {
  readonly entry: ZipEntry | null;
}

function pick({
  name,
  mark,
  hidden,
}: ListedSheet): Pick<SheetSnapshot, 'name' | 'mark' | 'hidden'> {
  return { name, mark, hidden };
}

function isDerived(sheet: ListedSheet): boolean {
  return isOwnDerivedSheet({ ...pick(sheet), ...NO_CONTENT });
}

function isGrid(sheet: ListedSheet, table: PartTable): boolean {
  return sheet.kind === 'worksheet' && sheet.part !== null && table.has(sheet.part);
}
