import { CellValueType, type ICellData } from '@univerjs/core';
import { isErrorValue, type Scalar, type Written } from '../../core';
import { asCalculated } from './formula';

/**
 * What Univer cannot say of a cell by itself. It holds only while the cell shows `value` or has the
 * formula `calculated`: where the user typed over it, it is void.
 */
interface Beside {
  readonly value: string | number | null;
  /** The value is an error, not a text that reads like one. */
  readonly error?: true;
  /** The formula of the cell, where it has none that is calculated, or another one. */
  readonly formula?: string;
  /** What is calculated in place of `formula`. */
  readonly calculated?: string;
}

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

/** The cell that holds this. `live`: its formula is calculated; otherwise it stands beside its value. */
export function cellOf({ value, formula }: Written, live: boolean): ICellData {
  const cell = valueCell(value);
  const calculated = formula !== null && live ? `=${asCalculated(formula)}` : null;
  if (calculated !== null) cell.f = calculated;
  const beside: Beside = {
    value: (cell.v ?? null) as string | number | null,
    ...(isErrorValue(value) ? { error: true } : {}),
    ...(formula === null || calculated === `=${formula}` ? {} : { formula }),
    ...(calculated === null || calculated === `=${formula}` ? {} : { calculated }),
  };
  if (Object.keys(beside).length > 1) cell.custom = { ...beside };
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

/** What a cell holds. `formulaOf` finds the text of a formula that several cells share. */
export function contentOf(cell: ICellData, formulaOf: () => string | null): Written {
  const beside = besideOf(cell);
  const shared = cell.si != null && cell.f == null ? formulaOf() : null;
  const formula = (cell.f ?? shared ?? '').replace(/^=/, '');
  const value = valueOf(cell, beside?.error === true || formula !== '');
  return { value, formula: beside?.formula ?? (formula === '' ? null : formula) };
}

/** What stands beside the cell, `null` where the user typed over it. */
function besideOf(cell: ICellData): Beside | null {
  const beside = cell.custom as Beside | null | undefined;
  if (beside == null) return null;
  const holds =
    beside.calculated === undefined
      ? cell.f == null && beside.value === (cell.v ?? null)
      : cell.f === beside.calculated;
  return holds ? beside : null;
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
