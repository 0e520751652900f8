import { planPutRows, stateDraft, type PutRowsEdit, type SheetSnapshot } from '../../../core';
import { failure } from '../failure';
import type { ListedSheet } from '../package/workbook-part';
import type { BookReader } from '../scan/book-reader';
import { addSheet } from './add-sheet';
import type { EditSession } from './edit-session';
import { patchSheet } from './patch-sheet';
import { SheetPatch } from './sheet-patch';
import { dropFormulas, ownFormulas } from './sheet-formulas';

/** Puts rows into a state table, which is made where it is missing. */
export async function putRows(
  session: EditSession,
  edit: PutRowsEdit,
  reader: BookReader,
): Promise<void> {
  const { kind } = edit.sheet;
  const listed = session.workbook
    .sheets()
    .find(({ mark, name }) => mark?.kind === kind && mark.name === name);
  if (listed === undefined) await addTable(session, edit);
  else editTable(session, edit, listed, reader);
}

async function addTable(session: EditSession, edit: PutRowsEdit): Promise<void> {
  session.checkStructure();
  const { kind, name } = edit.sheet;
  const layout = stateDraft(edit.sheet, planPutRows(emptySheet(name), edit));
  await addSheet(session, { layout, charts: [], mark: { kind, name }, selected: false });
  session.recalculateOnLoad();
}

function editTable(
  session: EditSession,
  edit: PutRowsEdit,
  listed: ListedSheet,
  reader: BookReader,
): void {
  const sheet = reader.read(session.table, { sheets: [listed.name] }).sheets[0];
  if (sheet === undefined || listed.part === null) {
    throw failure('damaged', `the part of ${listed.name} is missing`);
  }
  const writes = planPutRows(sheet, edit);
  if (writes.length === 0) return;
  if (sheet.locked) throw failure('sheet-protected', sheet.name);
  const patch = new SheetPatch();
  for (const { row, column, value, style } of writes) {
    patch.set(row, column, {
      written: { value, formula: null },
      style: (old, isNew) => (isNew ? session.styles.ofCell(style) : old),
    });
  }
  const bytes = session.table.xml(listed.part);
  ownFormulas(bytes, patch, sheet);
  session.table.put(listed.part, patchSheet(bytes, patch));
  dropFormulas(session, listed.sheetId, sheet, patch);
  session.recalculateOnLoad();
}

function emptySheet(name: string): SheetSnapshot {
  return {
    ...{ name, mark: null, hidden: false, locked: false, filtered: false },
    ...{ origin: [0, 0], values: [], formats: [], formulas: new Map(), merges: [] },
    ...{ hiddenRows: [], hiddenColumns: [] },
  };
}
