import { cellKey, contains, parseArea, parseCell, type SheetSnapshot } from '../../../core';
import { failure } from '../failure';
import { CellReader } from '../scan/cell-reader';
import { scanRows } from '../scan/rows-scanner';
import { END, OPEN, XmlCursor } from '../scan/xml-cursor';
import type { EditSession } from './edit-session';
import { dropFromCalcChain } from './remove-sheet';
import type { SheetPatch } from './sheet-patch';

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly type: string | null;
  readonly shared: string | null;
  readonly isMaster: boolean;
  readonly area: string | null;
}

/**
 * Prepares a patch for the formulas that reach over several cells: where the cell that holds a shared
 * formula is changed, the others get it as their own; a part of an array formula cannot be changed
 * (`sheet-protected`, as the host refuses it too).
 */
export function ownFormulas(bytes: Uint8Array, patch: SheetPatch, sheet: SheetSnapshot): void {
  const cells = wideFormulas(bytes);
  const isChanged = ({ row, column }: FormulaCell): boolean => patch.has(row, column);
  for (const { type, area } of cells) {
    if (type !== 'shared' && touches(patch, area)) {
      throw failure('sheet-protected', `part of the array formula ${area ?? ''}`);
    }
  }
  const lost = new Set(cells.filter((c) => c.isMaster && isChanged(c)).map((c) => c.shared));
  for (const cell of cells) {
    const formula = sheet.formulas.get(cellKey(cell.row, cell.column));
    if (cell.type !== 'shared' || !lost.has(cell.shared) || isChanged(cell)) continue;
    if (formula !== undefined) patch.set(cell.row, cell.column, { formula });
  }
}

/** Takes cells that lose their formula out of the calculation chain. */
export function dropFormulas(
  session: EditSession,
  sheetId: number,
  before: SheetSnapshot,
  patch: SheetPatch,
): void {
  const gone = new Set(
    patch.sorted().flatMap(({ row, cells }) =>
      cells
        .filter(([, cell]) => 'written' in cell && cell.written.formula === null)
        .map(([column]) => cellKey(row, column))
        .filter((key) => before.formulas.has(key)),
    ),
  );
  if (gone.size === 0) return;
  dropFromCalcChain(session, (id, address) => {
    const cell = parseCell(address, '');
    return id === sheetId && cell !== null && gone.has(cellKey(cell.row, cell.column));
  });
}

/** Shared, array and table formulas of a worksheet part. */
function wideFormulas(bytes: Uint8Array): FormulaCell[] {
  const cursor = new XmlCursor(bytes);
  const cells: FormulaCell[] = [];
  const reader = new CellReader(cursor, { strings: ANY_STRING, date1904: false });
  const sink = {
    row: () => undefined,
    cell: (
      ...[row, column, , , formula]: Parameters<Parameters<typeof scanRows>[2]['cell']>
    ): void => {
      if (formula === null || formula.type === null || formula.type === 'normal') return;
      const { type, shared, area, text } = formula;
      cells.push({ row, column, type, shared, area, isMaster: text !== '' });
    },
  };
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind === OPEN && cursor.is('sheetData')) scanRows(cursor, reader, sink);
  }
  return cells;
}

/** Stands in for the shared strings, whose texts do not matter here. */
const ANY_STRING = new Proxy<readonly string[]>([], { get: () => '' });

function touches(patch: SheetPatch, address: string | null): boolean {
  const area = parseArea(address ?? '');
  if (area === null || area.rows * area.columns === 1) return false;
  return patch
    .sorted()
    .some(({ row, cells }) => cells.some(([column]) => contains(area, row, column)));
}
