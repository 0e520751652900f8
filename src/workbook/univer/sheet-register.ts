import type { Workbook as Unit, Worksheet } from '@univerjs/core';
import type { SheetSnapshot, Written } from '../../core';
import type { Pace } from './pace';
import { contentOf, type BesideCell } from './cell';
import { readSheet, type Besides, type SharedFormula } from './read-sheet';

/** What is remembered of a sheet beside what Univer holds. */
interface Known extends Besides {
  readonly name: string;
  readonly madeWith: BesideCell;
  /** As last read; `null` since it changed. */
  snapshot: SheetSnapshot | null;
  changes: number;
}

/** Readings of a sheet that keeps changing while it is read. */
const MOST_READINGS = 5;

/** The sheets of a workbook by their ids, each with what Univer does not keep of it. */
export class SheetRegister {
  private readonly known = new Map<string, Known>();
  /** Grows with every change of content. */
  changes = 0;

  constructor(
    private readonly unit: Unit,
    private readonly formulaOf: (sheetId: string) => SharedFormula,
  ) {}

  /** A sheet came; `madeWith` tells what its cells were made with. */
  add(
    id: string,
    { name, mark, locked, filtered }: Besides & { readonly name: string },
    madeWith: BesideCell,
  ): void {
    const besides = { name, mark, locked, filtered };
    this.known.set(id, { ...besides, madeWith, snapshot: null, changes: 0 });
  }

  /** A sheet changed; its name as it was before, where it is known. */
  changed(id: string): string | null {
    this.changes++;
    const sheet = this.known.get(id);
    if (sheet === undefined) return null;
    sheet.changes++;
    sheet.snapshot = null;
    return sheet.name;
  }

  /** Sheets that came with an edit hold what it says: they have not changed since. */
  settle(ids: readonly string[]): void {
    for (const id of ids) {
      const sheet = this.known.get(id);
      if (sheet !== undefined) sheet.changes = 0;
    }
  }

  /** Names of the sheets whose content changed since they came to be. */
  changedSheets(): readonly string[] {
    return this.unit
      .getSheets()
      .filter((sheet) => (this.known.get(sheet.getSheetId())?.changes ?? 0) > 0)
      .map((sheet) => sheet.getName());
  }

  isLocked(id: string): boolean {
    return this.known.get(id)?.locked ?? false;
  }

  /** What the sheet holds; costs nothing where it did not change since it was last read. */
  async read(sheet: Worksheet, pace: Pace): Promise<SheetSnapshot> {
    const id = sheet.getSheetId();
    const known = this.known.get(id) ?? this.unknown(id, sheet.getName());
    for (let reading = 1; ; reading++) {
      if (known.snapshot !== null) return known.snapshot;
      const before = known.changes;
      const { mark, locked, filtered } = known;
      const snapshot = await readSheet(
        this.unit,
        sheet,
        { mark, locked, filtered },
        { shared: this.formulaOf(id), madeWith: known.madeWith },
        pace,
      );
      if (known.changes === before) known.snapshot = snapshot;
      else if (reading === MOST_READINGS) return snapshot;
    }
  }

  /** What one cell holds. */
  contentAt(sheet: Worksheet, row: number, column: number): Written {
    const id = sheet.getSheetId();
    const cell = sheet.getCellRaw(row, column);
    if (cell == null) return { value: null, formula: null };
    const shared = (): string | null => this.formulaOf(id)(row, column);
    return contentOf(cell, shared, () => this.known.get(id)?.madeWith(row, column) ?? null);
  }

  private unknown(id: string, name: string): Known {
    const besides = { name, mark: null, locked: false, filtered: false };
    const known: Known = { ...besides, madeWith: () => null, snapshot: null, changes: 0 };
    this.known.set(id, known);
    return known;
  }
}
