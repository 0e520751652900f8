import {
  formatAt,
  isFormulaInput,
  isOwnDerivedSheet,
  ownStateSheet,
  planPutRows,
  sameScalar,
  stateSheetHead,
  stateSheetMerges,
  STYLES,
  valueAt,
  cellKey,
  writtenBy,
  type CellWrite,
  type Cell,
  type Content,
  type Edit,
  type PutRowsEdit,
  type SetCellsEdit,
  type SheetDraft,
  type SheetSnapshot,
  type StateSheet,
} from '../../core';
import { refuse, sameName, sheetNamed, withSheet, type Contents } from './contents';
import { snapshotOfDraft } from './draft-snapshot';
import { withCells, type CellChange } from './sheet-cells';

/** A part of an edit, after which progress is told and cancelling is possible. */
export type Step = (contents: Contents) => Contents;

/** The steps of an edit. Each takes the contents and returns new ones, or throws. */
export function stepsOf(edit: Edit): readonly Step[] {
  switch (edit.type) {
    case 'publish':
      return [withoutOwnSheets, ...edit.drafts.map((draft) => withDraft(draft))];
    case 'put-rows':
      return [(contents) => withStateRows(contents, edit)];
    case 'set-cells':
      return [(contents) => withSetCells(contents, edit)];
  }
}

function withoutOwnSheets({ book, drafts }: Contents): Contents {
  if (book.locked) refuse('structure-protected', 'sheets cannot be added or removed');
  const own = new Set(book.sheets.filter(isOwnDerivedSheet).map(({ name }) => name));
  return {
    book: { ...book, sheets: book.sheets.filter(({ name }) => !own.has(name)) },
    drafts: new Map([...drafts].filter(([name]) => !own.has(name))),
  };
}

function withDraft(draft: SheetDraft): Step {
  return (contents) => ({
    ...withNewSheet(contents, snapshotOfDraft(draft)),
    drafts: new Map(contents.drafts).set(draft.name, draft),
  });
}

function withNewSheet({ book, drafts }: Contents, sheet: SheetSnapshot): Contents {
  if (book.locked) refuse('structure-protected', `no sheet ${sheet.name} can be added`);
  const taken = book.sheets.find(({ name }) => sameName(name, sheet.name));
  if (taken !== undefined) refuse('name-taken', `a sheet is named ${taken.name} already`);
  return { book: { ...book, sheets: [...book.sheets, sheet] }, drafts };
}

function withStateRows(contents: Contents, edit: PutRowsEdit): Contents {
  const known = ownStateSheet(contents.book.sheets, edit.sheet);
  const sheet = known ?? newStateSheet(edit.sheet);
  const made = known === undefined ? withNewSheet(contents, sheet) : contents;
  const writes = planPutRows(sheet, edit);
  if (writes.length === 0) return made;
  if (sheet.locked) refuse('sheet-protected', sheet.name);
  const isNew = known === undefined;
  return withSheet(
    made,
    sheet,
    withCells(
      sheet,
      writes.map((write) => change(write, isNew)),
    ),
  );
}

function newStateSheet(sheet: StateSheet): SheetSnapshot {
  const empty: SheetSnapshot = {
    name: sheet.name,
    mark: { kind: sheet.kind, name: sheet.name },
    hidden: false,
    locked: false,
    filtered: false,
    origin: [0, 0],
    values: [],
    formats: [],
    formulas: new Map(),
    merges: stateSheetMerges(sheet),
    hiddenRows: [],
    hiddenColumns: sheet.widths.flatMap((px, column) => (px === 0 ? [column] : [])),
  };
  return withCells(
    empty,
    stateSheetHead(sheet).map((write) => change(write, true)),
  );
}

function change({ row, column, value, style }: CellWrite, isNew: boolean): CellChange {
  const { format } = STYLES[style];
  return { row, column, value, formula: null, ...(isNew && format !== null ? { format } : {}) };
}

function withSetCells(contents: Contents, { changes }: SetCellsEdit): Contents {
  return changes.reduce((now, { at, from, to }) => {
    const sheet = sheetNamed(now.book, at.sheet);
    if (sheet === undefined) return refuse('changed-meanwhile', `no sheet ${at.sheet}`);
    if (sheet.locked) refuse('sheet-protected', sheet.name);
    if (!holds(sheet, at, from)) refuse('changed-meanwhile', `${at.sheet} ${at.row},${at.column}`);
    const written = { ...writtenBy(to.input), format: to.format };
    return withSheet(now, sheet, withCells(sheet, [{ ...at, ...written }]));
  }, contents);
}

/** True when the cell still holds the content. The value of a formula does not count. */
function holds(sheet: SheetSnapshot, { row, column }: Cell, content: Content): boolean {
  const expected = writtenBy(content.input);
  const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
  if (formula !== expected.formula || formatAt(sheet, row, column) !== content.format) return false;
  return isFormulaInput(content.input) || sameScalar(valueAt(sheet, row, column), expected.value);
}
