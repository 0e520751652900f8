import {
  isFormulaInput,
  isOwnSheet,
  ownStateSheet,
  planPutRows,
  sameScalar,
  stateDraft,
  writtenBy,
  type Content,
  type Edit,
  type PutRowsEdit,
  type SetCellsEdit,
  type SheetDraft,
  type SheetSnapshot,
} from '../../../core';
import { failure } from '../host/failure';
import { heldIn, type CellChange, type Held } from './cell-change';
import type { SheetPlan } from './sheet-plan';

/** What a set of edits comes to. */
export interface WritePlan {
  /** Sheets to make, in their order. */
  readonly plans: readonly SheetPlan[];
  /** Our earlier sheets go. */
  readonly publishes: boolean;
  readonly changes: readonly CellChange[];
}

/** Reckons what is to be written, on sheets as they are now. */
export function planWrites(edits: readonly Edit[], sheets: readonly SheetSnapshot[]): WritePlan {
  const drafts = lastDrafts(edits);
  const tables: SheetPlan[] = [];
  const changes: CellChange[] = [];
  for (const edit of mergedPutRows(edits)) {
    const known = ownStateSheet(sheets, edit.sheet);
    if (known === undefined) {
      tables.push(stateDraft(edit.sheet, planPutRows(emptySheet(edit.sheet.name), edit)));
    } else changes.push(...tableChanges(known, edit));
  }
  for (const edit of edits) {
    if (edit.type === 'set-cells') changes.push(...cellChanges(edit, sheets, changes));
  }
  return { plans: [...(drafts ?? []), ...tables], publishes: drafts !== null, changes };
}

/** Names of the sheets whose contents the edits are reckoned from. */
export function sheetsNeeded(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.type === 'put-rows') return [edit.sheet.name];
    return edit.type === 'set-cells' ? edit.changes.map(({ at }) => at.sheet) : [];
  });
}

/** Every publishing replaces the one before. */
function lastDrafts(edits: readonly Edit[]): readonly SheetDraft[] | null {
  return edits.reduce<readonly SheetDraft[] | null>(
    (drafts, edit) => (edit.type === 'publish' ? edit.drafts : drafts),
    null,
  );
}

/** Rows put into one table at several times, as if at once: of one key, the later row counts. */
function mergedPutRows(edits: readonly Edit[]): readonly PutRowsEdit[] {
  const merged = new Map<string, PutRowsEdit>();
  for (const edit of edits) {
    if (edit.type !== 'put-rows') continue;
    const earlier = merged.get(edit.sheet.kind)?.rows ?? [];
    merged.set(edit.sheet.kind, { ...edit, rows: [...earlier, ...edit.rows] });
  }
  return [...merged.values()];
}

function tableChanges(sheet: SheetSnapshot, edit: PutRowsEdit): readonly CellChange[] {
  const writes = planPutRows(sheet, edit);
  if (writes.length > 0) checkUnlocked(sheet);
  const end = sheet.origin[0] + sheet.values.length;
  return writes.map(({ row, column, value, style }) => {
    const before = heldIn(sheet, row, column);
    const after: Held = { written: { value, formula: null }, format: before.format };
    return { sheet: sheet.name, row, column, before, after, style: row >= end ? style : null };
  });
}

function cellChanges(
  { changes }: SetCellsEdit,
  sheets: readonly SheetSnapshot[],
  earlier: readonly CellChange[],
): readonly CellChange[] {
  const planned: CellChange[] = [];
  for (const { at, from, to } of changes) {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    if (sheet === undefined) throw failure('changed-meanwhile', `no sheet ${at.sheet}`);
    checkUnlocked(sheet);
    checkUnfiltered(sheet);
    const last = [...earlier, ...planned]
      .reverse()
      .find((one) => one.sheet === at.sheet && one.row === at.row && one.column === at.column);
    const before = last?.after ?? heldIn(sheet, at.row, at.column);
    if (!holds(before, from))
      throw failure('changed-meanwhile', `${at.sheet} ${at.row},${at.column}`);
    const after = { written: writtenBy(to.input), format: to.format };
    planned.push({ ...at, before, after, style: null });
  }
  return planned;
}

/** True where a cell still holds the content. The value of a formula does not count. */
function holds({ written, format }: Held, content: Content): boolean {
  const expected = writtenBy(content.input);
  if (written.formula !== expected.formula || format !== content.format) return false;
  return isFormulaInput(content.input) || sameScalar(written.value, expected.value);
}

function checkUnlocked({ locked, name }: SheetSnapshot): void {
  if (locked) throw failure('sheet-protected', name);
}

/** A mended cell must not be out of the clerk's sight; 设置 and its like are ours, and written row by row. */
function checkUnfiltered(sheet: SheetSnapshot): void {
  if (sheet.filtered && !isOwnSheet(sheet)) throw failure('sheet-filtered', sheet.name);
}

function emptySheet(name: string): SheetSnapshot {
  return {
    ...{ name, mark: null, hidden: false, locked: false, filtered: false },
    ...{ origin: [0, 0], values: [], formats: [], formulas: new Map(), merges: [] },
    ...{ hiddenRows: [], hiddenColumns: [] },
  };
}
