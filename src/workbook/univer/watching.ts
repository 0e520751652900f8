import { CommandType, type ICommandInfo } from '@univerjs/core';
import type { Area } from '../../core';

/** Changes of content among what Univer does; how a sheet looks does not count. */
const CONTENT: ReadonlySet<string> = new Set(
  [
    ...['set-range-values', 'move-range', 'reorder-range', 'insert-row', 'insert-col'],
    ...['remove-rows', 'remove-col', 'move-rows', 'move-columns'],
    ...['add-worksheet-merge', 'remove-worksheet-merge', 'set-worksheet-name'],
    ...['set-row-hidden', 'set-row-visible', 'set-col-hidden', 'set-col-visible'],
    ...['set-worksheet-hidden', 'set-worksheet-order', 'insert-sheet', 'remove-sheet'],
    'set.numfmt',
    'remove.numfmt',
  ].map((name) => `sheet.mutation.${name}`),
);

/** A change of content: on which sheet, and where if that is known. */
export interface ContentChange {
  readonly sheetId: string;
  /** The name of a sheet that comes with the change. */
  readonly name: string | null;
  readonly area: Area | null;
}

interface Parameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly sheet?: { readonly id: string; readonly name: string };
}

/** What a command changed of the content of the workbook; `null` where it changed none. */
export function contentChange(command: Readonly<ICommandInfo>, unit: string): ContentChange | null {
  if (command.type !== CommandType.MUTATION || !CONTENT.has(command.id)) return null;
  const parameters = (command.params ?? {}) as Parameters;
  if (parameters.unitId !== unit) return null;
  const { sheet, subUnitId, cellValue } = parameters;
  const sheetId = sheet?.id ?? subUnitId;
  if (sheetId === undefined) return null;
  return {
    sheetId,
    name: sheet?.name ?? null,
    area: cellValue === undefined ? null : areaOf(cellValue),
  };
}

function areaOf(cells: NonNullable<Parameters['cellValue']>): Area | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const least = (of: readonly number[]): number => of.reduce((a, b) => Math.min(a, b));
  const most = (of: readonly number[]): number => of.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}
