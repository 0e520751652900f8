import { quoteSheet, type ChartDraft, type Mark } from '../../../core';
import { failure } from '../failure';
import { MARK_NAME, markFormula } from '../package/sheet-mark';
import { WORKBOOK_ORDER } from '../package/workbook-order';
import { elementLike, ensureChild } from '../package/xml';
import { digitWidth } from '../write/digit-width';
import type { SheetLayout } from '../write/sheet-layout';
import { fixedAddress, writeSheet } from '../write/sheet-part';
import { addCharts } from './add-charts';
import type { EditSession } from './edit-session';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet to add. */
export interface NewSheet {
  readonly layout: SheetLayout;
  readonly charts: readonly ChartDraft[];
  readonly mark: Mark;
  /** The workbook opens on it. */
  readonly selected: boolean;
}

/** Adds a sheet after all others, with its mark. `name-taken` where another has its name. */
export async function addSheet(session: EditSession, sheet: NewSheet): Promise<void> {
  const { layout, mark } = sheet;
  const { workbook } = session;
  const { name } = layout;
  const sheets = workbook.sheets();
  const taken = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined) throw failure('name-taken', `a sheet is named ${taken.name} already`);
  const part = session.freePart('worksheets/sheet');
  const surroundings = {
    dialect: workbook.dialect,
    styles: session.styles,
    digitWidth: digitWidth(session.styles.sheet),
    selected: sheet.selected,
    drawing: addCharts(session, part, layout, sheet.charts),
    onRow: () => session.pace.step(),
  };
  await session.table.putPieces(part, (sink) => writeSheet(sink, layout, surroundings));
  session.contentTypes.set(part, SHEET_TYPE);
  const id = workbook.relationships.add(session.relationshipType('worksheet'), part);
  const list = ensureChild(workbook.root, 'sheets', WORKBOOK_ORDER);
  const sheetId = freeSheetId(sheets.map((sheet) => sheet.sheetId));
  const element = elementLike(list, 'sheet', { name, sheetId: String(sheetId) });
  element.setAttributeNS(workbook.dialect.relationships, 'r:id', id);
  list.appendChild(element);
  addNames(session, layout, mark, sheets.length);
}

/** Largest id of a sheet that Excel opens. */
const LAST_SHEET_ID = 65534;

/** An id above all others, so that none of a deleted sheet comes back; else the first free one. */
function freeSheetId(used: readonly number[]): number {
  const next = Math.max(0, ...used) + 1;
  if (next <= LAST_SHEET_ID) return next;
  let id = 1;
  while (used.includes(id)) id++;
  return id;
}

/** The names that a sheet needs: our mark, the filter's area, the rows repeated on every page. */
function addNames(session: EditSession, layout: SheetLayout, mark: Mark, index: number): void {
  const { names } = session.workbook;
  const sheet = quoteSheet(layout.name);
  const { titleRows } = layout.page;
  names.addLocal(MARK_NAME, index, markFormula(mark), true);
  if (layout.filter !== null) {
    const formula = `${sheet}!${fixedAddress(layout.filter)}`;
    names.addLocal('_xlnm._FilterDatabase', index, formula, true);
  }
  if (titleRows !== null) {
    const rows = `$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
    names.addLocal('_xlnm.Print_Titles', index, `${sheet}!${rows}`, false);
  }
}
