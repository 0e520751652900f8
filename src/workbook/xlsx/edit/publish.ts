import type { PublishEdit } from '../../../core';
import type { ListedSheet } from '../package/workbook-part';
import { addSheet } from './add-sheet';
import type { EditSession } from './edit-session';
import { removeSheet } from './remove-sheet';
import { restoreViews, viewedSheets } from './sheet-views';

const STATE_TABLES: readonly string[] = ['settings', 'history', 'changes'];

/** Replaces our derived sheets by the drafts: the old ones go, the new ones follow all other sheets. */
export async function publish(session: EditSession, { drafts }: PublishEdit): Promise<void> {
  session.checkStructure();
  const { workbook } = session;
  const viewed = viewedSheets(workbook);
  // From the last to the first, so that the positions of those still to go stay right.
  for (const sheet of workbook.sheets().filter(isOwnDerived).reverse()) {
    removeSheet(session, sheet);
  }
  for (const { kind, charts, ...layout } of drafts) {
    session.pace.look();
    const selected = viewed.some(({ active }) => active === layout.name);
    await addSheet(session, { layout, charts, mark: { kind, name: layout.name }, selected });
  }
  restoreViews(workbook, viewed);
  session.recalculateOnLoad();
}

/** Ours, still under the name we gave it, and no state table. */
function isOwnDerived({ mark, name }: ListedSheet): boolean {
  return mark !== null && mark.name === name && !STATE_TABLES.includes(mark.kind);
}
