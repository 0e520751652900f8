import { CellValueType, type ICellData } from '@univerjs/core';
import { isErrorValue, type Scalar, type Written } from '../../core';
import { asCalculated } from './formula';

/**
 * What Univer cannot say of a cell by itself. An error holds only while the cell shows `value`, another
 * formula only while the cell has the formula `calculated`: where the user typed over it, it is void.
 */
interface Beside {
  readonly value: string | number | null;
  /** The value is an error, not a text that reads like one. */
  readonly error?: true;
  /** The formula of the cell, where another one is calculated in its place. */
  readonly formula?: string;
  readonly calculated?: string;
}

/** What a cell was made with, where its formula stands beside it and is not calculated. */
export type BesideCell = (row: number, column: number) => Written | null;

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

/** The cell that holds this. Where it is not `live` only the value goes in: the formula stands beside it. */
export function cellOf({ value, formula }: Written, live: boolean): ICellData {
  const cell = valueCell(value);
  const beside: Record<string, unknown> = {};
  if (isErrorValue(value)) beside.error = true;
  if (live && formula !== null) {
    cell.f = `=${asCalculated(formula)}`;
    if (cell.f !== `=${formula}`) Object.assign(beside, { formula, calculated: cell.f });
  }
  if (Object.keys(beside).length > 0) cell.custom = { value: cell.v ?? null, ...beside };
  return cell;
}

/** A cell that takes all of the old content away when it is set. */
export function replacingCell(written: Written, live: boolean): ICellData {
  const cell = cellOf(written, live);
  return {
    ...cell,
    v: cell.v ?? null,
    f: cell.f ?? null,
    si: null,
    p: null,
    custom: cell.custom ?? null,
  };
}

function valueCell(value: Scalar): ICellData {
  if (value === null) return {};
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/**
 * What a cell holds. `shared` finds the text of a formula that several cells share, `madeWith` what the
 * cell was made with.
 */
export function contentOf(
  cell: ICellData,
  shared: () => string | null,
  madeWith: () => Written | null,
): Written {
  const text = (cell.f ?? (cell.si == null ? null : shared()) ?? '').replace(/^=/, '');
  if (text !== '') {
    const { calculated, formula } = (cell.custom ?? {}) as Partial<Beside>;
    const own = calculated === cell.f ? formula : undefined;
    return { value: valueOf(cell, true), formula: own ?? text };
  }
  const made = madeWith();
  if (made !== null && made.formula !== null && shows(cell, made)) return made;
  const { error, value } = (cell.custom ?? {}) as Partial<Beside>;
  return { value: valueOf(cell, error === true && value === (cell.v ?? null)), formula: null };
}

/** True while the cell shows the value it was made with. */
function shows(cell: ICellData, made: Written): boolean {
  if (cell.p != null) return false;
  const { v = null, t = null } = valueCell(made.value);
  return v === (cell.v ?? null) && t === (cell.t ?? null);
}

function valueOf(cell: ICellData, mayBeError: boolean): Scalar {
  const { v, t } = cell;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return plainText(text);
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'string' && mayBeError && ERRORS.has(v)) return { error: v };
  return v;
}

/** The text of a rich text: paragraphs end in \r, the whole in \r\n. */
function plainText(stream: string): string | null {
  const text = stream.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
  return text === '' ? null : text;
}
