import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Workbook,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { AddConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import type { FUniver } from '@univerjs/core/facade';
import { GENERAL, STYLES, type Rule } from '../../core';
import { replacingCell } from './cell';
import { barsOf } from './bars';
import type { MadeSheet } from './sheet-data';
import type { CellEdit } from './staging';
import { patternOf, styleOfDefinition } from './style';

/** All that is to be done to the workbook, ready made: nothing of it can fail half-way. */
export interface Commit {
  readonly removed: readonly string[];
  readonly cells: ReadonlyMap<string, readonly CellEdit[]>;
  readonly added: readonly { readonly sheet: MadeSheet; readonly rules: readonly Rule[] }[];
  /** The sheet that is shown afterwards; null: the one that was shown, as far as it is there. */
  readonly front: string | null;
}

/** Does it, in one go. Sheets are named by their ids. */
export function commit(
  api: FUniver,
  workbook: Workbook,
  { removed, cells, added, front }: Commit,
): void {
  const unitId = workbook.getUnitId();
  const active = workbook.getActiveSheet();
  const name = active.getName();
  leave(api, workbook, removed);
  for (const subUnitId of removed) {
    api.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId });
  }
  for (const [subUnitId, edits] of cells) writeCells(api, workbook, subUnitId, edits);
  for (const {
    sheet: { data, styles },
    rules,
  } of added) {
    const index = workbook.getSheets().length;
    api.syncExecuteCommand(InsertSheetMutation.id, {
      ...{ unitId, index, styles },
      sheet: mergeWorksheetSnapshotWithDefault(data),
    });
    for (const rule of barsOf(data.id, rules)) {
      api.syncExecuteCommand(AddConditionalRuleMutation.id, {
        ...{ unitId, subUnitId: data.id, rule },
      });
    }
  }
  // Univer shows each sheet that it inserts.
  const again = added.find(({ sheet }) => sheet.data.name === name)?.sheet.data.id;
  const shown =
    front ?? again ?? (removed.includes(active.getSheetId()) ? null : active.getSheetId());
  if (shown !== null) activate(api, unitId, shown);
}

/** Steps off a sheet that goes. */
function leave(api: FUniver, workbook: Workbook, removed: readonly string[]): void {
  if (!removed.includes(workbook.getActiveSheet().getSheetId())) return;
  const next = workbook
    .getSheets()
    .find(
      (sheet) =>
        !removed.includes(sheet.getSheetId()) && sheet.isSheetHidden() !== BooleanNumber.TRUE,
    );
  if (next !== undefined) activate(api, workbook.getUnitId(), next.getSheetId());
}

/** Shows a sheet. */
export function activate(api: FUniver, unitId: string, subUnitId: string): void {
  api.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
}

function writeCells(
  api: FUniver,
  workbook: Workbook,
  subUnitId: string,
  edits: readonly CellEdit[],
): void {
  const sheet = workbook.getSheetBySheetId(subUnitId);
  const unitId = workbook.getUnitId();
  const value: Record<number, Record<number, ICellData>> = {};
  for (const edit of edits) {
    const hasStyle = sheet?.getCellRaw(edit.row, edit.column)?.s != null;
    const line = (value[edit.row] ??= {});
    line[edit.column] = {
      ...line[edit.column],
      ...replacingCell(edit.written, true),
      ...styleFor(edit, hasStyle),
    };
  }
  const undoable = edits.some((edit) => edit.undoable);
  if (undoable) api.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value });
  else api.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue: value });
}

/** The number format where it changes; the look of a new cell. */
function styleFor({ format, style }: CellEdit, hasStyle: boolean): Pick<ICellData, 's'> {
  if (format !== null) return { s: format === GENERAL ? { n: null } : patternOf(format) };
  if (style !== null && !hasStyle) return { s: styleOfDefinition(STYLES[style], null) };
  return {};
}
