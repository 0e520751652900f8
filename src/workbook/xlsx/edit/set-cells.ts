import {
  cellKey,
  formatAt,
  isFormulaInput,
  sameScalar,
  valueAt,
  writtenBy,
  type Cell,
  type Content,
  type SetCellsEdit,
  type SheetSnapshot,
} from '../../../core';
import { failure } from '../failure';
import type { ListedSheet } from '../package/workbook-part';
import type { BookReader } from '../scan/book-reader';
import { formatCode } from '../scan/number-formats';
import type { EditSession } from './edit-session';
import { patchSheet } from './patch-sheet';
import { dropFormulas, ownFormulas } from './sheet-formulas';
import { SheetPatch } from './sheet-patch';

type Change = SetCellsEdit['changes'][number];

/** Changes cells of the user's sheets, each only where it still holds what it is said to hold. */
export function setCells(session: EditSession, edit: SetCellsEdit, reader: BookReader): void {
  const bySheet = new Map<string, Change[]>();
  for (const change of edit.changes) {
    bySheet.set(change.at.sheet, [...(bySheet.get(change.at.sheet) ?? []), change]);
  }
  const listed = session.workbook.sheets();
  for (const [name, changes] of bySheet) {
    const sheet = listed.find((one) => one.name === name);
    const snapshot = reader.read(session.table, { sheets: [name] }).sheets[0];
    if (sheet?.part == null || snapshot === undefined) {
      throw failure('changed-meanwhile', `no sheet ${name}`);
    }
    changeSheet(session, { ...sheet, part: sheet.part }, snapshot, changes);
  }
  if (edit.changes.length > 0) session.recalculateOnLoad();
}

function changeSheet(
  session: EditSession,
  sheet: ListedSheet & { readonly part: string },
  snapshot: SheetSnapshot,
  changes: readonly Change[],
): void {
  if (snapshot.locked) throw failure('sheet-protected', snapshot.name);
  const patch = new SheetPatch();
  const now = new Map<string, Content>();
  for (const { at, from, to } of changes) {
    const before = now.get(cellKey(at.row, at.column));
    const same = before === undefined ? holds(snapshot, at, from) : sameContent(before, from);
    if (!same) throw failure('changed-meanwhile', `${at.sheet} ${cellKey(at.row, at.column)}`);
    now.set(cellKey(at.row, at.column), to);
    const keepsFormat = sameFormat(formatAt(snapshot, at.row, at.column), to.format);
    patch.set(at.row, at.column, {
      written: writtenBy(to.input),
      style: (old, isNew) =>
        keepsFormat && !isNew ? old : session.styles.withFormat(old, to.format),
    });
  }
  const bytes = session.table.xml(sheet.part);
  ownFormulas(bytes, patch, snapshot);
  session.table.put(sheet.part, patchSheet(bytes, patch));
  dropFormulas(session, sheet.sheetId, snapshot, patch);
}

/** True when the cell still holds the content. The value of a formula does not count. */
function holds(sheet: SheetSnapshot, { row, column }: Cell, content: Content): boolean {
  const expected = writtenBy(content.input);
  const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
  if (formula !== expected.formula) return false;
  if (!sameFormat(formatAt(sheet, row, column), content.format)) return false;
  return isFormulaInput(content.input) || sameScalar(valueAt(sheet, row, column), expected.value);
}

/** The same for a cell that an earlier change of the edit wrote. */
function sameContent(a: Content, b: Content): boolean {
  const [one, other] = [writtenBy(a.input), writtenBy(b.input)];
  if (one.formula !== other.formula || !sameFormat(a.format, b.format)) return false;
  return one.formula !== null || sameScalar(one.value, other.value);
}

function sameFormat(a: string, b: string): boolean {
  return formatCode(a) === formatCode(b);
}
