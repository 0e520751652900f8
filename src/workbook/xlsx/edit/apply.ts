import {
  isOwnDerivedSheet,
  sameContent,
  type Book,
  type Edit,
  type SheetDraft,
} from '../../../core';
import type { Run } from '../../workbook';
import { failure } from '../failure';
import type { PartTable } from '../package/part-table';
import type { BookReader } from '../scan/book-reader';
import { EditSession } from './edit-session';
import { Pace } from './pace';
import { publish } from './publish';
import { putRows } from './put-rows';
import { setCells } from './set-cells';

/** The package after all edits; the given table stays as it is, also where an edit is refused. */
export async function applyEdits(
  table: PartTable,
  edits: readonly Edit[],
  options: Run & { readonly basis: Book },
  reader: BookReader,
): Promise<PartTable> {
  const pace = new Pace(options, stepsOf(edits));
  pace.look();
  checkBasis(table, options.basis, reader);
  let done = table;
  for (const edit of edits) {
    const session = new EditSession(done, pace);
    await applyOne(session, edit, reader);
    pace.look();
    done = session.finish();
  }
  pace.finish();
  return done;
}

async function applyOne(session: EditSession, edit: Edit, reader: BookReader): Promise<void> {
  switch (edit.type) {
    case 'publish':
      await publish(session, edit);
      break;
    case 'put-rows':
      await putRows(session, edit, reader);
      break;
    case 'set-cells':
      setCells(session, edit, reader);
      break;
  }
}

/** Refuses where a sheet that the edits were reckoned from is not what it was. */
function checkBasis(table: PartTable, basis: Book, reader: BookReader): void {
  const expected = basis.sheets.filter((sheet) => !isOwnDerivedSheet(sheet));
  const sheets = expected.map(({ name }) => name);
  const present = new Map(reader.read(table, { sheets }).sheets.map((one) => [one.name, one]));
  for (const sheet of expected) {
    const now = present.get(sheet.name);
    if (now === undefined || !sameContent(sheet, now)) {
      throw failure('changed-meanwhile', sheet.name);
    }
  }
}

/** Rows to write, the unit in which progress is told. */
function stepsOf(edits: readonly Edit[]): number {
  const rows = (draft: SheetDraft): number =>
    draft.blocks.reduce((sum, block) => sum + block.rowCount, 0);
  return edits.reduce((sum, edit) => {
    if (edit.type === 'publish') return edit.drafts.reduce((n, draft) => n + rows(draft), sum);
    return sum + (edit.type === 'put-rows' ? edit.rows.length : edit.changes.length);
  }, 0);
}
