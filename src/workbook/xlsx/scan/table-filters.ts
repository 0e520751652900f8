import type { PartTable } from '../package/part-table';
import { Relationships } from '../package/relationships';
import { END, OPEN, XmlCursor } from './xml-cursor';

/** True where a table on the sheet has a filter with a criterion (ECMA-376 part 1, 18.5.1.2). */
export function tableFilters(table: PartTable, sheetPart: string): boolean {
  return new Relationships(table, sheetPart)
    .list()
    .flatMap(({ kind, part }) => (kind === 'table' && part !== null ? [part] : []))
    .some((part) => table.has(part) && hasCriterion(table.xml(part)));
}

function hasCriterion(bytes: Uint8Array): boolean {
  const cursor = new XmlCursor(bytes);
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind === OPEN && cursor.is('filterColumn') && !cursor.empty) return true;
  }
  return false;
}
