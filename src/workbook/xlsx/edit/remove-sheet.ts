import { withoutChainCells } from '../package/calc-chain';
import { relationshipsPart } from '../package/part-names';
import type { PartTable } from '../package/part-table';
import { Relationships } from '../package/relationships';
import type { ListedSheet } from '../package/workbook-part';
import { partKey } from '../zip/entry-names';
import type { EditSession } from './edit-session';

const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/i;

/** Takes a sheet away: its place in the workbook, its names, its part and all parts that only it has. */
export function removeSheet(session: EditSession, sheet: ListedSheet): void {
  const { workbook } = session;
  const element = workbook.sheetElements()[sheet.index];
  element?.parentNode?.removeChild(element);
  workbook.names.removeSheet(sheet.index);
  dropFromCalcChain(session, (sheetId) => sheetId === sheet.sheetId);
  if (sheet.part === null) return;
  const below = partsBelow(session.table, sheet.part);
  workbook.relationships.removePart(sheet.part);
  removePart(session, sheet.part);
  for (const part of below) {
    if (!isTarget(session.table, part)) removePart(session, part);
  }
}

/** Takes cells out of the calculation chain, and the chain away where nothing is left. */
export function dropFromCalcChain(
  session: EditSession,
  goes: (sheetId: number, address: string) => boolean,
): void {
  const part = session.workbook.partOfKind('calcChain');
  if (part === null) return;
  const bytes = session.table.xml(part);
  const rest = withoutChainCells(bytes, goes);
  if (rest === null) {
    session.workbook.relationships.removePart(part);
    removePart(session, part);
  } else if (rest !== bytes) session.table.put(part, rest);
}

function removePart({ table, contentTypes }: EditSession, part: string): void {
  table.remove(part);
  table.remove(relationshipsPart(part));
  contentTypes.remove(part);
}

/** Parts that can be reached from a part, nearer ones first. */
function partsBelow(table: PartTable, part: string): string[] {
  const found = new Map([[partKey(part), part]]);
  for (const source of found.values()) {
    for (const { part: target } of new Relationships(table, source).list()) {
      if (target !== null && table.has(target)) found.set(partKey(target), target);
    }
  }
  found.delete(partKey(part));
  return [...found.values()];
}

/** True where a part of the package still refers to it. */
function isTarget(table: PartTable, part: string): boolean {
  return table.entries().some(({ name }) => {
    const match = RELATIONSHIPS.exec(name);
    if (match === null) return false;
    const source = `${match[1] ?? ''}${match[2] ?? ''}`;
    return new Relationships(table, source)
      .list()
      .some((r) => r.part !== null && partKey(r.part) === partKey(part));
  });
}
